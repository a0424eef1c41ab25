import type { Path } from "../model/problem.ts";
import type { TypeName } from "../model/types.generated.ts";

/** A day in the fields of an entry or of hub.yaml by which somebody has to act. */
export interface Frist {
  /** Where the day stands. */
  readonly path: Path;
  /** JJJJ-MM-TT. */
  readonly tag: string;
  /** What it is about, where an entry may have several: „2 von 5 verbindlich“, a measure. */
  readonly worum?: string;
  /** After this day nobody has to act any more. */
  readonly bis?: string;
}

/** A kind of Frist; one file each in src/wiedervorlage/arten/. */
export interface FristArt {
  /** Name in problems, after `erinnerung-`, and in addresses of news. */
  readonly name: string;
  /** German word for it, in lists. */
  readonly titel: string;
  /** The type that has it; undefined for all types, null for hub.yaml. */
  readonly typ?: TypeName | null;
  /** Days before the day from which on it is told of. */
  readonly vorlauf: number;
  /** How it is with it before the day and from the day after, in a sentence: „läuft ab“, „ist abgelaufen“. */
  readonly bald: string;
  readonly vorbei: string;
  /** What is to be done. */
  readonly tun: string;
  /** Readers of the public site hear nothing of it. */
  readonly nurIntern?: true;
  /** Pages tell of it only once it is near: everything has it, and it would hide the rest. */
  readonly nurNah?: true;
  /** Looks at fields that may be wrong in any way. */
  readonly fristen: (data: unknown) => readonly Frist[];
}
