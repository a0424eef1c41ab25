import path from "node:path";
import { loadSchemas } from "../../../src/model/load-schemas.ts";
import { fillEntry } from "../../e2e/fill-entry.ts";
import type { Fall } from "../fall.ts";
import type { HubFolder } from "../hub-folder.ts";

const { types } = loadSchemas(path.resolve(import.meta.dirname, "..", "..", "..", "schemas"));

/** Writes an entry of every type whose every text is the payload. */
const everywhere =
  (payload: string) =>
  async (hub: HubFolder): Promise<void> => {
    for (const type of types) {
      let files = 0;
      const word = (place: string): string =>
        place.startsWith("frueher")
          ? `${hub.kennung}-frueher-${type.typ}`
          : /(^|\.)(datei|bpmn|logo)$|^(metadaten|inhalt) /.test(place)
            ? `datei-${files++}`
            : /(webseite|url|link|quelle|email|funktionspostfach)$/.test(place)
              ? "haarbach"
              : /kuerzel|einheit|nummer/.test(place)
                ? payload.slice(0, 6)
                : payload;
      const folder = hub.at(`${type.plural}/$-${type.typ}/x`).slice(0, -2);
      await fillEntry(type, folder, { sichtbarkeit: "oeffentlich" }, word, (typ) => `${hub.kennung}-${typ}`);
    }
  };

/** Every engine that a site builder may run over its content, and what it would make of this: 49, or a canary. */
const engines: Readonly<Record<string, string>> = {
  Liquid: "{{ 7 | times: 7 }}{% assign x = 7 %}{% include '/etc/passwd' %}",
  Nunjucks: "{{ 7*7 }}{{ range.constructor('globalThis.KANARIE=1')() }}{% set x = 7 %}{% raw %}",
  Handlebars: "{{#with this}}{{lookup . 'constructor'}}{{/with}}{{{ 7*7 }}}",
  EJS: "<%= 7*7 %><%- globalThis.KANARIE=1 %><%- include('/etc/passwd') %>",
  Mustache: "{{{titel}}}{{#titel}}x{{/titel}}{{> /etc/passwd}}",
  Pug: "#{7*7}!{7*7}\n\n- globalThis.KANARIE = 1\n= 7*7\ninclude /etc/passwd",
  WebC: '<script webc:type="render" webc:is="x">function(){ globalThis.KANARIE=1 }</script><x @html="7*7"></x>',
  Vue: '{{ constructor.constructor(\'globalThis.KANARIE=1\')() }} <x v-html="7*7" @click="KANARIE"></x>',
  Angular: "{{ $on.constructor('globalThis.KANARIE=1')() }} <x ng-app ng-init=\"KANARIE\"></x>",
  JavaScript: "${7*7}${globalThis.KANARIE=1}`${process.exit(1)}`",
  Markdoc: '{% if $x %}{% /if %}{% partial file="/etc/passwd" /%}',
  Hugo: '{{< readfile "/etc/passwd" >}}{{% x %}}',
  Jekyll: "{% include_relative ../../hub.yaml %}{{ site.data }}",
  PHP: "<?php system('id'); ?><?= 7*7 ?>",
  SSI: '<!--#exec cmd="id" --><!--#include virtual="/etc/passwd" -->',
  shell: "$(id) `id` ; id | id && id",
  printf: "%s%n%x%d $& $1 $` $' $$ \\1",
};

/** Keys with which Eleventy lets a file rule the build. */
const keys: Readonly<Record<string, string>> = {
  permalink: '"../../KANARIE.html"',
  layout: '"../../../etc/passwd"',
  templateEngineOverride: "njk,md",
  eleventyComputed: "{titel: '{{ 7*7 }}'}",
  eleventyExcludeFromCollections: "true",
  eleventyImport: "{collections: [all]}",
  eleventyNavigation: "{key: x}",
  pagination: "{data: site, size: 1, alias: x}",
  tags: "[all]",
  dirs: "{output: /tmp/KANARIE}",
  dir: "{input: /}",
  date: "git Last Modified",
  collections: "{all: []}",
  page: "{url: /KANARIE/}",
  eleventy: "{version: 0}",
  pkg: "{name: x}",
  content: "x",
  draft: "false",
  typ: "bericht",
  kennung: "anders",
};

/** Template languages and the keys of site builders: to the hub they are letters, or keys it does not know. */
const faelle: readonly Fall[] = [
  ...Object.entries(engines).map(([name, payload]): Fall => ({
    name: `${name} in title, summary and text`,
    write: (hub) => {
      const words = JSON.stringify(payload.replace(/\s+/g, " ").slice(0, 85));
      hub.thema(
        { titel: words, kurzfassung: words, schlagworte: `[${JSON.stringify(payload.slice(0, 30).trim())}]` },
        `${payload}\n\n## ${payload.replace(/\s+/g, " ")}\n\n\`\`\`njk\n${payload}\n\`\`\`\n`,
      );
    },
  })),
  { name: "templates in every field of every type", write: everywhere("{{7*7}}${7*7}<%=7*7%>") },
  { name: "markup in every field of every type", write: everywhere('"><img src=x onerror=a()>') },
  { name: "formulas and XML in every field of every type", write: everywhere("=1+1;]]>&lt;") },
  ...Object.entries(keys).map(([key, value]): Fall => ({
    name: `the key ${key}`,
    write: (hub) => hub.thema({ [key]: value }),
    problems: [["unbekannter-schluessel", 6]],
  })),
];
export default faelle;
