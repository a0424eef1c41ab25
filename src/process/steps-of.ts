import type { Fluss, Knoten, Modell } from "./modell.ts";
import type { Ablauf, Notiz, RolleMitSchritten, Schritt, Weg } from "./schritt.ts";
import { isStep, jumps, stepOrder } from "./step-order.ts";
import { kindWords, onwardWords } from "./step-words.ts";

/** Tells a model in numbered steps, role by role, with everything else the drawing shows as notes. */
export function stepsOf(modell: Modell): Ablauf {
  const byId = new Map(modell.knoten.map((one) => [one.id, one]));
  const order = stepOrder(modell);
  const numbers = numbersOf(order);
  const noted = new Set<string>();
  const tell = (knoten: Knoten): Schritt => {
    const out = modell.fluesse.filter(({ art, von }) => art === "sequence" && von === knoten.id);
    const inside = order.filter((one) => one.in === knoten.id);
    return {
      id: knoten.id,
      nummer: numbers.get(knoten.id)!,
      art: kindWords(knoten, out.length, numbers.get(knoten.ereignis?.an ?? "")),
      titel: knoten.name,
      rolle: knoten.rolle,
      system: knoten.system,
      text: knoten.text,
      weiter: onwardWords(knoten, out.length),
      wege: waysOn(knoten, out),
      notizen: notesOf(knoten, modell, byId, noted),
      unter: inside.map((one) => tell(one)),
    };
  };
  const waysOn = (knoten: Knoten, out: readonly Fluss[]): readonly Weg[] => {
    const ways = out.flatMap(({ name, nach, beginn }): Weg[] => {
      const nummer = numbers.get(nach);
      return nummer === undefined
        ? []
        : [{ wenn: answer(name) || (beginn === "default" ? "sonst" : ""), nummer, ziel: nach }];
    });
    const jumped = jumps(modell.knoten).filter(([from]) => from === knoten.id);
    const linked = jumped.map(([, ziel]): Weg => ({ wenn: "", nummer: numbers.get(ziel)!, ziel }));
    const all = [...ways, ...linked];
    // The next number is where one reads on anyway.
    const plain = all.length === 1 && all[0]!.wenn === "" && follows(knoten.id, all[0]!.ziel, order, byId);
    return plain ? [] : all;
  };
  const schritte = order
    .filter(({ in: container }) => byId.get(container ?? "")?.gattung !== "subprocess")
    .map((one) => tell(one));
  return { schritte, rollen: rolesOf(modell, flat(schritte)), uebrig: leftOver(modell, noted) };
}

/** All steps, those of subprocesses after the step they are part of. */
export function flat(steps: readonly Schritt[]): readonly Schritt[] {
  return steps.flatMap((one) => [one, ...flat(one.unter)]);
}

/** „Ja“ and „Nein“ stand in the middle of a sentence. */
const answer = (name: string): string => name.replace(/^(?:Ja|Nein)\b/, (word) => word.toLowerCase());

/** Pools share one count, a subprocess has its own behind its number. */
function numbersOf(order: readonly Knoten[]): ReadonlyMap<string, string> {
  const steps = new Set(order.map(({ id }) => id));
  const numbers = new Map<string, string>();
  const count = (container: string | undefined, prefix: string): void => {
    const own = order.filter((one) => (container === undefined ? !steps.has(one.in ?? "") : one.in === container));
    for (const [i, { id }] of own.entries()) {
      numbers.set(id, `${prefix}${i + 1}`);
      count(id, `${prefix}${i + 1}.`);
    }
  };
  count(undefined, "");
  return numbers;
}

function follows(from: string, to: string, order: readonly Knoten[], byId: ReadonlyMap<string, Knoten>): boolean {
  const subprocess = (id: string): string => {
    const container = byId.get(id)?.in ?? "";
    return byId.get(container)?.gattung === "subprocess" ? container : "";
  };
  const own = order.filter(({ id }) => subprocess(id) === subprocess(from));
  const at = own.findIndex(({ id }) => id === from);
  return own[at + 1]?.id === to;
}

/** Data, remarks and messages at a step. */
function notesOf(
  knoten: Knoten,
  { fluesse }: Modell,
  byId: ReadonlyMap<string, Knoten>,
  noted: Set<string>,
): readonly Notiz[] {
  return fluesse.flatMap(({ art, von, nach, name }): Notiz[] => {
    if (von !== knoten.id && nach !== knoten.id) return [];
    const other = byId.get(von === knoten.id ? nach : von);
    if (!other || art === "sequence") return [];
    if (art === "message") {
      const wort = `Nachricht ${von === knoten.id ? "an" : "von"} ${(isStep(other) && other.rolle) || other.name || "außen"}`;
      return [{ wort, text: name }];
    }
    if (isStep(other)) return von === knoten.id ? [{ wort: "Rücknahme durch", text: other.name }] : [];
    if (other.gattung === "pool") return [{ wort: "Beteiligt", text: [other.name, name].filter(Boolean).join(", ") }];
    const id = noted.has(other.id) ? undefined : other.id;
    noted.add(other.id);
    return [{ id, wort: wordOf(other, von === knoten.id), text: other.name }];
  });
}

function wordOf({ gattung, art }: Knoten, out: boolean): string {
  if (gattung !== "data") return "Hinweis";
  if (art.startsWith("DataStore")) return out ? "Ablage in" : "Daten aus";
  return out ? "Ergebnis" : "Unterlage";
}

function rolesOf({ knoten }: Modell, steps: readonly Schritt[]): readonly RolleMitSchritten[] {
  const byStep = new Map(knoten.map(({ id, rolleId }) => [id, rolleId]));
  return knoten
    .filter(({ gattung }) => gattung === "pool" || gattung === "lane")
    .map(({ id, name }) => ({ id, name, schritte: steps.filter((step) => byStep.get(step.id) === id) }));
}

/** What belongs to no step, so that nothing of the drawing is left unsaid. */
function leftOver({ knoten, fluesse }: Modell, noted: ReadonlySet<string>): readonly Notiz[] {
  const alone = knoten
    .filter(({ id, gattung }) => (gattung === "data" || gattung === "note" || gattung === "group") && !noted.has(id))
    .map((one) => ({ id: one.id, wort: one.gattung === "group" ? "Gruppe" : wordOf(one, false), text: one.name }));
  const pools = new Map(knoten.filter((one) => !isStep(one)).map(({ id, name }) => [id, name || "außen"]));
  const between = fluesse
    .filter(({ art, von, nach }) => art === "message" && pools.has(von) && pools.has(nach))
    .map(({ von, nach, name }) => ({ wort: `Nachricht von ${pools.get(von)} an ${pools.get(nach)}`, text: name }));
  return [...alone, ...between];
}
