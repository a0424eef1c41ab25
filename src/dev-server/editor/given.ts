import { activeFault, mayAct } from "../../read/active-content.ts";
import { contentFault } from "../../read/file-kind.ts";
import { FrontMatterError, readFrontMatter } from "../../read/front-matter.ts";
import { limits } from "../../read/limits.ts";
import { kennungFault } from "../../read/names.ts";
import { decodeText } from "../../read/read-text.ts";
import { tooLong } from "../../read/size-problem.ts";
import { sizeText } from "../../text/numbers.ts";
import type { Asset, Draft, DraftStatus } from "./editor-request.ts";
import { besidePath, type Places } from "./entry-path.ts";
import { Refused } from "./refused.ts";

/** An object of a request, nothing about its values known. */
export type Given = Readonly<Record<string, unknown>>;

const incomplete = (): Refused => new Refused("Der Anfrage fehlt eine Angabe.");

export function given(value: unknown): Given {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw incomplete();
  return value as Given;
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > limits.entries) throw incomplete();
  return value;
}

/** Text of an entry that our reader can read again. */
export function rawOf(value: unknown): string {
  if (typeof value !== "string" || !value.isWellFormed()) throw incomplete();
  if (Buffer.byteLength(value) > limits.markdown) throw new Refused(tooLong, 413);
  const fault = textFault(Buffer.from(value));
  if (fault) throw new Refused(`So wäre der Eintrag nicht mehr lesbar: ${fault}`);
  return value;
}

/** Mark of the text a save is based on; without one it makes a new entry. */
export function baseOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw incomplete();
  return value;
}

/** Says in German why our reader cannot read the text of an entry. */
export function textFault(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return "Die Datei ist nicht in UTF-8 gespeichert.";
  try {
    readFrontMatter(text);
    return undefined;
  } catch (error) {
    if (error instanceof FrontMatterError) return `Zeile ${error.line}: ${error.message}`;
    throw error;
  }
}

/** A file whose content is of the kind that its name says. */
export function assetOf(value: unknown, places: Places): Asset {
  const { path, content, encoding } = given(value);
  const file = besidePath(path, places);
  if (typeof content !== "string" || encoding !== "base64") throw incomplete();
  const bytes = Buffer.from(content, "base64");
  if (bytes.length > limits.file)
    throw new Refused(
      `„${file.name}“ ist ${sizeText(bytes.length)} groß, erlaubt sind ${sizeText(limits.file)}. Verkleinern Sie die Datei.`,
      413,
    );
  if (bytes.length === 0 || bytes.toString("base64") !== content)
    throw new Refused(`„${file.name}“ kam unvollständig an.`);
  const fault = contentFault(file.name, bytes);
  if (fault) throw new Refused(`„${file.name}“ wird nicht angenommen. ${fault}`);
  const active = mayAct(file.name) ? activeFault(file.name, bytes) : undefined;
  if (active && active.severity !== "warnung")
    throw new Refused(`„${file.name}“ wird nicht angenommen. ${active.message} ${active.hint}`);
  return { file, content: bytes };
}

/** A draft named by collection and slug, or by the two joined in `id`; beside a collection `id` means something else. */
export function draftOf(params: Given, { collections }: { collections: ReadonlySet<string> }): Draft {
  const id = params.collection === undefined && typeof params.id === "string" ? params.id : undefined;
  const [collection, slug] = id?.split(/\/(.*)/s) ?? [params.collection, params.slug];
  if (typeof collection !== "string" || !collections.has(collection) || typeof slug !== "string") throw incomplete();
  const fault = kennungFault(slug.replace(/\/index$/, ""));
  if (fault) throw new Refused(fault);
  return { collection, slug };
}

const statuses: readonly DraftStatus[] = ["draft", "pending_review", "pending_publish"];

export function statusOf(value: unknown): DraftStatus {
  const status = statuses.find((one) => one === value);
  if (!status) throw new Refused("Diesen Stand gibt es nicht.");
  return status;
}

/** One line, because it goes into the history. */
export function commitMessageOf(options: unknown): string {
  const { commitMessage } = given(options);
  if (typeof commitMessage !== "string") throw incomplete();
  return (
    commitMessage
      .replaceAll(/[\p{C}\p{Z}]+/gu, " ")
      .trim()
      .slice(0, 200) || "Redaktion"
  );
}
