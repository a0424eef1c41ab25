import { html, href, type Child, type Html } from "../src/html.ts";
import type { JsonLdNode } from "../src/export/json-ld/json-ld.ts";
import type { Alternate } from "../src/export/alternates.ts";
import { oncePer } from "../src/once-per.ts";
import { jsonLd } from "./components/json-ld.ts";
import { kopfsuche } from "./components/kopfsuche.ts";
import { krumen, type Krume } from "./components/krumen.ts";
import { shareTags, type Share } from "./share-tags.ts";
import { wortmarke, type WortmarkeProps } from "./components/wortmarke.ts";

interface Link {
  readonly text: string;
  readonly url: string;
}

/** What every page of the site shares, with complete URLs. */
export interface Chrome {
  readonly name: string;
  readonly home: string;
  readonly search: string;
  readonly nav: readonly Link[];
  readonly services: readonly Link[];
  readonly footer: readonly { readonly titel: string; readonly text?: string; readonly links: readonly Link[] }[];
  readonly css: string;
  /** Fonts to fetch at once: one that comes late is not used, so that nothing moves. */
  readonly fonts: readonly string[];
  /** The mark for tabs, for home screens, and what home screens ask for besides. */
  readonly icon: string;
  readonly touchIcon: string;
  readonly manifest?: string;
  /** Colour of the masthead, which browsers on phones take up. */
  readonly theme: { readonly hell: string; readonly dunkel: string };
  readonly logo?: WortmarkeProps["logo"];
  /** Said on top of every page: that this is the internal view or a preview. */
  readonly banner?: string;
  /** In a copy that is opened without a server: what pages may load, and the page that explains the copy. */
  readonly copy?: { readonly policy: string; readonly about: Link };
}

/** What one page adds. */
export interface PageFrame {
  readonly title: string;
  readonly description: string;
  readonly canonical?: string;
  readonly noindex?: boolean;
  /** Where this page can be changed, in a preview. */
  readonly edit?: string;
  /** Address this page sends the browser on to. */
  readonly refresh?: string;
  /** For where its address is shared; a page that is not for everybody has none. */
  readonly share?: Share;
  readonly crumbs: readonly Krume[];
  /** URL of the navigation entry this page belongs to. */
  readonly current?: string;
  /** Full-width part before the content. */
  readonly cover?: Child;
  readonly content: Child;
  readonly scripts?: readonly string[];
  /** The same in other forms: feeds, calendars, data. */
  readonly alternates?: readonly Alternate[];
  /** What the page is about, for programs. */
  readonly graph?: readonly JsonLdNode[];
}

/** The whole HTML document of a page. */
export function layout(chrome: Chrome, page: PageFrame): Html {
  const { policy, colours, files } = headParts(chrome);
  return html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title === chrome.name ? chrome.name : `${page.title} – ${chrome.name}`}</title>
<meta name="description"${page.share && html` property="og:description"`} content="${page.description}">
${page.canonical !== undefined && html`<link rel="canonical" href="${page.canonical}">\n`}${page.noindex && html`<meta name="robots" content="noindex">\n`}${page.refresh !== undefined && html`<meta http-equiv="refresh" content="0; url=${page.refresh}">\n`}${colours}${shareTags(page, chrome.name)}${files}${(page.alternates ?? []).map(({ type, title, url }) => html`<link rel="alternate" type="${type}" title="${title}"${href(url)}>\n`)}${jsonLd(page.graph ?? [])}${(page.scripts ?? []).map((url) => html`<script ${chrome.copy ? "defer" : html`type="module"`} src="${url}"></script>\n`)}</head>
<body>
<a class="sprung" href="#seite_inhalt">Zum Inhalt springen</a>
${header(chrome, page)}
<main id="seite_inhalt">
${page.cover}<div class="huelle">
${page.crumbs.length > 0 && krumen([{ text: "Start", url: chrome.home }, ...page.crumbs])}
${page.content}${page.canonical !== undefined && html`<p class="druckquelle">Quelle: ${chrome.name}, ${page.canonical}</p>`}</div>
</main>
${footer(chrome)}
</body>
</html>
`;
}

function header(chrome: Chrome, { current, edit }: PageFrame): Html {
  const { banner, copy } = chrome;
  const bars = barsOf(chrome);
  return html`<header class="kopf">${banner !== undefined && html`<p class="banner">${banner}${edit !== undefined && html` <a${href(edit)}>Bearbeiten</a>`}${copy && html` <a${href(copy.about.url)}>${copy.about.text}</a>`}</p>`}${bars.get(current) ?? bars.get(undefined)}</header>`;
}

/** The bar below the banner by the entry of the navigation that is marked in it. */
const barsOf = oncePer((chrome: Chrome): ReadonlyMap<string | undefined, Html> => {
  const marked = [undefined, ...chrome.nav.map(({ url }) => url)];
  return new Map(marked.map((current) => [current, bar(chrome, current)]));
});

function bar({ name, home, search, nav, services, logo }: Chrome, current: string | undefined): Html {
  const links = nav.map(
    ({ text, url }) => html`<li><a${href(url)}${url === current && html` aria-current="true"`}>${text}</a></li>`,
  );
  return html`<div class="huelle"><div class="kopf-oben">${wortmarke({ name, url: home, logo })}${kopfsuche(search)}${services.length > 0 && html`<div class="dienste">${services.map(({ text, url }) => html`<a${href(url)}>${text}</a>`)}</div>`}</div>
<nav class="linie" aria-label="Hauptbereiche"><ul>${links}</ul></nav></div>`;
}

const footer = oncePer(({ footer: columns }: Chrome): Html => {
  return html`<footer class="fuss"><div class="huelle"><div class="fuss-spalten">${columns.map(
    ({ titel, text, links }) =>
      html`<section><h2>${titel}</h2>${text !== undefined && html`<p>${text}</p>`}${links.length > 0 && html`<ul>${links.map(({ text: word, url }) => html`<li><a${href(url)}>${word}</a></li>`)}</ul>`}</section>`,
  )}</div></div></footer>`;
});

/** What of the head is the same on every page. */
const headParts = oncePer(({ copy, theme, icon, touchIcon, manifest, fonts, css }: Chrome) => ({
  policy: copy && html`<meta http-equiv="Content-Security-Policy" content="${copy.policy}">\n`,
  colours: html`<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${theme.hell}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${theme.dunkel}" media="(prefers-color-scheme: dark)">
`,
  files: html`<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${touchIcon}">
${manifest !== undefined && html`<link rel="manifest" href="${manifest}">\n`}${fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${css}">
`,
}));
