import { kennungPattern } from "../read/names.ts";
import { berlinDay } from "../text/dates.ts";
import { pathBelow } from "./hub-address.ts";
import type { FremderEintrag, FremderTyp } from "./schnappschuss.ts";
import { foreignEntrySchema } from "./schema/foreign-entry-schema.ts";
import { snapshotSchema } from "./schema/snapshot-schema.ts";
import { misfit } from "./schema/validate.ts";
import { unsoundData } from "./unsound-text.ts";

/** The parts of an entry's JSON that {@link foreignEntrySchema} vouches for. */
interface Published {
  readonly type: FremderTyp;
  readonly url: string;
  readonly modified?: string;
  readonly eintrag: {
    readonly titel: string;
    readonly kurzfassung: string;
    readonly schlagworte?: readonly string[];
    readonly status?: string;
    readonly richtung?: "suche" | "biete";
    readonly gueltig_bis?: string;
    readonly beispiel?: boolean;
  };
  readonly verweist_auf: readonly { readonly type: string; readonly kennung: string; readonly titel: string }[];
}

/** An entry that was taken, or the German reason why not; nothing at all for one that the other hub has withdrawn. */
export type Taken = { readonly entry: FremderEintrag } | { readonly refused: string } | undefined;

/** Takes what is kept of one entry of another hub, as `/daten/<plural>.json` has it; `hub` is that hub's address, `quotes` whether its licence lets texts be repeated. */
export function takeEntry(sent: unknown, hub: string, quotes: boolean): Taken {
  if (isTombstone(sent)) return undefined;
  const wrong = misfit(foreignEntrySchema, sent);
  if (wrong) return { refused: `erwartet bei „${wrong.place}“ ${wrong.expected}` };
  const one = sent as Published;
  const pfad = pathBelow(one.url, hub);
  if (pfad === undefined) return { refused: "die Adresse führt aus dem Hub hinaus" };
  const entry = entryOf(one, pfad, quotes);
  const misfits = misfit(snapshotSchema.properties.eintraege.items, entry);
  if (misfits) return { refused: `erwartet bei „${misfits.place}“ ${misfits.expected}` };
  const unsound = unsoundData(entry);
  return unsound === undefined ? { entry } : { refused: `ein Text enthält ${unsound}` };
}

function isTombstone(sent: unknown): boolean {
  return typeof sent === "object" && sent !== null && "deleted" in sent && sent.deleted === true;
}

function entryOf({ type, eintrag, verweist_auf, modified }: Published, pfad: string, quotes: boolean): FremderEintrag {
  const named = (typ: string) => verweist_auf.filter((one) => one.type === typ && plain(one.titel) !== "");
  const sachgebiete = named("sachgebiet")
    .filter(({ kennung }) => kennungPattern.test(kennung) && kennung.length <= 80)
    .map(({ kennung, titel }) => ({ kennung, titel: plain(titel) }));
  const verwaltungen = named("verwaltung").map(({ titel }) => plain(titel));
  const { titel, kurzfassung, schlagworte = [], status, richtung, gueltig_bis, beispiel } = eintrag;
  return {
    typ: type,
    pfad,
    titel: plain(titel),
    ...(quotes ? { kurzfassung: plain(kurzfassung) } : {}),
    ...filled("schlagworte", quotes ? schlagworte.map(plain).filter(Boolean) : []),
    ...filled("sachgebiete", distinct(sachgebiete, ({ kennung }) => kennung).slice(0, 40)),
    ...filled("verwaltungen", distinct(verwaltungen, String).slice(0, 60)),
    ...(type === "thema" && status !== undefined ? { status } : {}),
    ...(type === "gesuch" && richtung !== undefined ? { richtung } : {}),
    ...(type === "gesuch" && gueltig_bis !== undefined ? { gueltig_bis } : {}),
    ...(modified === undefined ? {} : { geaendert: berlinDay(modified) }),
    ...(beispiel === true ? { beispiel } : {}),
  };
}

/** Blanks of all kinds are one; letters are in one form, so that what looks equal is equal. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[ \u00a0\n\r\t]+/g, " ")
    .trim();
}

function filled<Name extends string, T>(name: Name, list: readonly T[]): Partial<Record<Name, readonly T[]>> {
  return list.length > 0 ? ({ [name]: list } as Record<Name, readonly T[]>) : {};
}

function distinct<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}
