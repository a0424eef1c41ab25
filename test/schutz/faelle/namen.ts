import type { Fall } from "../fall.ts";

const wrongKennungen: Readonly<Record<string, string>> = {
  "percent-encoded traversal": "%2e%2e%2fetc",
  "double-encoded traversal": "%252e%252e%252f",
  "an overlong slash": "etc%c0%af",
  backslashes: "etc\\..\\x",
  "capital letters": "Kasse-X",
  "a dot": "kasse.x",
  "a trailing blank": "kasse ",
  "a trailing dot": "kasse.",
  "an umlaut": "kasse-ä",
  "the same umlaut of two characters": "kasse-a\u0308",
  "a Cyrillic letter": "kаsse-x",
  "an invisible character": "kas\u200bse",
  "a direction mark": "kasse\u202egnp",
  "a line end": "kasse\nx",
  "a tab": "kasse\tx",
  "an escape sequence of terminals": "kasse\u001b[31m",
  markup: "<img src=x onerror=alert(1)>",
  "a template": "{{7*7}}",
  "a command": "$(id)",
  con: "con",
  lpt1: "lpt1",
  nul: "nul",
  nach: "nach",
  seite: "seite",
  "a hyphen at its start": "-rf",
  "81 characters": "a".repeat(81),
  "250 characters": "a".repeat(250),
};

const wrongFiles: Readonly<Record<string, string>> = {
  "that Eleventy runs": "index.11ty.js",
  "that Eleventy runs, as a module": "index.11ty.mjs",
  "of data that Eleventy runs": "index.11tydata.cjs",
  "of data for Eleventy": "index.11tydata.json",
  "of Nunjucks": "seite.njk",
  "of Liquid": "seite.liquid",
  "of WebC": "seite.webc",
  "of HTML": "seite.html",
  "of SVG": "bild.svg",
  "of JavaScript": "bild.js",
  "of PHP": "bild.php",
  "of a Word document with macros": "brief.docm",
  "of an Excel document with macros": "tabelle.xlsm",
  "of an old Word document": "brief.doc",
  "of RTF": "brief.rtf",
  "of a ZIP archive": "alles.zip",
  "of a link of Windows": "brief.lnk",
  "of a shell": "lauf.sh",
  "of Apache": ".htaccess",
  "of npm": ".npmrc",
  "of git": ".gitattributes",
  "with an extension behind the extension": "bild.png.html",
  "with a blank at its end": "bild.png ",
  "with a dot at its end": "bild.png.",
  "that Windows cannot write": "aux.pdf",
  "that Windows cannot write, in capitals": "COM1.txt",
  "with a stream of NTFS": "bild.png:strom.pdf",
  "with a backslash": "..\\bild.png",
  "with percent signs": "%2e%2e%2fbild.png",
  "with a line end": "bild\n.png",
  "with a direction mark": "bild\u202efdp.png",
  "with quotes": 'a"onload="x.png',
  "without an extension": "Makefile",
  "that begins with a hyphen": "-o.png",
  "of another Markdown text": "zweite.md",
  "that would redirect": "_redirects",
  "that would set headers": "_headers",
};

const strayFolders = [
  "_headers",
  "redaktion",
  "pagefind",
  "daten",
  "assets",
  "suche",
  "bilder",
  "_data",
  "_includes",
  "node_modules",
  "oben\\..",
  "Themen",
  "thema",
];

