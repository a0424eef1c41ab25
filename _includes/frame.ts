import type { Child } from "../src/html.ts";
import { editorFolder } from "../src/export/editor-folder.ts";
import type { ContentType } from "../src/model/content-type.ts";
import type { Item, Site } from "../src/model/site.ts";
import { oncePer } from "../src/once-per.ts";
import { collator } from "../src/text/collator.ts";
import type { Krume } from "./components/krumen.ts";
import { layout, type Chrome } from "./layout.ts";
import type { View } from "./view.ts";

/** What a page says of itself; the frame adds what all pages share. */
export interface FrameProps {
  readonly title: string;
  readonly description: string;
  /** Path in the site, for the canonical address. */
  readonly path: string;
  readonly crumbs: readonly Krume[];
  readonly content: Child;
  readonly cover?: Child;
  readonly noindex?: boolean;
  readonly refresh?: string;
  /** URL of the navigation entry; by default the one of the first part of the path. */
  readonly nav?: string;
  readonly scripts?: readonly string[];
  /** Path of the editor for what the page shows. */
  readonly edit?: string;
}

/** Puts a page into the site's layout. */
export function frame(view: View, { path, nav, noindex, edit, ...page }: FrameProps): string {
  const { site } = view;
  const hidden = noindex === true || site.audience !== "oeffentlich";
  return layout(chromeOf(view), {
    ...page,
    ...(hidden ? { noindex: true } : {}),
    ...(site.address.origin !== "" && noindex !== true ? { canonical: site.absolute(path) } : {}),
    ...(site.audience === "vorschau" ? { edit: site.url(edit ?? editorFolder) } : {}),
    current: nav ?? site.url(`/${path.split("/")[1]}/`),
  }).toString();
}

const chromeOf = oncePer(({ site, assets }: View): Chrome => {
  const link = ({ path, pluralTitle }: ContentType) => ({ text: pluralTitle, url: site.url(path) });
  const pages = pagesByMenu(site);
  const banners = {
    oeffentlich: undefined,
    intern: "Interner Auftritt: nur für die beteiligten Verwaltungen.",
    vorschau: "Vorschau: zeigt auch Internes, Entwürfe und Gesperrtes.",
  };
  const banner = banners[site.audience];
  return {
    name: site.hub.name,
    home: site.url("/"),
    search: site.url("/suche/"),
    nav: site.types.filter(({ nav }) => nav).map(link),
    services: pages.kopf,
    footer: [
      {
        titel: site.hub.name,
        text: "Wissen aus der interkommunalen Zusammenarbeit. Ohne Anmeldung, ohne Auswertung Ihres Besuchs.",
        links: [],
      },
      {
        titel: "Auch hier",
        links: [
          ...site.types.filter(({ nav, typ }) => !nav && typ !== "seite").map(link),
          { text: "A bis Z", url: site.url("/a-z/") },
        ],
      },
      ...(pages.fuss.length > 0 ? [{ titel: site.type("seite")?.pluralTitle ?? "Seiten", links: pages.fuss }] : []),
    ],
    css: site.url(assets.path("css/haupt.css")),
    font: site.url(assets.path("fonts/fira-sans-400.woff2")),
    icon: site.url(assets.path("images/favicon.svg")),
    ...(banner === undefined ? {} : { banner }),
  };
});

/** Pages of the menus in the order their authors gave them. */
function pagesByMenu(site: Site): { kopf: { text: string; url: string }[]; fuss: { text: string; url: string }[] } {
  const order = (a: Item<"seite">, b: Item<"seite">): number =>
    (a.data.reihenfolge ?? 1000) - (b.data.reihenfolge ?? 1000) || collator.compare(a.data.titel, b.data.titel);
  const sorted = site.all("seite").toSorted(order);
  const of = (menue: "kopf" | "fuss") =>
    sorted.filter(({ data }) => (data.menue ?? "fuss") === menue).map(({ data, url }) => ({ text: data.titel, url }));
  return { kopf: of("kopf"), fuss: of("fuss") };
}
