import type { Fall } from "../fall.ts";
import { entryText } from "../hub-folder.ts";

const matter = { titel: "Ein Thema", kurzfassung: "Kurz.", sichtbarkeit: "oeffentlich", status: "angeregt" };

/** Characters that hide, turn round or stand in for others. */
const hidden: Readonly<Record<string, string>> = {
  "a zero width space": "\u200b",
  "a zero width joiner": "\u200d",
  "a word joiner": "\u2060",
  "an override of direction": "\u202e",
  "an isolate of direction": "\u2067",
  "an Arabic letter mark": "\u061c",
  "a byte order mark": "\ufeff",
  "a tag character": "\u{e0041}",
  "a variation selector of the supplement": "\u{e0100}",
  "a Hangul filler": "\u3164",
  "a private character": "\ue000",
  "a replacement character": "\ufffd",
  "a non-character": "\ufdd0",
  "an interlinear anchor": "\ufff9",
  NUL: "\u0000",
  backspace: "\u0008",
  escape: "\u001b[31m",
  delete: "\u007f",
  "a C1 control": "\u009b",
  NEL: "\u0085",
  LS: "\u2028",
  PS: "\u2029",
};

/** Texts that look like others; the hub warns of letters of two scripts in one word. */
const alike: Readonly<Record<string, string>> = {
  "a Cyrillic a": "Verwаltung",
  "a Greek omicron": "Verbund Kοοperation",
  "a Cyrillic e in a summary": "Gemеinde",
};

/** Line ends, encodings, and characters nobody sees. */
const faelle: readonly Fall[] = [
  ...Object.entries(hidden).map(([name, character]): Fall => ({
    name: `${name} in the text`,
    write: (hub) => hub.thema({}, `Ein Wort${character}und noch eines.\n`),
    problems: [["unsichtbare-zeichen", 8]],
  })),
  ...Object.entries(hidden)
    .filter(([, character]) => !/[\p{Cc}\u2028\u2029\ufeff]/u.test(character))
    .map(([name, character]): Fall => ({
      name: `${name} in a title`,
      write: (hub) => hub.thema({ titel: `Ein${character}Titel` }),
      problems: [["unsichtbare-zeichen", 2]],
    })),
  ...Object.entries(alike).map(([name, word]): Fall => ({
    name: `mixed scripts: ${name}`,
    write: (hub) => hub.thema({ titel: word }, `${word}\n`),
    problems: [
      ["gemischte-schriften", 2],
      ["gemischte-schriften", 8],
    ],
  })),
  {
    name: "line ends of Windows",
    write: (hub) => hub.text(entryText(matter, "Ein Absatz.\n\nNoch einer.\n").replaceAll("\n", "\r\n")),
  },
  {
    name: "line ends of old Macs",
    write: (hub) => hub.text(entryText(matter, "Ein Absatz.\n").replaceAll("\n", "\r")),
  },
  { name: "line ends of all kinds", write: (hub) => hub.text(entryText(matter, "a\rb\r\nc\n\rd\r\r\n")) },
  {
    name: "NEL for a line end in the front matter",
    write: (hub) => hub.text(`---\u0085titel: x\u0085---\n`),
    problems: [["kopf-unlesbar", 1]],
  },
  {
    name: "LS for a line end in the front matter",
    write: (hub) => hub.text(`---\ntitel: a\u2028sichtbarkeit: oeffentlich\n---\n`),
    problems: [["kopf-unlesbar", 2]],
  },
  {
    name: "UTF-16",
    write: (hub) => hub.text(Buffer.from(`\ufeff${entryText(matter, "x")}`, "utf16le")),
    problems: [["zeichensatz", 1]],
  },
  {
    name: "UTF-16 of the other order",
    write: (hub) => hub.text(Buffer.from(`\ufeff${entryText(matter, "x")}`, "utf16le").swap16()),
    problems: [["zeichensatz", 1]],
  },
  {
    name: "UTF-32",
    write: (hub) => hub.text(Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0])),
    problems: [["zeichensatz", 1]],
  },
  {
    name: "Latin-1",
    write: (hub) => hub.text(Buffer.from(entryText({ ...matter, titel: "Größe" }, "x"), "latin1")),
    problems: [["zeichensatz", 1]],
  },
  {
    name: "overlong UTF-8",
    write: (hub) => hub.text(Buffer.concat([Buffer.from(entryText(matter, "")), Buffer.from([0xc0, 0xaf])])),
    problems: [["zeichensatz", 1]],
  },
  {
    name: "surrogates in UTF-8",
    write: (hub) => hub.text(Buffer.concat([Buffer.from(entryText(matter, "")), Buffer.from([0xed, 0xa0, 0x80])])),
    problems: [["zeichensatz", 1]],
  },
  { name: "UTF-7", write: (hub) => hub.thema({}, "+ADw-script+AD4-KANARIE()+ADw-/script+AD4-\n") },
  {
    name: "characters of two code points",
    write: (hub) => hub.thema({ titel: "Gro\u0308\u00dfe und A\u030angstro\u0308m" }),
  },
  { name: "signs of one thousand marks", write: (hub) => hub.thema({ titel: `Z${"\u0351".repeat(80)}` }) },
  { name: "an emoji of many", write: (hub) => hub.thema({ titel: "Team 👩‍👩‍👧‍👦 🏴 👍🏽" }) },
  { name: "Arabic and Hebrew", write: (hub) => hub.thema({ titel: "مرحبا und שלום", kurzfassung: "أهلا" }) },
];
export default faelle;
