import type { Beratung } from "../../beratung/beratung.ts";
import { listAt, objectsAt, own, type OparlObject } from "./object-of.ts";
import type { OparlFile } from "./read-oparl.ts";
import { dayOf, textOf } from "./text-of.ts";

/** What schema and forms take at most. */
const limits = { steps: 30, body: 120, result: 1000 };

/** Words of roles as sitting services have them; the first that fits counts. */
const roles: readonly (readonly [pattern: RegExp, role: NonNullable<Beratung["rolle"]>])[] = [
  [/vorberat|empfehl/i, "vorberatung"],
  [/anhör|anhoer|stellungnahme/i, "anhoerung"],
  [/entscheid|beschluss|beschließ/i, "entscheidung"],
  [/kenntnis|information|mitteilung/i, "kenntnisnahme"],
];

/** The Beratungsfolge of a file, and German sentences about what it does not say. */
export function consultationsOf(file: OparlFile): {
  readonly steps: readonly Beratung[];
  readonly toCheck: readonly string[];
} {
  const all = objectsAt(file.paper, "consultation");
  const steps = all.slice(0, limits.steps).map((one) => stepOf(one, file));
  const toCheck: string[] = [];
  const unknown = steps.filter(({ gremium }) => gremium === unnamed).length;
  const addresses = listAt(file.paper, "consultation").length - all.length;
  if (unknown > 0)
    toCheck.push(
      `Bei ${unknown} von ${steps.length} Beratungen steht das Gremium nur als Adresse in der Datei; tragen Sie den Namen ein.`,
    );
  if (addresses > 0) toCheck.push(`${addresses} Beratungen stehen nur als Adresse in der Datei; tragen Sie sie nach.`);
  if (all.length > limits.steps)
    toCheck.push(`Die Datei nennt ${all.length} Beratungen, übernommen sind die ersten ${limits.steps}.`);
  return { steps: inOrder(steps), toCheck };
}

const unnamed = "[[Gremium]]";

function stepOf(one: OparlObject, { find }: OparlFile): Beratung {
  const agenda = find(own(one, "agendaItem"));
  const meeting = find(own(one, "meeting")) ?? find(own(agenda, "meeting"));
  const bodies = listAt(one, "organization").map(find);
  const gremium =
    bodies.map((body) => textOf(body, "name", limits.body)).find((name) => name !== undefined) ??
    textOf(meeting, "name", limits.body) ??
    unnamed;
  const datum = dayOf(meeting, "start") ?? dayOf(agenda, "start");
  const beschluss = textOf(agenda, "result", limits.result) ?? textOf(agenda, "resolutionText", limits.result);
  const rolle = roleOf(one);
  return {
    gremium,
    ...(datum === undefined ? {} : { datum }),
    ...(rolle === undefined ? {} : { rolle }),
    ...(beschluss === undefined ? {} : { beschluss }),
    status: own(meeting, "cancelled") === true ? "vertagt" : beschluss === undefined ? "geplant" : "erledigt",
  };
}

/** What a body does; the free word first, since `authoritative` only tells the decision from the rest. */
function roleOf(one: OparlObject): Beratung["rolle"] {
  const word = textOf(one, "role") ?? "";
  const found = roles.find(([pattern]) => pattern.test(word))?.[1];
  return found ?? (own(one, "authoritative") === true ? "entscheidung" : undefined);
}

/** By day, as the check wants it; steps without a day stay behind the one they follow. */
function inOrder(steps: readonly Beratung[]): readonly Beratung[] {
  let day = "";
  const dated = steps.map((step) => ({ step, day: (day = step.datum ?? day) }));
  return dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ step }) => step);
}
