import { html, href, type Html } from "../../src/html.ts";
import type { Produkt } from "../../src/gegenueber/produkte.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { fachverfahrenKopf } from "./kopf.ts";

/** Address of the page that says who runs a product, below the overview. */
export function productAddress({ adresse }: Produkt): string {
  return `produkt/${adresse}/`;
}

/** URL of that page. */
export function productUrl(produkt: Produkt, view: View): string {
  return view.site.url(`${overviewPath(fachverfahrenKopf, view)}${productAddress(produkt)}`);
}

/** A product's name as a link to who runs it; `name` where it shall be spelt as it was given. */
export function productLink(produkt: Produkt, view: View, name = produkt.name): Html {
  return html`<a${href(productUrl(produkt, view))}>${name}</a>`;
}
