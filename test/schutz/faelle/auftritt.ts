import type { Fall } from "../fall.ts";

/** Settings in hub.yaml that no hub has, with the line of the problem. */
const settings: Readonly<Record<string, readonly [yaml: string, rule: string, line?: number]>> = {
  "an address that runs": ["url: javascript:KANARIE()", "format", 1],
  "an address without a scheme": ["url: //evil.example/", "format", 1],
  "an address with markup": ['url: "https://hub.example/\\"><script>KANARIE()</script>"', "muster", 1],
  "an address with a password": ["url: https://u:p@hub.example/", "quelle-adresse", 1],
  "an address with a query": ["url: https://hub.example/?a=b#c", "muster", 1],
  "an address with a command for nginx": ['url: "https://hub.example/a;}"', "muster", 1],
  "a host with a command for nginx": ['url: "https://a;b.example/"', "muster", 1],
  "an address with blanks": ['url: "https://hub.example/a b"', "format", 1],
  "an address with a line end": ['url: "https://hub.example/\\nSet-Cookie: a=b"', "format", 1],
  "a colour that is CSS": [
    'farben: {akzent: "red;} body{background:url(//evil.example)"}',
    "unbekannter-schluessel",
    1,
  ],
  "a colour of a variable": ['farben: {marke: "var(--x)"}', "unbekannter-schluessel", 1],
  "a logo elsewhere": ["logo: ../../etc/passwd.png", "datei-art", 1],
  "a logo on a server": ["logo: https://evil.example/x.png", "datei-art", 1],
  "a logo that is no picture": ["logo: hub.yaml", "datei-art", 1],
  "a logo that is missing": ["logo: nichts.png", "datei-fehlt", 1],
  "a logo named after a property": ["logo: __proto__", "datei-art", 1],
  "a list": ["- name: x", "falsche-art"],
  "a text": ["nur Text", "falsche-art"],
  "a number": ["42", "falsche-art"],
  "an anchor": ["name: &a x\nbeschreibung: *a", "hub-unlesbar", 1],
  "a tag": ["name: !!js/function 'x'", "hub-unlesbar", 1],
  __proto__: ["__proto__: {KANARIE: true}", "unbekannter-schluessel", 1],
  "a second document": ["name: x\n---\nname: y", "hub-unlesbar"],
  "front matter of JavaScript": ["---js\nglobalThis.KANARIE = 1\n---", "hub-unlesbar"],
  "a name of the wrong kind": ["name: [a, b]", "falsche-art", 1],
  "a backend of a stranger": ["backend: {art: proxy, repo: x}", "wert"],
  "a backend whose server is markup": [
    'backend: {art: gitlab, repo: a/b, base_url: "https://evil.example\\"><script>"}',
    "anbindung",
  ],
  "other hubs whose address runs": ["hubs: [{name: x, url: javascript:KANARIE()}]", "format"],
  "a language": ["lang: '\"><script>'", "unbekannter-schluessel", 1],
};

