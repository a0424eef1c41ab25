const english = /^(.+) already exists\. Do you want to replace it\?$/s;

/** Asks in German whether an upload replaces a file of the same name: the one question that Decap CMS does not translate. */
export function askInGerman(root: Pick<Window, "confirm">): void {
  const confirm = root.confirm.bind(root);
  const asking = (question?: string): boolean =>
    confirm(question?.replace(english, "Eine Datei „$1“ gibt es hier schon. Möchten Sie sie ersetzen?"));
  Object.assign(root, { confirm: asking });
}
