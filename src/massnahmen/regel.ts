/** What words for a time are resolved with. */
export interface Anhalt {
  /** Day of the Bericht in which they stand (JJJJ-MM-TT). */
  readonly tag: string;
  /** Länder of those who have to act; where they differ, the time counts for all of them. */
  readonly laender: readonly { readonly code: string; readonly name: string }[];
  /** Days of later meetings of the same round, in their order. */
  readonly sitzungen: readonly string[];
}

/** A day and in German how it was found. */
export interface Gerechnet {
  readonly tag: string;
  readonly weg: string;
  /** Another day of the Bericht would have given another one. */
  readonly abBericht?: true;
}

/** One way of naming a time; found in src/massnahmen/regeln/ by the name of its file. */
export interface Regel {
  /** Matches the whole of the words, which are in lower case, with single blanks, without „bis“, „spätestens“ and the like before them. */
  readonly muster: RegExp;
  /** Undefined where the words fit but the day cannot be known. */
  readonly rechne: (match: RegExpExecArray, anhalt: Anhalt, bis: boolean) => Gerechnet | undefined;
}
