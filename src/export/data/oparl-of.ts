import { changesOf, dayStart } from "../../model/changes-of.ts";
import { fieldLabel } from "../../model/field-label.ts";
import { labelOf } from "../../model/field.ts";
import type { Item, Site } from "../../model/site.ts";
import { dataPath } from "./data-path.ts";

const vocabulary = "https://schema.oparl.org/1.1/";

type Beratung = NonNullable<Item<"ratsvorlage">["data"]["beratungsfolge"]>[number];

/**
 * A Ratsvorlage in the names of OParl 1.1: a Paper with its Consultations, and the AgendaItems, Meetings and
 * Organizations they refer to as far as the entry tells of them. The ids lead into this file: there is no System and no
 * list behind it, so this is a vocabulary and not an interface.
 */
export function oparlOf(item: Item<"ratsvorlage">, site: Site): object {
  const { data } = item;
  const file = site.absolute(dataPath(item.path, "json"));
  const changes = changesOf(item, site.now);
  const times = changes ? { created: dayStart(changes.created), modified: dayStart(changes.modified) } : {};
  const body = site.find("verwaltung", data.verwaltung);
  const folge = data.beratungsfolge ?? [];
  const gremien = [...new Set(folge.map(({ gremium }) => gremium))];
  const id = (kind: string, at: number): string => `${file}#${kind}-${at + 1}`;
  const organization = ({ gremium }: Beratung): string => id("organization", gremien.indexOf(gremium));
  return {
    paper: defined({
      id: `${file}#paper`,
      type: `${vocabulary}Paper`,
      ...(body ? { body: site.absolute(body.path) } : {}),
      name: data.titel,
      reference: data.nummer,
      date: data.datum,
      paperType: fieldLabel(item, "art"),
      consultation: folge.map((one, at) =>
        defined({
          id: id("consultation", at),
          type: `${vocabulary}Consultation`,
          paper: `${file}#paper`,
          agendaItem: id("agendaItem", at),
          meeting: one.datum === undefined ? undefined : id("meeting", at),
          organization: [organization(one)],
          authoritative: one.rolle === undefined ? undefined : one.rolle === "entscheidung",
          role: word(item, "rolle", one.rolle),
        }),
      ),
      web: data.url ?? site.absolute(item.path),
      ...times,
    }),
    agendaItem: folge.map((one, at) =>
      defined({
        id: id("agendaItem", at),
        type: `${vocabulary}AgendaItem`,
        meeting: one.datum === undefined ? undefined : id("meeting", at),
        name: data.titel,
        consultation: id("consultation", at),
        result: one.beschluss,
      }),
    ),
    meeting: folge.flatMap((one, at) =>
      one.datum === undefined
        ? []
        : [
            {
              id: id("meeting", at),
              type: `${vocabulary}Meeting`,
              name: one.gremium,
              start: dayStart(one.datum),
              organization: [organization(one)],
              ...(one.status === "vertagt" ? { cancelled: true } : {}),
            },
          ],
    ),
    organization: gremien.map((name, at) => ({
      id: id("organization", at),
      type: `${vocabulary}Organization`,
      ...(body ? { body: site.absolute(body.path) } : {}),
      name,
    })),
  };
}

function word(item: Item, name: string, value: string | undefined): string | undefined {
  const field = item.type.fields["beratungsfolge"]?.items?.properties?.[name];
  return value === undefined ? undefined : labelOf(field, value);
}

function defined(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
