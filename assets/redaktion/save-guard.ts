import type { Rule } from "../../src/check/rule.ts";
import { problemsOfChange, type Change } from "../../src/cms/editor-check.ts";
import { entryFormat, unreadableFile } from "../../src/cms/editor-format.ts";
import { EditFault } from "../../src/edit/edit-fault.ts";
import { freeKennung } from "../../src/edit/planned-kennung.ts";
import type { ContentType, Schemas } from "../../src/model/content-type.ts";
import { textAt } from "../../src/model/value-at.ts";
import { formatMarkdown } from "../../src/text/format-markdown.ts";
import type { DecapMap, EntryEvent, MediaFile } from "./decap.ts";
import { kennungOf } from "./kennung-of.ts";
import { showProblems, type Refusal } from "./problem-notice.ts";
import type { Repository } from "./repository.ts";
import { SaveRefused } from "./save-refused.ts";

/** Checks drafts as CI will, before Decap writes or deletes anything. */
export class SaveGuard {
  readonly #repository: Repository;
  readonly #schemas: Schemas;
  readonly #rules: readonly Rule[];

  constructor(repository: Repository, schemas: Schemas, rules: readonly Rule[]) {
    this.#repository = repository;
    this.#schemas = schemas;
    this.#rules = rules;
  }

  /** Handles `preSave`: gives the data to write, or tells the problems and throws {@link SaveRefused}. */
  async beforeSave({ entry }: EntryEvent): Promise<DecapMap> {
    const type = this.#typeOf(entry);
    const given = entry.get("data") as DecapMap;
    const unreadable = unreadableFile(given.toJS() as object);
    if (unreadable) throw new SaveRefused(`${unreadable.message} Die Datei bleibt, wie sie ist.`);
    const data = given.set("body", await formatMarkdown(textAt(given.toJS(), "body") ?? ""));
    const kennung = kennungOf(entry) ?? (await this.#newKennung(type, data));
    const text = orRefuse(() => entryFormat(type).toFile(data.toJS() as object));
    await this.#check({ file: `${type.plural}/${kennung}/index.md`, text, files: filesOf(entry) });
    return data.set("kennung", kennung);
  }

  /** Handles `preUnpublish`, which comes before an entry is deleted. */
  async beforeDelete({ entry }: EntryEvent): Promise<void> {
    await this.#check({ deleted: this.#fileOf(entry) });
  }

  /** Handles `postSave`. */
  afterSave({ entry }: EntryEvent): void {
    const type = this.#typeOf(entry);
    const data = (entry.get("data") as DecapMap).toJS() as object;
    const file = `${type.plural}/${kennungOf(entry) ?? textAt(data, "kennung")}/index.md`;
    this.#repository.changed({ file, text: entryFormat(type).toFile(data), files: filesOf(entry) });
  }

  /** Handles `postUnpublish`. */
  afterDelete({ entry }: EntryEvent): void {
    this.#repository.changed({ deleted: this.#fileOf(entry) });
  }

  async #newKennung(type: ContentType, data: DecapMap): Promise<string> {
    const { entries, problems } = await this.#repository.content();
    // A file that cannot be read is known by its problem alone.
    const files = new Set([...entries, ...problems].map(({ file }) => file));
    const taken = (kennung: string): boolean => files.has(`${type.plural}/${kennung}/index.md`);
    return orRefuse(() => freeKennung(type, data.toJS() as object, taken));
  }

  async #check(change: Change): Promise<void> {
    const content = await this.#repository.content();
    const problems = problemsOfChange(content, change, this.#schemas, this.#rules);
    const errors = problems.filter(({ severity }) => severity === "fehler");
    if (errors.length === 0) return;
    showProblems("deleted" in change ? deleting : saving, errors);
    throw new SaveRefused("Es gibt noch etwas zu ändern.");
  }

  #typeOf(entry: DecapMap): ContentType {
    const typ = entry.get("collection");
    const type = this.#schemas.types.find((one) => one.typ === typ);
    if (!type) throw new Error(`no such type: ${String(typ)}`);
    return type;
  }

  #fileOf(entry: DecapMap): string {
    return this.#repository.inContent(String(entry.get("path")));
  }
}

const saving: Refusal = {
  title: "Noch nicht gespeichert",
  intro: "Ihr Entwurf steht unverändert im Formular. Das ist noch zu ändern:",
};
const deleting: Refusal = { title: "Nicht gelöscht", intro: "Der Eintrag ist noch da." };

/** What lies beside the entry once it is saved. */
function filesOf(entry: DecapMap): readonly { name: string; size: number }[] {
  const files = (entry.get("mediaFiles") as DecapMap | undefined)?.toJS() as readonly MediaFile[] | undefined;
  return (files ?? []).filter(({ name }) => name !== "index.md").map(({ name, size }) => ({ name, size }));
}

/** Passes on what was refused in the words of the command line. */
function orRefuse<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof EditFault ? new SaveRefused(error.message, { cause: error }) : error;
  }
}
