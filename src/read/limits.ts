/** Bounds on what a content folder may hold: generous for people, tight for attacks. Sizes in bytes. */
export const limits = {
  /** A 100-page Satzung is about 300 KB of Markdown. */
  markdown: 500_000,
  /** Of a text: how often; the largest Satzung known to us has a tenth. */
  lines: 20_000,
  brackets: 10_000,
  /** Characters without a blank; addresses are long. */
  word: 10_000,
  footnotes: 2_000,
  emphasis: 20_000,
  cells: 50_000,
  frontMatter: 200_000,
  /** A scanned council paper of 50 pages fits. */
  file: 25_000_000,
  /** A logo is drawn small on every page. */
  logo: 500_000,
  yamlDepth: 12,
  yamlNodes: 20_000,
  filesPerEntry: 200,
  entries: 100_000,
} as const;

const images = ["jpg", "jpeg", "png", "webp"];
const documents = ["pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "csv", "txt"];

/** Extensions of files, by what a field may use them for; pictures only as `bilder`, which re-encodes them, and `logo` only beside hub.yaml. */
export const fileKinds = { bild: images, dokument: documents, bpmn: ["bpmn"], logo: [...images, "svg"] } as const;

/** Every extension that may lie beside an entry. */
export const allowedExtensions: ReadonlySet<string> = new Set([...images, ...documents, "bpmn"]);

/** Lower-case extension of a file name without its dot, or "". */
export function extension(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 1 ? "" : name.slice(dot + 1).toLowerCase();
}