/** Drawings for a logo that are more than drawings. */
const drawings: Readonly<Record<string, string>> = {
  "a script": "<script>KANARIE()</script>",
  "a script of a namespace": '<s:script xmlns:s="http://www.w3.org/2000/svg">KANARIE()</s:script>',
  "an event": '<g onload="KANARIE()"/>',
  "an event after a line end": '<g\nonclick\n=\n"KANARIE()"/>',
  "an event after a slash": '<g/onload="KANARIE()"/>',
  "foreign content": '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
  "a picture elsewhere": '<image href="https://evil.example/x.png"/>',
  "a picture of this machine": '<image xlink:href="file:///etc/passwd"/>',
  "a picture in itself": '<image href="data:image/svg+xml,&lt;svg/&gt;"/>',
  "a use elsewhere": '<use href="//evil.example/x.svg#a"/>',
  "a style that imports": "<style>@import '//evil.example/x.css';</style>",
  "a style with an escape": "<style>@\\69mport '//evil.example/x.css';</style>",
  "a fill elsewhere": '<path fill="url(https://evil.example/x.svg#a)" d="M0 0"/>',
  "an entity": "&x;",
  "a link that runs": '<a href="javascript:KANARIE()"><path d="M0 0"/></a>',
  "an animation that sets a link": '<animate attributeName="href" to="javascript:KANARIE()"/><a href="javascript:x"/>',
  "an include": '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>',
};
const svg = (inside: string, head = ""): string =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`;

const withLogo =
  (content: string): Fall["write"] =>
  (hub) => {
    hub.file("hub.yaml", "name: Probehub\nurl: https://hub.example/\nlogo: logo.svg\n");
    hub.file("logo.svg", content);
  };
const unsafe = [["logo-unsicher", 1, "logo.svg"]] as const;

/** The settings of a hub, and its logo. */
const faelle: readonly Fall[] = [
  ...Object.entries(settings).map(([name, [yaml, rule, line]]): Fall => ({
    name: `hub.yaml with ${name}`,
    write: (hub) => hub.file("hub.yaml", `${yaml}\n`),
    problems: [[rule, line, "hub.yaml"]],
    alone: true,
  })),
  {
    name: "hub.yaml with texts of markup",
    write: (hub) =>
      hub.file(
        "hub.yaml",
        `name: '"><script>KANARIE()</script>'\nbeschreibung: "]]></script><img src=x onerror=KANARIE()> {{7*7}}"\nurl: https://hub.example/\ntraeger:\n  name: "<b onclick=KANARIE()>"\n  anschrift: ["</address><script>", "=1+1"]\n`,
      ),
    alone: true,
  },
  {
    name: "hub.yaml with an address that leads up",
    write: (hub) => hub.file("hub.yaml", "url: https://hub.example/../../x/\n"),
    alone: true,
  },
  { name: "hub.yaml that is empty", write: (hub) => hub.file("hub.yaml", ""), alone: true },
  {
    name: "hub.yaml of 300 KB",
    write: (hub) => hub.file("hub.yaml", `name: ${"x".repeat(300_000)}\n`),
    problems: [["hub-unlesbar", 1, "hub.yaml"]],
    alone: true,
  },
  {
    name: "hub.yaml in UTF-16",
    write: (hub) => hub.file("hub.yaml", Buffer.from("\ufeffname: x\n", "utf16le")),
    problems: [["hub-unlesbar", 1, "hub.yaml"]],
    alone: true,
  },
  ...Object.entries(drawings).map(([name, inside]): Fall => ({
    name: `a logo with ${name}`,
    write: withLogo(svg(inside)),
    problems: unsafe,
    alone: true,
  })),
  {
    name: "a logo with a document type",
    write: withLogo(svg("", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    problems: unsafe,
    alone: true,
  },
  {
    name: "a logo with a style sheet of its own",
    write: withLogo(svg("", '<?xml-stylesheet href="//evil.example/x.css"?>')),
    problems: unsafe,
    alone: true,
  },
  {
    name: "a logo in UTF-16",
    write: (hub) => {
      hub.file("hub.yaml", "logo: logo.svg\n");
      hub.file("logo.svg", Buffer.from(`\ufeff${svg("<script/>")}`, "utf16le"));
    },
    problems: unsafe,
    alone: true,
  },
  { name: "a logo that is HTML", write: withLogo("<html><svg/></html>"), problems: unsafe, alone: true },
  {
    name: "a logo that uses itself a billion times",
    write: withLogo(
      svg(
        `<g id="a0"><path d="M0 0h1v1z"/></g>${Array.from({ length: 30 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join("")}`,
      ),
    ),
    problems: [["logo-unlesbar", 3, "hub.yaml"]],
    alone: true,
  },
  { name: "a logo that uses itself", write: withLogo(svg('<g id="a"><use href="#a"/></g>')), alone: true },
  {
    name: "a logo of a billion pixels",
    write: withLogo(svg("").replace("viewBox", 'width="100000" height="100000" viewBox')),
    alone: true,
  },
];
export default faelle;