/** Names of folders and files that lead elsewhere, collide or are hidden. */
const faelle: readonly Fall[] = [
  ...Object.entries(wrongKennungen).map(([what, name]): Fall => ({
    name: `a kennung with ${what}`,
    write: (hub) => hub.file(`themen/${name}/index.md`, "---\ntitel: X\n---\n"),
    // Which is also how git shows names that are only alike.
    problems: [["kennung", 1, `themen/${name}/index.md`]],
    alone: true,
  })),
  ...Object.entries(wrongFiles).map(([what, name]): Fall => ({
    name: `a file ${what}`,
    write: (hub) => {
      hub.thema();
      hub.file(`themen/$/${name}`, "globalThis.KANARIE = true; module.exports = () => {};\n");
    },
    problems: [
      [
        name.startsWith(".")
          ? "versteckte-datei"
          : /^[A-Za-z0-9][\w-]*(\.[\w-]+)*$/.test(name) && !/^(aux|com1)/i.test(name)
            ? "dateiart"
            : "dateiname",
        1,
        `themen/$/${name}`,
      ],
    ],
  })),
  ...strayFolders.map((name): Fall => ({
    name: `a folder named ${name} in the content folder`,
    write: (hub) => hub.file(`${name}/index.md`, "---\npermalink: /x/\n---\n"),
    problems: [["ordner-unbekannt", 1, name]],
    alone: true,
  })),
  ...[
    "_headers",
    "_redirects",
    "index.html",
    "robots.txt",
    ".eleventy.js",
    "eleventy.config.js",
    "content.11tydata.js",
    "package.json",
    "netlify.toml",
  ].map((name): Fall => ({
    name: `a file named ${name} in the content folder`,
    write: (hub) => hub.file(name, "globalThis.KANARIE = true;\n"),
    problems: [[name.startsWith(".") ? "versteckte-datei" : "datei-am-falschen-ort", 1, name]],
    alone: true,
  })),
  {
    name: "a hidden folder",
    write: (hub) => hub.file(".git/hooks/pre-commit", "#!/bin/sh\n"),
    problems: [["versteckte-datei", 1, ".git"]],
    alone: true,
  },
  {
    name: "data of Eleventy beside the entries of a type",
    write: (hub) => hub.file("themen/themen.11tydata.js", "globalThis.KANARIE = true;"),
    problems: [["datei-am-falschen-ort", 1, "themen/themen.11tydata.js"]],
    alone: true,
  },
  {
    name: "a folder inside an entry",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/tief/index.md", "");
    },
    problems: [["unterordner", 1, "themen/$/tief"]],
  },
  {
    name: "a folder inside fassungen",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/fassungen/tief/1.md", "");
    },
    problems: [["unterordner", 1, "themen/$/fassungen/tief"]],
  },
  {
    name: "a former text whose number leads out",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/fassungen/1..2.md", "x");
    },
    problems: [["dateiname", 1, "themen/$/fassungen/1..2.md"]],
  },
  {
    name: "twins of files by case",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/Plan.txt", "a");
      hub.file("themen/$/plan.TXT", "b");
    },
    problems: [["name-doppelt", 1, "themen/$/plan.TXT"]],
  },
  {
    name: "twins of entries by case",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/x.txt", "a");
      hub.file(`themen/${hub.kennung.toUpperCase()}/index.md`, "b");
    },
    problems: [["name-doppelt", 1, "themen/$"]],
    alone: true,
  },
  {
    name: "twins of files by Unicode form",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/pl\u00e4ne.txt", "a");
      hub.file("themen/$/pla\u0308ne.txt", "b");
    },
    problems: [["name-doppelt", 1, "themen/$/pl\u00e4ne.txt"]],
  },
  {
    name: "a twin of index.md",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/INDEX.md", "a");
    },
    problems: [["name-doppelt", 1, "themen/$/index.md"]],
  },
  {
    name: "an index.md that is a folder",
    write: (hub) => hub.file("themen/$/index.md/index.md", "x"),
    problems: [["unterordner"]],
  },
  { name: "no index.md", write: (hub) => hub.file("themen/$/plan.txt", "x"), problems: [["index-fehlt"]] },
  {
    name: "300 files",
    write: (hub) => {
      hub.thema();
      for (let i = 0; i < 300; i++) hub.file(`themen/$/datei-${i}.txt`, "x");
    },
    problems: [["zu-viele-dateien"]],
  },
  {
    name: "a name that is no UTF-8",
    write: (hub) =>
      hub.raw(
        Buffer.concat([
          Buffer.from(hub.at("themen/$/x").slice(0, -1)),
          Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x70, 0x6e, 0x67]),
        ]),
        "x",
      ),
    problems: [["dateiname", 1, "themen/$/a\ufffd\ufffd.png"]],
  },
  {
    name: "a folder whose name is no UTF-8",
    write: (hub) => hub.raw(Buffer.concat([Buffer.from(`${hub.dir}/themen/`), Buffer.from([0x61, 0xff, 0xfe])])),
    problems: [["dateiname", 1, "themen/a\ufffd\ufffd"]],
    alone: true,
  },
  ...[
    "__proto__",
    "../andere",
    "..",
    ".",
    "a/b",
    "nach",
    "CON",
    "%2e%2e",
    "..%2f",
    "a\\\\b",
    "//evil.example",
    "probe",
    "x:y",
    "* 301",
    "a b",
    "{{x}}",
    "http://evil.example",
  ].map((value): Fall => ({
    name: `frueher: ${value}`,
    write: (hub) => hub.thema({ frueher: `["${value}"]` }),
    problems: [[/^(nach|probe)$/.test(value) ? "kennung-kollision" : "muster"]],
  })),
  ...[
    "../probe/index.md",
    "/etc/passwd",
    "..\\\\x.pdf",
    "..%2fx.pdf",
    "%2e%2e%2fx.pdf",
    "x.pdf\\0.png",
    "file:///etc/passwd.pdf",
    "https://evil.example/x.pdf",
    "./x.pdf",
    "__proto__",
    "index.md",
    "x.pdf ",
    "C:x.pdf",
  ].map((value): Fall => ({
    name: `datei: ${value}`,
    write: (hub) => hub.thema({ dateien: `\n  - datei: "${value}"\n    titel: Anlage` }),
    problems: [
      [
        /[/\\]{1}/.test(value.replace("\\0", ""))
          ? "datei-art"
          : /^(__proto__|index.md|x.pdf )$/.test(value)
            ? "datei-art"
            : value.includes("\\0")
              ? "unsichtbare-zeichen"
              : "datei-fehlt",
      ],
    ],
  })),
  {
    name: "a reference that leads out",
    write: (hub) => hub.thema({ themen: '["../../etc", "probe/../x", "%2e%2e"]' }),
    problems: [["verweis"]],
  },
];
export default faelle;
