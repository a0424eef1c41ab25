import { html, href, isBlank, type Child, type Html } from "../../src/html.ts";
import type { ContentType } from "../../src/model/content-type.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { numberText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { noEntries } from "../eintrag/no-entries.ts";
import type { View } from "../view.ts";

export interface HomeSectionProps {
  readonly id: string;
  readonly titel: string;
  /** Nothing when there is no entry to show; the section then says what to do. */
  readonly inhalt: Child;
}

/** A section of the home page about one type, with the way to its whole list; nothing in a hub without that type. */
export function homeSection(view: View, typ: TypeName, { id, titel, inhalt }: HomeSectionProps): Html | undefined {
  const type = view.site.type(typ);
  if (!type) return undefined;
  if (isBlank(inhalt)) return abteilung({ id, titel, inhalt: noEntries(type, view) });
  return abteilung({ id, titel, rand: wholeList(type, view), inhalt });
}

function wholeList({ typ, title, pluralTitle, path }: ContentType, { site }: View): Html {
  const count = site.all(typ).length;
  const text = count === 1 ? `1 ${title}` : `Alle ${numberText(count)} ${pluralTitle}`;
  return html`<p><a${href(site.url(path))}>${text}</a></p>`;
}
