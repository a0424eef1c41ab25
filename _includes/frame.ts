import type { Child } from "../src/html.ts";
import { copyPolicy } from "../src/archive/copy-policy.ts";
import { handoverPath } from "../src/archive/copy.ts";
import { manifestPath } from "../src/export/brand/manifest-path.ts";
import { alternatesOf } from "../src/export/alternates.ts";
import { dataFolder } from "../src/export/data/data-path.ts";
import { breadcrumbNode } from "../src/export/json-ld/breadcrumb-node.ts";
import type { JsonLdNode } from "../src/export/json-ld/json-ld.ts";
import { editorFolder } from "../src/export/editor-folder.ts";
import type { ContentType } from "../src/model/content-type.ts";
import { cardSize } from "../src/export/social/card.ts";
import { hubColours } from "../src/model/hub-colours.ts";
import type { Item, Site } from "../src/model/site.ts";
import { oncePer } from "../src/once-per.ts";
import { dateText } from "../src/text/dates.ts";
import { collator } from "../src/text/collator.ts";
import { abos } from "./components/abos.ts";
import type { Krume } from "./components/krumen.ts";
import { layout, type Chrome } from "./layout.ts";
import type { Share } from "./share-tags.ts";
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
  /** What the page is about, for programs; where it stands is added. */
  readonly about?: JsonLdNode | undefined;
  /** Path of the editor for what the page shows. */
  readonly edit?: string;
}

/** Puts a page into the site's layout. */
export function frame(view: View, { path, nav, noindex, edit, about, ...page }: FrameProps): string {
  const { site, copy } = view;
  const hidden = noindex === true || copy !== undefined || site.audience !== "oeffentlich";
  // Nobody finds a page in a folder by its address, and nothing there can be subscribed to.
  const single = noindex === true || copy !== undefined;
  return layout(chromeOf(view), {
    ...page,
    content: [page.content, !single && abos(path, site)],
    alternates: single ? [] : alternatesOf(path, site),
    graph: copy ? [] : graphOf(page.crumbs, about, site),
    ...(hidden ? { noindex: true } : {}),
    ...(site.address.origin !== "" && !single ? { canonical: site.absolute(path) } : {}),
    ...(site.audience === "vorschau" ? { edit: site.url(edit ?? editorFolder) } : {}),
    ...(hidden ? {} : { share: shareOf(view, path, page.title) }),
    current: nav ?? site.url(`/${path.split("/")[1]}/`),
  }).toString();
}

function shareOf({ site, images }: View, path: string, title: string): Share {
  const own = images.social?.get(path);
  const picture = own ?? images.social?.get("/");
  const image = picture === undefined ? undefined : { ...cardSize, url: site.absolute(picture) };
  // Beside a picture of its own title a page need not be described once more; all others show the hub's.
  const alt = own === undefined ? site.hub.name : title;
  return {
    kind: own === undefined || path === "/" ? "website" : "article",
    ...(site.address.origin === "" ? {} : { url: site.absolute(path) }),
    ...(image && { image: { ...image, alt } }),
  };
}

function graphOf(crumbs: readonly Krume[], about: JsonLdNode | undefined, site: Site): JsonLdNode[] {
  const way = crumbs.length > 0 && breadcrumbNode([{ text: site.hub.name, url: site.url("/") }, ...crumbs], site);
  return [...(about ? [about] : []), ...(way ? [way] : [])];
}

const chromeOf = oncePer(({ site, assets, images, copy }: View): Chrome => {
  const link = ({ path, pluralTitle }: ContentType) => ({ text: pluralTitle, url: site.url(path) });
  const pages = pagesByMenu(site);
  const banners = {
    oeffentlich: undefined,
    intern: "Interner Auftritt: nur für die beteiligten Verwaltungen.",
    vorschau: "Vorschau: zeigt auch Internes, Entwürfe und Gesperrtes.",
  };
  const colours = hubColours(site.hub.farben);
  const sender = site.hub.traeger?.name ?? site.hub.name;
  const { archiviert } = site.hub;
  const mail = site.hub.kontakt?.email;
  const closed =
    archiviert !== undefined && `Dieser Auftritt wird seit ${dateText(archiviert).text} nicht mehr gepflegt.`;
  const copied = copy && "Kopie zum Aufbewahren.";
  const banner = [copied, closed, banners[site.audience]].filter(Boolean).join(" ");
  return {
    name: site.hub.name,
    home: site.url("/"),
    search: site.url("/suche/"),
    nav: site.types.filter(({ nav }) => nav).map(link),
    services: [...pages.kopf, ...signLanguage(site)],
    footer: [
      {
        titel: site.hub.name,
        text: "Wissen aus der interkommunalen Zusammenarbeit. Ohne Anmeldung, ohne Auswertung Ihres Besuchs.",
        links: mail === undefined ? [] : [{ text: "Fragen und Hinweise", url: `mailto:${mail}` }],
      },
      {
        titel: "Auch hier",
        links: [
          ...site.types.filter(({ nav, typ }) => !nav && typ !== "seite").map(link),
          { text: "Zusammenarbeiten", url: site.url("/zusammenarbeit/") },
          { text: "Kooperationsbild", url: site.url("/kooperationsbild/") },
          { text: "A bis Z", url: site.url("/a-z/") },
          { text: "Daten und Feeds", url: site.url(dataFolder) },
        ],
      },
      ...(pages.fuss.length > 0 ? [{ titel: "Zu diesem Angebot", links: pages.fuss }] : []),
    ],
    css: site.url(assets.path("css/haupt.css")),
    // From a folder, fonts are not fetched ahead, and nothing is installed on a home screen.
    fonts: copy ? [] : [400, 600].map((weight) => site.url(assets.path(`fonts/fira-sans-${weight}.woff2`))),
    icon: site.url(assets.path("images/favicon.svg")),
    touchIcon: site.url(assets.path("images/zeichen-180.png")),
    ...(copy
      ? { copy: { policy: copyPolicy, about: { text: "Was das ist", url: site.url(handoverPath) } } }
      : { manifest: site.url(manifestPath) }),
    theme: { hell: colours.hell.mappe, dunkel: colours.dunkel.mappe },
    ...(images.logo ? { logo: { ...images.logo, url: site.url(images.logo.path), alt: `Logo: ${sender}` } } : {}),
    ...(banner === "" ? {} : { banner }),
  };
});

/** A film in sign language lies with others; a link takes readers there, nothing is loaded from there. */
function signLanguage({ hub }: Site): { text: string; url: string }[] {
  const url = hub.barrierefreiheit?.gebaerdensprache;
  return url === undefined ? [] : [{ text: "Gebärdensprache", url }];
}

/** Pages of the menus in the order their authors gave them. */
function pagesByMenu(site: Site): { kopf: { text: string; url: string }[]; fuss: { text: string; url: string }[] } {
  const order = (a: Item<"seite">, b: Item<"seite">): number =>
    (a.data.reihenfolge ?? 1000) - (b.data.reihenfolge ?? 1000) || collator.compare(a.data.titel, b.data.titel);
  const sorted = site.all("seite").toSorted(order);
  const of = (menue: "kopf" | "fuss") =>
    sorted.filter(({ data }) => (data.menue ?? "fuss") === menue).map(({ data, url }) => ({ text: data.titel, url }));
  return { kopf: of("kopf"), fuss: of("fuss") };
}
