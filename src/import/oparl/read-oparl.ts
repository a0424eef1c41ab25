import { ImportFault } from "../import-fault.ts";
import { isOparlObject, listAt, objectsAt, own, type OparlObject } from "./object-of.ts";

/** A paper of a file and everything else in it by its id, for what is named and not embedded. */
export interface OparlFile {
  readonly paper: OparlObject;
  /** An object of the file: embedded as it is, or found by its address. Addresses are never followed. */
  readonly find: (value: unknown) => OparlObject | undefined;
}

const paperType = /^https?:\/\/schema\.oparl\.org\/1\.[01]\/Paper$/;

/** Reads an OParl file: a Paper alone, in a list, or as this hub publishes it. Throws {@link ImportFault} on what is none. */
export function readOparl(bytes: Uint8Array): OparlFile {
  const root = parse(bytes);
  if (!isOparlObject(root)) throw new ImportFault(notOparl);
  const published = own(root, "oparl");
  const around = isOparlObject(published) ? published : root;
  const papers = [around, ...objectsAt(around, "paper"), ...objectsAt(around, "data")].filter(isPaper);
  if (papers.length > 1)
    throw new ImportFault(
      `Die Datei enthält ${papers.length} Vorlagen. Speichern Sie eine einzelne, also die Adresse eines „Paper“.`,
    );
  const [paper] = papers;
  if (!paper) throw new ImportFault(notOparl);
  if (own(paper, "deleted") === true)
    throw new ImportFault("Die Vorlage ist im Ratsinformationssystem gelöscht; die Datei sagt nur noch das.");
  const known = byId(around);
  return {
    paper,
    find: (value) => (isOparlObject(value) ? value : typeof value === "string" ? known.get(value) : undefined),
  };
}

const notOparl =
  "Das ist keine OParl-Datei mit einer Vorlage: Es fehlt „type“ mit „https://schema.oparl.org/1.1/Paper“. Rufen Sie im Ratsinformationssystem die OParl-Adresse der Vorlage auf und speichern Sie die Antwort.";

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ImportFault("Die Datei ist nicht in UTF-8 geschrieben. OParl verlangt UTF-8; speichern Sie sie neu.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportFault("Die Datei ist kein gültiges JSON; vielleicht ist sie nicht vollständig gespeichert.");
  }
}

function isPaper(value: unknown): value is OparlObject {
  const type = isOparlObject(value) ? own(value, "type") : undefined;
  return typeof type === "string" && paperType.test(type);
}

/** Objects that lie beside the paper in lists, as this hub publishes them. */
function byId(around: OparlObject): ReadonlyMap<string, OparlObject> {
  const all = ["agendaItem", "meeting", "organization", "body"].flatMap((key) => listAt(around, key));
  return new Map(
    all.filter(isOparlObject).flatMap((one) => {
      const id = own(one, "id");
      return typeof id === "string" ? [[id, one] as const] : [];
    }),
  );
}
