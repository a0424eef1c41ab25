import type { Fall } from "../fall.ts";
import type { HubFolder } from "../hub-folder.ts";

const valid = "titel: Ein Thema\nkurzfassung: Kurz.\nsichtbarkeit: oeffentlich\nstatus: angeregt\n";
const canary = "globalThis.KANARIE = true";

/** Writes the text of the Thema as given. */
const text =
  (content: string | Uint8Array) =>
  (hub: HubFolder): void =>
    hub.text(content);
/** Writes a valid Thema with further lines in its front matter. */
const more =
  (lines: string) =>
  (hub: HubFolder): void =>
    hub.text(`---\n${valid}${lines}\n---\n\nEin Absatz.\n`);

const fences = [
  "---js",
  "---javascript",
  "---json",
  "---toml",
  "---coffee",
  "--- ",
  "----",
  "---yaml",
  "+++",
  ";;;",
  ";---",
];

/** Front matter that other readers run, unfold or trip over. */
const faelle: readonly Fall[] = [
  ...fences.map((fence): Fall => ({
    name: `front matter opened with ${JSON.stringify(fence)}`,
    write: text(
      `${fence}\n${valid}title: \${${canary}}\nmodule.exports = { get titel() { ${canary}; } }\n---\n\nText\n`,
    ),
    problems: [["kopf-unlesbar", 1]],
  })),
  {
    name: "front matter that is JSON in YAML's clothes",
    write: text(
      `---\n{"titel": "Ein Thema", "kurzfassung": "Kurz.", "sichtbarkeit": "oeffentlich", "status": "angeregt"}\n---\n`,
    ),
  },
  { name: "byte order mark before the fence", write: text(`\ufeff---\n${valid}---\n\nText\n`) },
  { name: "two byte order marks", write: text(`\ufeff\ufeff---\n${valid}---\n\nText\n`) },
  { name: "blank line before the fence", write: text(`\n---\n${valid}---\n`), problems: [["kopf-unlesbar", 1]] },
  { name: "no closing fence", write: text(`---\n${valid}`), problems: [["kopf-unlesbar", 1]] },
  {
    name: "closing fence of another language",
    write: text(`---\n${valid}---js\n${canary}\n`),
    problems: [["kopf-unlesbar", 6]],
  },
  { name: "a second document", write: more("...\n--- !!js\ntitel: Anderes"), problems: [["kopf-unlesbar"]] },
  { name: "nothing at all", write: text(""), problems: [["kopf-unlesbar", 1]] },
  { name: "a list for front matter", write: text("---\n- a\n- b\n---\n"), problems: [["kopf-unlesbar", 2]] },
  { name: "a scalar for front matter", write: text("---\nnur Text\n---\n"), problems: [["kopf-unlesbar", 2]] },
  {
    name: "__proto__ as a key",
    write: more("__proto__:\n  KANARIE: true\n  isAdmin: true"),
    problems: [["unbekannter-schluessel", 6]],
  },
  {
    name: "__proto__ in quotes",
    write: more('"__proto__": {"KANARIE": true}'),
    problems: [["unbekannter-schluessel", 6]],
  },
  {
    name: "__proto__ deep inside",
    write: more("verantwortlich:\n  stelle: Amt\n  __proto__:\n    KANARIE: true"),
    problems: [["unbekannter-schluessel", 8]],
  },
  {
    name: "constructor.prototype",
    write: more("constructor:\n  prototype:\n    KANARIE: true"),
    problems: [["unbekannter-schluessel", 6]],
  },
  {
    name: "names every object has",
    write: more("toString: 1\nvalueOf: 2\nhasOwnProperty: 3\n__defineGetter__: 4\nthen: 5\ntoJSON: 6"),
    problems: [
      ["unbekannter-schluessel", 6],
      ["unbekannter-schluessel", 11],
    ],
  },
  {
    name: "names every object has as values of choices and references",
    write: (hub) =>
      hub.thema({ status: "constructor", themen: "[__proto__, toString]", sachgebiete: "[hasOwnProperty]" }),
    problems: [["wert", 5], ["verweis"]],
  },
  {
    name: "a reference to a kennung __proto__",
    write: (hub) => hub.thema({ verwaltungen: "[__proto__]" }),
    problems: [["verweis", 6]],
  },
  { name: "anchor and alias", write: more("themen: &a [probe]\nschlagworte: *a"), problems: [["kopf-unlesbar", 6]] },
  { name: "merge key", write: more("<<: {entwurf: false}"), problems: [["kopf-unlesbar", 6]] },
  { name: "merge key in quotes", write: more('"<<": {entwurf: false}'), problems: [["unbekannter-schluessel", 6]] },
  {
    name: "billion laughs",
    write: more(
      `a0: &a0 ["lol"]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join("\n")}`,
    ),
    problems: [["kopf-unlesbar", 6]],
  },
  { name: "an alias to itself", write: more("themen: &a [*a]"), problems: [["kopf-unlesbar", 6]] },
  ...[
    "!!js/function 'function(){}'",
    "!!js/undefined ''",
    "!!python/object/apply:os.system ['id']",
    "!!binary aGFsbG8=",
    "!!set {a, b}",
    "!!timestamp 2026-01-01",
    "!ruby/object:Gem {}",
    "!<tag:yaml.org,2002:js/function> x",
  ].map((value): Fall => ({
    name: `the tag ${value.split(" ")[0]!}`,
    write: more(`stand: ${value}`),
    problems: [["kopf-unlesbar", 6]],
  })),
  {
    name: "a directive that gives tags another meaning",
    write: text(`---\n%TAG ! tag:evil.example,2026:\n---\n${valid}---\n`),
    problems: [["kopf-unlesbar"]],
  },
  { name: "a tab for indentation", write: more("verantwortlich:\n\tstelle: Amt"), problems: [["kopf-unlesbar"]] },
  { name: "a list for a key", write: more("? [a, b]\n: c"), problems: [["kopf-unlesbar"]] },
  { name: "a mapping for a key", write: more("? {a: b}\n: c"), problems: [["kopf-unlesbar"]] },
  { name: "the same key twice", write: more("titel: Ein anderes"), problems: [["kopf-unlesbar", 6]] },
  {
    name: "the same key twice, once in quotes and escaped",
    write: more('"t\\u0069tel": Ein anderes'),
    problems: [["kopf-unlesbar", 6]],
  },
  {
    name: "a scalar of 20 MB",
    write: (hub) => hub.thema({ titel: "a".repeat(20_000_000) }),
    problems: [["text-zu-lang", 1]],
  },
  { name: "a scalar of 190 KB", write: (hub) => hub.thema({ titel: "a ".repeat(95_000) }), problems: [["laenge", 2]] },
  {
    name: "lists 10,000 deep",
    write: more(`themen: ${"[".repeat(10_000)}${"]".repeat(10_000)}`),
    problems: [["kopf-unlesbar", 6]],
  },
  {
    name: "mappings 10,000 deep",
    write: more(`themen: ${"{a: ".repeat(10_000)}${"}".repeat(10_000)}`),
    problems: [["kopf-unlesbar", 6]],
  },
  {
    name: "blocks 400 deep",
    write: more(Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")),
    problems: [["kopf-unlesbar"]],
  },
  {
    name: "100,000 keys",
    write: more(Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join("\n")),
    problems: [["text-zu-lang", 1]],
  },
  {
    name: "9,000 unknown keys",
    write: more(Array.from({ length: 9_000 }, (_, i) => `k${i}: 1`).join("\n")),
    problems: [["unbekannter-schluessel", 6]],
  },
  {
    name: "9,000 keys in a list each",
    write: more(`bilder:\n${Array.from({ length: 9_000 }, (_, i) => `  - x${i}: 1`).join("\n")}`),
    problems: [["kopf-unlesbar"]],
  },
  {
    name: "15,000 references to nothing",
    write: more(`themen: [${Array.from({ length: 15_000 }, (_, i) => `x-${i}`).join(", ")}]`),
    problems: [["verweis"]],
  },
  {
    name: "15,000 items of the wrong kind",
    write: more(`themen: [${"{}, ".repeat(9_000)}]`),
    problems: [["falsche-art"]],
  },
  {
    name: "15,000 equal items",
    write: more(`themen: [${"probe, ".repeat(15_000)}]`),
    problems: [["doppelter-eintrag"]],
  },
  {
    name: "15,000 words with hidden characters",
    write: more(`schlagworte: [${Array.from({ length: 15_000 }, (_, i) => `a\u200b${i}`).join(", ")}]`),
    problems: [["unsichtbare-zeichen"]],
  },
  {
    name: "numbers that are none",
    write: more("stand: .nan\npruefen_bis: .inf\narchiviert: -0\nentwurf: 0x1f\nbeispiel: 1e400"),
    problems: [["falsche-art", 6]],
  },
  {
    name: "a number beyond all bounds",
    write: (hub) => hub.thema({ kennzahlen: "\n  - bezeichnung: Trauungen\n    wert: 1e309" }),
    problems: [["falsche-art"]],
  },
  {
    name: "lone surrogates by escapes",
    write: (hub) => hub.thema({ titel: '"halb \\uD83D und \\uDE00"' }),
    problems: [["unsichtbare-zeichen", 2]],
  },
  { name: "NUL by escape", write: (hub) => hub.thema({ titel: '"a\\0b"' }), problems: [["unsichtbare-zeichen", 2]] },
  {
    name: "NEL, LS and PS by escape",
    write: (hub) => hub.thema({ titel: '"a\\Nb\\Lc\\Pd"' }),
    problems: [["unsichtbare-zeichen", 2]],
  },
  {
    name: "line breaks by escape in a title",
    write: (hub) => hub.thema({ titel: '"a\\nBEGIN:VEVENT\\r\\nb"' }),
    problems: [["unsichtbare-zeichen", 2]],
  },
  {
    name: "line breaks alone by escape in a title",
    write: (hub) => hub.thema({ titel: '"a\\nBEGIN:VEVENT\\nb"', kurzfassung: '"c\\nd"' }),
  },
  {
    name: "every field null",
    write: text("---\ntitel:\nkurzfassung: ~\nsichtbarkeit: null\nstatus:\nbilder:\nthemen:\n---\n"),
    problems: [["pflichtfeld", 2]],
  },
];
export default faelle;
