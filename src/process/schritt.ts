/** A way on from a step; without a target it ends here. */
export interface Weg {
  /** „ja“; "" where nothing is asked. */
  readonly wenn: string;
  readonly nummer: string;
  readonly ziel: string;
}

/** What is said about a step besides its title: data, remarks, messages. */
export interface Notiz {
  /** Id of the element of the drawing, where there is one. */
  readonly id?: string | undefined;
  readonly wort: string;
  readonly text: string;
}

/** A step of a process in words. */
export interface Schritt {
  readonly id: string;
  /** „4“, inside a subprocess „4.2“. */
  readonly nummer: string;
  /** „Entscheidung“, „Aufgabe von Hand“. */
  readonly art: string;
  readonly titel: string;
  readonly rolle: string;
  readonly system?: string | undefined;
  readonly text?: string | undefined;
  /** How its ways are meant, before they are listed: „weiter mit“, „gleichzeitig weiter mit“. */
  readonly weiter: string;
  readonly wege: readonly Weg[];
  readonly notizen: readonly Notiz[];
  readonly unter: readonly Schritt[];
}

/** A role and the numbers of what it does, in their order. */
export interface RolleMitSchritten {
  readonly id: string;
  readonly name: string;
  readonly schritte: readonly Schritt[];
}

/** A whole model in words; everything the drawing shows has its place here. */
export interface Ablauf {
  readonly schritte: readonly Schritt[];
  readonly rollen: readonly RolleMitSchritten[];
  /** Elements that belong to no step. */
  readonly uebrig: readonly Notiz[];
}
