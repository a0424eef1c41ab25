/** Who may hand markup to the browser: the search its hits, the preview its messages. The policy of the site names no others. */
export const markupMakers = ["suche", "vorschau"] as const;

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): string };
}

/**
 * Makes what `innerHTML` takes of markup that is escaped already. Under Trusted Types a browser refuses plain strings
 * there, so that no other script can slip one in; browsers without them get the string. To be called once for a name.
 */
export function markupMaker(name: (typeof markupMakers)[number]): (markup: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { createHTML: (markup) => markup });
  return (markup) => policy?.createHTML(markup) ?? markup;
}
