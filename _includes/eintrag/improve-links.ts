import { html, href, type Html } from "../../src/html.ts";
import { mailto } from "../../src/text/mailto.ts";
import { fileAddress } from "../../src/model/file-address.ts";
import type { Item } from "../../src/model/site.ts";
import { extern } from "../components/extern.ts";
import type { View } from "../view.ts";
import { editorPath } from "./editor-path.ts";

/** Ways to make an entry better: a letter to those who answer for it, the editor, the file in its repository. */
export function improveLinks(item: Item, view: View): readonly Html[] {
  const { hub, audience } = view.site;
  const letter = letterTo(item, view);
  const file = fileAddress(hub, item.file);
  const editor = hub.backend !== undefined || audience === "vorschau";
  return [
    letter !== undefined && html`<a${href(letter)}>Fehler melden oder Verbesserung vorschlagen</a>`,
    editor && html`<a${href(view.site.url(editorPath(item)))}>In der Redaktion ändern</a>`,
    file !== undefined && extern({ url: file, text: "Datei im Git-Verzeichnis" }),
  ].filter((link) => link !== undefined && link !== false);
}

/** A letter that names the page; it goes to the hub where an entry names no mailbox. */
function letterTo({ data, path }: Item, { site }: View): string | undefined {
  const to = data.verantwortlich?.funktionspostfach ?? site.hub.kontakt?.email;
  if (to === undefined) return undefined;
  return mailto(to, `Hinweis zu „${data.titel}“`, [`Seite: ${site.absolute(path)}`, "", "Mein Hinweis:", ""]);
}
