import type { Rule } from "../../src/check/rule.ts";
import { problemsOfChange, type Change } from "../../src/cms/editor-check.ts";
import type { EditorProblem } from "../../src/cms/editor-problem.ts";
import { entryFormat, unreadableFile } from "../../src/cms/editor-format.ts";
import { EditFault } from "../../src/edit/edit-fault.ts";
import { freeKennung, plannedKennung } from "../../src/edit/planned-kennung.ts";
import type { Content } from "../../src/model/content.ts";
import type { ContentType, Schemas } from "../../src/model/content-type.ts";
import { textAt } from "../../src/model/value-at.ts";
import { formatMarkdown } from "../../src/text/format-markdown.ts";
import type { DecapMap, EntryEvent, MediaFile } from "./decap.ts";
import { showHints } from "./hints.ts";
import { kennungOf } from "./kennung-of.ts";
import { notDeleted, notSaved, showProblems } from "./problem-notice.ts";
import type { Repository } from "./repository.ts";
import { SaveRefused } from "./save-refused.ts";
import { StandGuard } from "./stand/stand-guard.ts";

/** Checks drafts as CI will, before Decap writes or deletes anything. */
export class SaveGuard {
  readonly #repository: Repository;
  readonly #schemas: Schemas;
  readonly #rules: readonly Rule[];
  readonly #stands: StandGuard;
  /** Of the last check that found no error. */
  #warnings: readonly EditorProblem[] = [];

  constructor(repository: Repository, schemas: Schemas, rules: readonly Rule[]) {
    this.#repository = repository;
    this.#schemas = schemas;
    this.#rules = rules;
    this.#stands = new StandGuard(repository);
  }

  /** Handles `preSave`: gives the data to write, or tells the problems and throws {@link SaveRefused}. */
  async beforeSave({ entry }: EntryEvent): Promise<DecapMap> {
    const type = this.#typeOf(entry);
    const given = entry.get("data") as DecapMap;
    const unreadable = unreadableFile(given.toJS() as object);
    if (unreadable) throw new SaveRefused(`Die Datei ist nicht lesbar und bleibt, wie sie ist. ${unreadable.message}`);
    const data = given.set("body", await formatMarkdown(textAt(given.toJS(), "body") ?? ""));
    const own = kennungOf(entry);
    const kennung = own ?? (await this.#newKennung(type, data));
    const file = fileOf(type, kennung);
    const text = orRefuse(() => entryFormat(type).toFile(data.toJS() as object));
    const open = { typ: type.typ, kennung, file, data: given.toJS() as object, text, files: mediaOf(entry) };
    if (own === undefined) this.#repository.expect(file, null);
    else await this.#stands.assertUnchanged(open);
    await this.#stands.assertFilesUnchanged(open);
    if (own !== undefined) await this.#assertRead(type, own);
    await this.#check({ file, text, files: filesOf(entry) });
    return data.set("kennung", kennung);
  }

  /** Handles `preUnpublish`, which comes before an entry is deleted. */
  async beforeDelete({ entry }: EntryEvent): Promise<void> {
    const type = this.#typeOf(entry);
    const kennung = kennungOf(entry) ?? "";
    const data = (entry.get("data") as DecapMap).toJS() as object;
    await this.#stands.assertSeen({ typ: type.typ, kennung, file: fileOf(type, kennung), data });
    await this.#assertRead(type, kennung);
    await this.#check({ deleted: this.#fileOf(entry) });
  }

  /** Handles `postSave`. */
  afterSave(): void {
    showHints(this.#warnings);
  }

  /** Handles `postPublish`: others may refer to what is published only, or it would come out before what it names. */
  afterPublish({ entry }: EntryEvent): void {
    const type = this.#typeOf(entry);
    const data = (entry.get("data") as DecapMap).toJS() as object;
    const file = fileOf(type, kennungOf(entry) ?? textAt(data, "kennung") ?? "");
    // What lies beside is not told of an entry that was published from the board.
    this.#repository.changed({ file, text: entryFormat(type).toFile(data) });
  }

  /** Handles `postUnpublish`. */
  afterDelete({ entry }: EntryEvent): void {
    this.#repository.changed({ deleted: this.#fileOf(entry) });
  }

  async #newKennung(type: ContentType, data: DecapMap): Promise<string> {
    const [{ entries, problems }, drafts] = await Promise.all([this.#repository.content(), this.#repository.drafts()]);
    // A file that cannot be read is known by its problem alone.
    const files = new Set([...entries, ...problems].map(({ file }) => file));
    const file = (kennung: string): string => fileOf(type, kennung);
    const planned = orRefuse(() => plannedKennung(type, data.toJS() as object));
    // Somebody else may have been faster; Decap would choose another name, and not one for a folder.
    const isThere = await this.#repository.has(file(planned));
    const taken = (kennung: string): boolean =>
      isThere || files.has(file(kennung)) || drafts.includes(`${type.typ}/${kennung}/index`);
    return orRefuse(() => freeKennung(type, data.toJS() as object, taken));
  }

  async #check(change: Change): Promise<void> {
    const content = await this.#repository.content();
    let problems = this.#problems(content, change);
    if (problems.some(isError)) {
      // What is missing may have been written by others since.
      const now = await this.#repository.reread();
      if (now !== content) problems = this.#problems(now, change);
    }
    const errors = problems.filter(isError);
    this.#warnings = problems.filter((problem) => !isError(problem) && problem.title === undefined);
    if (errors.length === 0) return;
    const refusal = "deleted" in change ? notDeleted : notSaved;
    showProblems(refusal, errors);
    throw new SaveRefused(refusal.short);
  }

  #problems(content: Content, change: Change): readonly EditorProblem[] {
    return problemsOfChange(content, change, this.#schemas, this.#rules);
  }

  /** An entry that was opened, but is not among those that were read, means that they are not all: nothing could be checked. */
  async #assertRead(type: ContentType, kennung: string): Promise<void> {
    const file = fileOf(type, kennung);
    const known = ({ entries, problems }: Content): boolean =>
      [...entries, ...problems].some((one) => one.file === file);
    if (known(await this.#repository.content()) || known(await this.#repository.reread())) return;
    if ((await this.#repository.drafts()).includes(`${type.typ}/${kennung}/index`)) return;
    throw new SaveRefused(
      "Die anderen Einträge konnten nicht gelesen werden. Laden Sie die Seite neu; Ihr Entwurf bleibt in diesem Browser erhalten.",
    );
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

const isError = ({ severity }: EditorProblem): boolean => severity === "fehler";

/** Path of an entry's text in the content folder. */
function fileOf({ plural }: ContentType, kennung: string): string {
  return `${plural}/${kennung}/index.md`;
}

function mediaOf(entry: DecapMap): readonly MediaFile[] {
  return ((entry.get("mediaFiles") as DecapMap | undefined)?.toJS() as readonly MediaFile[] | undefined) ?? [];
}

/** What lies beside the entry once it is saved; of two files of one name the first is the draft's. */
function filesOf(entry: DecapMap): readonly { name: string; size: number }[] {
  const beside = new Map(
    mediaOf(entry)
      .toReversed()
      .map(({ name, size = 0 }) => [name, { name, size }]),
  );
  beside.delete("index.md");
  return [...beside.values()];
}

/** Passes on what was refused in the words of the command line. */
function orRefuse<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof EditFault ? new SaveRefused(error.message, { cause: error }) : error;
  }
}
