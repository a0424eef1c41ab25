import type { Fall } from "../fall.ts";

/** Addresses that run something, or leave the site unseen. */
const addresses: readonly string[] = [
  "javascript:KANARIE()",
  "JaVaScRiPt:KANARIE()",
  "java\tscript:KANARIE()",
  "\u0001javascript:KANARIE()",
  "javascript&colon;KANARIE()",
  "&#106;avascript:KANARIE()",
  "&#x6a;&#x61;vascript:KANARIE()",
  "javascript&NewLine;:KANARIE()",
  "vbscript:KANARIE()",
  "data:text/html,<script>KANARIE()</script>",
  "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImEoKSI+",
  "blob:https://hub.example/1",
  "filesystem:https://hub.example/1",
  "file:///etc/passwd",
  "ftp://evil.example/",
  "feed:https://evil.example/",
  "ms-word:ofe|u|https://evil.example/x.docx",
  "search-ms:query=x",
  "view-source:https://evil.example/",
  "intent://evil.example#Intent;end",
  "//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example\\x",
  "/\t/evil.example/",
  "http:evil.example",
  "https:/evil.example/",
  "https://user:pass@evil.example/",
  "../../../etc/passwd",
  "/themen/../../etc/",
  "%2e%2e/%2e%2e/etc",
  "/redaktion/",
  "/_headers",
  "/pagefind/pagefind.js",
];

/** Every way in which Markdown writes an address. */
const constructs: Readonly<Record<string, (address: string) => string>> = {
  "a link": (a) => `[Text](${a})`,
  "a link in angles": (a) => `[Text](<${a}>)`,
  "a picture": (a) => `![Text](${a})`,
  "an autolink": (a) => `<${a}>`,
  "a reference": (a) => `[Text][r]\n\n[r]: ${a}`,
  "a footnote": (a) => `Text[^1]\n\n[^1]: [Text](${a})`,
  "an inline footnote": (a) => `Text^[[Text](${a})]`,
  "a definition": (a) => `Wort\n: [Text](${a})`,
  "a heading": (a) => `## [Text](${a})`,
  "a table": (a) => `| a |\n| - |\n| [Text](${a.replaceAll("|", "\\|")}) |`,
  "a quote in a list": (a) => `- > [Text](${a})`,
  "a title of a link": (a) => `[Text](/themen/probe/ "${a.replaceAll('"', "")}")`,
  "the info of a code block": (a) => `\`\`\`${a.replaceAll("`", "")}\nText\n\`\`\``,
  "bare text": (a) => a,
  HTML: (a) => `<a href="${a}">Text</a><img src="${a}">`,
};

/** Fields that become an attribute of a link. */
const fields: Readonly<Record<string, (address: string) => Readonly<Record<string, string>>>> = {
  "the source of a picture": (a) => ({
    bilder: `[{datei: x.png, alt: x, urheber: x, lizenz: CC0-1.0, personen: false, quelle: ${a}}]`,
  }),
};

/** Addresses in texts and fields: no page may carry one that does anything but lead to a page. */
const faelle: readonly Fall[] = [
  ...addresses.map((address): Fall => ({
    name: `the address ${JSON.stringify(address)} in every construct of Markdown`,
    write: (hub) =>
      hub.thema(
        {},
        Object.values(constructs)
          .map((make) => make(address))
          .join("\n\n"),
      ),
    problems: [],
  })),
  ...addresses.slice(0, 26).map((address): Fall => ({
    name: `the address ${JSON.stringify(address)} in fields`,
    write: (hub) => {
      const value = JSON.stringify(address);
      hub.thema(fields["the source of a picture"]!(value));
      hub.file(
        "verwaltungen/$/index.md",
        `---\ntitel: Amt\nkurzfassung: Ein Amt.\nsichtbarkeit: oeffentlich\nart: amt\nland: BY\nwebseite: ${value}\n---\n`,
      );
    },
    problems: [
      [
        /^https?:/.test(address) ? "quelle-adresse" : address.startsWith("\u0001") ? "unsichtbare-zeichen" : "format",
        7,
        "verwaltungen/$/index.md",
      ],
    ],
  })),
  ...Object.entries({
    "event handlers": '<b onclick="KANARIE()">x</b> <details open ontoggle=KANARIE()>',
    scripts: "<script>KANARIE()</script>\n\n<SCRIPT SRC=//evil.example></SCRIPT>",
    "a script that closes the page's data": "</script><script>KANARIE()</script> <!-- <script>",
    frames:
      '<iframe srcdoc="<script>KANARIE()</script>"></iframe> <object data=x></object> <embed src=x> <base href=//evil.example>',
    forms: '<form action=//evil.example><button formaction="javascript:KANARIE()">x</button></form>',
    "a redirect": '<meta http-equiv=refresh content="0;url=//evil.example">',
    styles: '<style>@import "//evil.example";</style><p style="background:url(//evil.example)">',
    "SVG and MathML":
      "<svg><animate onbegin=KANARIE()></svg><math><mtext><style><img src=x onerror=KANARIE()></style></mtext></math>",
    "attributes in attributes of Markdown":
      '[x](/themen/probe/ "\\" onmouseover=KANARIE() x=\\"") ![x" onerror="KANARIE()](x.png)',
    "curly attributes": "## Titel {#x onclick=KANARIE()}\n\n[x](/themen/probe/){onclick=KANARIE()} ::: x\n",
    "ids that clobber": "## location\n\n## document\n\n## __proto__\n\n## constructor\n\n## main\n",
    "footnotes named after properties":
      "a[^__proto__] b[^constructor] c[^toString]\n\n[^__proto__]: x\n\n[^constructor]: y\n\n[^toString]: z\n",
    "references named after properties":
      "[a][__proto__] [b][constructor]\n\n[__proto__]: /themen/probe/\n[constructor]: /themen/probe/\n",
    "infos of code with attributes": '```js" onload="KANARIE()\nx\n```\n\n~~~ {.x onclick=KANARIE()}\nx\n~~~\n',
    "a comment that opens": "<!-- \n\n[x](/themen/probe/)\n",
    "conditional comments": "<!--[if IE]><script>KANARIE()</script><![endif]-->",
  }).map(([name, body]): Fall => ({
    name: `markup in the text: ${name}`,
    write: (hub) => hub.thema({}, `${body}\n`),
    problems: [],
  })),
];
export default faelle;
