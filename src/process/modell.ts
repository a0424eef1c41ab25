/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A place in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Gattung =
  "pool" | "lane" | "task" | "subprocess" | "event" | "gateway" | "data" | "note" | "group" | "other";

/** What an event waits for or does, and where it stands in the flow. */
export interface Ereignis {
  readonly lage: "start" | "end" | "catch" | "throw" | "boundary";
  /** `message`, `timer` …; several are `multiple`, none is "". */
  readonly ausloeser: string;
  readonly unterbricht: boolean;
  /** Id of the activity a boundary event stands on. */
  readonly an?: string | undefined;
}

/** Anything with a place of its own in a process model. */
export interface Knoten {
  /** Made from the id in the file, fit for an anchor. */
  readonly id: string;
  readonly gattung: Gattung;
  /** BPMN type: `UserTask`. */
  readonly art: string;
  readonly name: string;
  /** Id of the pool or subprocess it lies in. */
  readonly in?: string | undefined;
  /** Innermost lane, else the pool. */
  readonly rolle: string;
  readonly rolleId?: string | undefined;
  readonly system?: string | undefined;
  /** Documentation without the system. */
  readonly text?: string | undefined;
  readonly box: Box;
  readonly schild?: Box | undefined;
  /** A subprocess with its content, a pool with its process, a decision with its cross. */
  readonly offen: boolean;
  readonly senkrecht: boolean;
  /** Marks at the foot of an activity, on data, and the like: `loop`, `parallel`, `collection`. */
  readonly marken: readonly string[];
  readonly ereignis?: Ereignis | undefined;
}

export type Flussart = "sequence" | "message" | "association" | "data";

/** A line between two elements. */
export interface Fluss {
  readonly id: string;
  readonly art: Flussart;
  readonly von: string;
  readonly nach: string;
  readonly name: string;
  /** How it begins: the way taken otherwise, or a condition of an activity. */
  readonly beginn?: "default" | "conditional" | undefined;
  /** Where an association has arrowheads. */
  readonly spitzen: "none" | "one" | "both";
  readonly punkte: readonly Point[];
  readonly schild?: Box | undefined;
}

/** A process model in px: the one source of drawing and text. */
export interface Modell {
  readonly name: string;
  readonly breite: number;
  readonly hoehe: number;
  /** In the order of the file, containers before their content. */
  readonly knoten: readonly Knoten[];
  readonly fluesse: readonly Fluss[];
}

/** Something wrong with a BPMN file; whoever read the file adds its name. */
export interface Modellproblem {
  readonly rule: string;
  readonly severity: "fehler" | "warnung";
  readonly message: string;
  readonly hint: string;
  readonly line: number;
}
