import { partPath } from "../src/model/list-paths.ts";
import { html, type Child } from "../src/html.ts";
import type { Page } from "../src/model/page.ts";
import type { TypeName } from "../src/model/types.generated.ts";
import { seitenkopf } from "./components/seitenkopf.ts";
import { frame } from "./frame.ts";
import type { PageJob } from "./page-job.ts";
import type { View } from "./view.ts";

/** Pages that tell something about many entries at once: who fits whom, what is due, how others do it; found in _includes/uebersichten/. */
export interface Uebersicht {
  /** Type of which most is told, and below whose list the pages lie. */
  readonly typ: TypeName;
  /** Part of the address: `passend` for /gesuche/nach/passend/. No facet of the type has this name. */
  readonly name: string;
  /** What it is for, where its type does not say so. */
  readonly gruppe?: "helfen" | "verabredet" | "andere";
  readonly titel: string;
  /** The question it answers, in one sentence. */
  readonly satz: string;
  /** How it stands, in few words („3 Treffer“); undefined where there is nothing to tell, then it has no pages. */
  readonly stand: (view: View) => Child | undefined;
  /** Its pages, the first at `overviewPath`. */
  readonly pages: (view: View) => readonly Page[];
  /** The same in parts, where it is many; `name` begins their names. */
  readonly jobs?: (view: View, name: string) => readonly PageJob[];
}

/** Path of the first page, below `nach/`, which no entry may be called. */
export function overviewPath({ typ, name }: Pick<Uebersicht, "typ" | "name">, { site }: View): string {
  const type = site.type(typ);
  if (!type) throw new Error(`overview ${name} of an unknown type ${typ}`);
  return `${type.path}nach/${name}/`;
}

/** What one page of an overview shows, beside what the overview says of itself. */
export interface OverviewPart {
  /** Number of the page, from 1, and how many there are. */
  readonly part?: readonly [number: number, count: number];
  /** Small lines in the margin. */
  readonly zeilen?: readonly Child[];
  /** Under the lead. */
  readonly daten?: readonly Child[];
  /** Sections, made by `abteilung`. */
  readonly inhalt: Child;
}

/** A page of an overview in its frame; further parts lie at `seite/2/` and so on. */
export function overviewPage(
  one: Pick<Uebersicht, "typ" | "name" | "titel" | "satz">,
  { part: [number, count] = [1, 1], zeilen = [], daten = [], inhalt }: OverviewPart,
  view: View,
): Page {
  const { site } = view;
  const type = site.type(one.typ);
  if (!type) throw new Error(`overview ${one.name} of an unknown type ${one.typ}`);
  const path = partPath(overviewPath(one, view), number - 1);
  const numbered = count > 1 ? `, Seite ${number} von ${count}` : "";
  const content = html`${seitenkopf({ gattung: "Übersicht", zeilen, titel: one.titel, vorspann: one.satz, daten })}
${inhalt}`;
  return {
    path,
    html: frame(view, {
      title: `${one.titel}${numbered}`,
      description: `${one.satz}${numbered}`,
      path,
      crumbs: [{ text: type.pluralTitle, url: site.url(type.path) }, { text: one.titel }],
      content,
      nav: site.url(type.path),
    }),
    ...(number > 1 ? { hidden: true } : {}),
  };
}
