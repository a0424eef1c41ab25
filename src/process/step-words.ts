import type { Knoten } from "./modell.ts";

const kinds: Readonly<Record<string, string>> = {
  Task: "Aufgabe",
  UserTask: "Aufgabe am Rechner",
  ManualTask: "Aufgabe von Hand",
  ServiceTask: "Automatische Aufgabe",
  ScriptTask: "Automatische Aufgabe",
  BusinessRuleTask: "Prüfung nach Regeln",
  SendTask: "Versand",
  ReceiveTask: "Empfang",
  CallActivity: "Eigener Prozess",
  SubProcess: "Teilprozess",
  Transaction: "Teilprozess, ganz oder gar nicht",
  AdHocSubProcess: "Teilprozess in freier Reihenfolge",
};

const triggers: Readonly<Record<string, string>> = {
  message: "Nachricht",
  timer: "Zeit",
  error: "Fehler",
  escalation: "Eskalation",
  signal: "Signal",
  conditional: "Bedingung",
  link: "Sprung",
  terminate: "alles endet",
  cancel: "Abbruch",
  compensate: "Rücknahme",
  multiple: "mehrere Auslöser",
  parallelMultiple: "alle Auslöser zusammen",
};

const places: Readonly<Record<string, string>> = {
  start: "Beginn",
  end: "Ende",
  catch: "Warten",
  throw: "Ereignis",
  boundary: "Dabei möglich",
};

const marks: Readonly<Record<string, string>> = {
  loop: "wiederholt",
  parallel: "mehrfach gleichzeitig",
  sequential: "mehrfach nacheinander",
  compensation: "nur zur Rücknahme",
  event: "wenn das Ereignis eintritt",
};

/** What kind of step it is, in words, with its marks: „Warten (Zeit)“; `host` is the number of the step an event stands on. */
export function kindWords(knoten: Knoten, ways: number, host?: string): string {
  const { gattung, art, ereignis, marken } = knoten;
  if (gattung === "gateway") return gatewayWords(art, ways > 1);
  if (ereignis) {
    const running = !ereignis.unterbricht && "der Ablauf läuft weiter";
    const place = host === undefined ? places[ereignis.lage]! : `Bei Schritt ${host} möglich`;
    return bracket(place, [triggers[ereignis.ausloeser], running]);
  }
  return bracket(
    kinds[art] ?? `Element der Art ${art}`,
    marken.map((mark) => marks[mark]),
  );
}

function bracket(word: string, more: readonly (string | false | undefined)[]): string {
  const told = more.filter((one) => one !== false && one !== undefined);
  return told.length === 0 ? word : `${word} (${told.join(", ")})`;
}

function gatewayWords(art: string, splits: boolean): string {
  if (art === "ParallelGateway") return splits ? "Gleichzeitig" : "Warten, bis alles fertig ist";
  if (art === "EventBasedGateway") return "Warten auf das, was zuerst eintritt";
  if (art === "InclusiveGateway")
    return splits ? "Entscheidung für einen oder mehrere Wege" : "Warten, bis alle begonnenen Wege fertig sind";
  if (art === "ComplexGateway") return "Entscheidung nach eigener Regel";
  return splits ? "Entscheidung" : "Hier kommen Wege zusammen";
}

/** How the ways on from a step are meant. */
export function onwardWords({ art, gattung }: Knoten, ways: number): string {
  if (ways < 2) return "weiter mit";
  if (art === "ExclusiveGateway" || art === "EventBasedGateway") return "weiter mit";
  return art === "ParallelGateway" || gattung !== "gateway" ? "gleichzeitig weiter mit" : "weiter mit";
}
