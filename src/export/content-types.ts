/**
 * Content type of every kind of file in an output. Said by us, since servers differ: some take `.bpmn` for XML, and XML
 * from a stranger is shown as a page. What is in no line here is sent as bytes to be kept.
 */
export const contentTypes: Readonly<Record<string, string>> = {
  avif: "image/avif",
  bib: "application/x-bibtex; charset=utf-8",
  bpmn: "application/octet-stream",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  odp: "application/vnd.oasis.opendocument.presentation",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odt: "application/vnd.oasis.opendocument.text",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webp: "image/webp",
  woff2: "font/woff2",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml; charset=utf-8",
  zip: "application/zip",
};

/** Content type of all other files. */
export const otherType = "application/octet-stream";

/** Extension that decides: a path that ends in `/` is a page. */
export function typeExtension(path: string): string {
  return path.endsWith("/") ? "html" : (/\.(\w+)$/.exec(path)?.[1] ?? "");
}
