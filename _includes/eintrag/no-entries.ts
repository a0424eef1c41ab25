import { html, href, type Html } from "../../src/html.ts";
import { editorFolder } from "../../src/export/editor-folder.ts";
import type { ContentType } from "../../src/model/content-type.ts";
import { leer } from "../components/leer.ts";
import type { View } from "../view.ts";

/** An empty list says what to do: propose an entry, or make one. */
export function noEntries(type: ContentType, view: View): Html {
  return leer({ inhalt: html`<p>Hier stehen noch keine ${type.pluralTitle}.${waysIn(type, view)}</p>` });
}

/** Links for who wants to have an entry of a type here, each after a space. */
export function waysIn({ typ, title }: ContentType, { site }: View): readonly Html[] {
  const { hub, audience } = site;
  const join = site.find("seite", "mitmachen");
  const about = site.find("seite", "ueber-uns");
  const mail = hub.kontakt?.email;
  const propose = [
    join && { url: join.url, text: "So schlagen Sie einen Eintrag vor." },
    mail !== undefined && { url: `mailto:${mail}`, text: "Schlagen Sie einen Eintrag vor." },
    about && { url: about.url, text: "Wen Sie fragen können, steht unter „Über uns“." },
  ].find((way) => way !== undefined && way !== false);
  const editor = site.url(`${editorFolder}#/collections/${typ}/new`);
  const make = (hub.backend !== undefined || audience === "vorschau") && { url: editor, text: `Neu: ${title}` };
  const links = [propose, make].filter((way) => way !== undefined && way !== false);
  return links.map(({ url, text }) => html` <a${href(url)}>${text}</a>`);
}
