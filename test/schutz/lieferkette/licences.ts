/** Licences that packages may have, by what we do with them. SPDX identifiers. */
export const permissive: ReadonlySet<string> = new Set(
  "MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Zlib Python-2.0 PSF-2.0 CC0-1.0".split(" "),
);

/** Licences with duties, by package, and why they may be here. An unneeded one is a mistake. */
export const reasons: Readonly<Record<string, readonly [licence: string, reason: string]>> = {
  "@img/sharp": ["LGPL-3.0-or-later", "libvips as a library of its own beside sharp; nobody changes or publishes it"],
  "@mdn/mdn-http-observatory": ["MPL-2.0", "judges headers in tests"],
  "axe-core": ["MPL-2.0", "judges pages in tests"],
  "bpmn-js": ["SEE LICENSE IN LICENSE", "draws in tests only; its licence asks for a watermark where people see it"],
  "commonmark-spec": ["CC-BY-SA-4.0", "examples for tests, not published"],
  "dictionary-de": [
    "GPL-2.0 OR GPL-3.0",
    "words to split compounds by while building; EUPL-1.2 names both as compatible",
  ],
  dompurify: ["MPL-2.0 OR Apache-2.0", "judges pages in tests"],
  "ical.js": ["MPL-2.0", "reads calendars in tests"],
  jszip: ["MIT OR GPL-3.0-or-later", "taken under MIT"],
};
