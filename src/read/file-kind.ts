import { decodeXml } from "./decode-xml.ts";
import { withoutComments } from "./without-comments.ts";
import { extension } from "./limits.ts";

/** What the bytes of a file are, whatever its name says. */
export type FileKind = "jpg" | "png" | "webp" | "pdf" | "zip" | "bpmn" | "markup" | "script" | "text";

/** Bytes from the start of a file that are enough for {@link fileKind}. */
export const kindBytes = 4096;

const signatures: readonly (readonly [FileKind, (start: string) => boolean])[] = [
  ["jpg", (start) => start.startsWith("\xFF\xD8\xFF")],
  ["png", (start) => start.startsWith("\x89PNG\r\n\x1A\n")],
  ["webp", (start) => /^RIFF[^]{4}WEBP/.test(start)],
  ["pdf", (start) => start.startsWith("%PDF-")],
  ["zip", (start) => start.startsWith("PK\x03\x04")],
];

/** Recognises a file by its first bytes, {@link kindBytes} of them or more; undefined for what the hub never holds. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = signatures.find(([, fits]) => fits(start));
  if (known) return known[0];
  const text = textOf(bytes);
  if (text === undefined) return isBpmn(decodeXml(bytes, true)?.trimStart() ?? "") ? "bpmn" : undefined;
  const begin = text.trimStart();
  if (begin.startsWith("#!")) return "script";
  if (!/^<[A-Za-z!?/]/.test(begin)) return "text";
  return isBpmn(begin) ? "bpmn" : "markup";
}

const kindOf: Readonly<Record<string, FileKind>> = {
  jpg: "jpg",
  jpeg: "jpg",
  png: "png",
  webp: "webp",
  pdf: "pdf",
  odt: "zip",
  ods: "zip",
  odp: "zip",
  docx: "zip",
  xlsx: "zip",
  pptx: "zip",
  csv: "text",
  txt: "text",
  bpmn: "bpmn",
};

const names: Readonly<Record<FileKind, string>> = {
  jpg: "ein JPEG-Bild",
  png: "ein PNG-Bild",
  webp: "ein WebP-Bild",
  pdf: "ein PDF",
  zip: "ein Office- oder ZIP-Dokument",
  bpmn: "ein BPMN-Diagramm",
  markup: "HTML, SVG oder anderes XML",
  script: "ein Skript",
  text: "einfacher Text",
};

/** Says in German that the content of a file, or its first {@link kindBytes} bytes, is not what its name says. */
export function contentFault(name: string, bytes: Uint8Array): string | undefined {
  const wanted = Object.hasOwn(kindOf, extension(name)) ? kindOf[extension(name)] : undefined;
  const kind = fileKind(bytes);
  if (wanted !== undefined && kind === wanted) return undefined;
  if (kind !== undefined) return `Die Endung ist „.${extension(name)}“, der Inhalt aber ${names[kind]}.`;
  if (wanted === "text") return "Die Datei ist kein Text in UTF-8.";
  return `Der Inhalt der Datei passt nicht zur Endung „.${extension(name)}“.`;
}

/** Text in UTF-8 without control characters; the last character may be cut off. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return /[^\P{Cc}\t\n\r]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** True when a BPMN root follows an optional declaration and comments: nothing else may, so there is no DOCTYPE. */
function isBpmn(begin: string): boolean {
  const rest = withoutComments(begin.replace(/^<\?xml\s[^>]*>\s*/, ""));
  return rest !== undefined && /^<(?:[A-Za-z][\w.-]{0,40}:)?definitions[\s/>]/.test(rest);
}
