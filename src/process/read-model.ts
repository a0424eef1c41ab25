import { layoutProcess } from "bpmn-auto-layout";
import type { BpmnElement } from "./bpmn-element.ts";
import { many, one, typeName, words } from "./bpmn-element.ts";
import { collect, type Collection } from "./collect.ts";
import { diagramOf, type Diagram } from "./diagram.ts";
import { gattungOf } from "./kind-of.ts";
import { layOutBands } from "./lay-out-bands.ts";
import { lint } from "./lint.ts";
import { makeModel } from "./make-model.ts";
import type { Gattung, Modell, Modellproblem } from "./modell.ts";
import { modelLimits } from "./model-limits.ts";
import { parseBpmn } from "./parse-bpmn.ts";
import { Problems, quoted } from "./problem-maker.ts";

/** What came of reading a BPMN file. */
export interface ReadModel {
  /** Undefined when the file cannot be read, and then a problem is an error. */
  readonly modell?: Modell;
  readonly problems: readonly Modellproblem[];
}

/** Reads a process model from BPMN 2.0 XML. Never throws on what the file holds. */
export async function readModel(xml: string): Promise<ReadModel> {
  const problems = new Problems(xml);
  const definitions = await parseBpmn(xml, problems);
  if (!definitions) return { problems: problems.list };
  let collection = collect(definitions, problems);
  if (collection.found.length === 0) {
    problems.add("bpmn-leer", "fehler", "Das Modell enthält keinen Ablauf.", "Zeichnen Sie mindestens einen Schritt.");
    return { problems: problems.list };
  }
  if (collection.found.length > modelLimits.elements) {
    const hint = "Teilen Sie das Modell in mehrere Prozesse.";
    problems.add("bpmn-zu-gross", "fehler", `Das Modell hat mehr als ${modelLimits.elements} Elemente.`, hint);
    return { problems: problems.list };
  }
  lint(definitions, collection.lines, problems);
  let diagram = diagramOf(definitions, problems);
  const laid = diagram.shapes.size === 0 ? await layOut(xml, collection) : undefined;
  const missing = diagram.shapes.size === 0;
  if (laid) ({ collection, diagram } = laid);
  else if (missing) diagram = layOutBands(collection);
  if (missing)
    problems.add(
      "bpmn-ohne-lage",
      "warnung",
      "Die Datei hat kein Diagramm; das Bild wird aus dem Ablauf errechnet.",
      "Speichern Sie das Modell mit Diagramm, damit das Bild so aussieht wie in Ihrem Werkzeug.",
    );
  nameUnknown(collection, problems);
  nameUndrawn(definitions, collection, problems);
  return { modell: makeModel(definitions, collection, diagram), problems: problems.list };
}

/**
 * The model with coordinates of bpmn-auto-layout; undefined where it does not serve: it lays out the first pool alone,
 * and neither lanes nor notes.
 */
async function layOut(
  xml: string,
  { found }: Collection,
): Promise<{ collection: Collection; diagram: Diagram } | undefined> {
  if (found.length > modelLimits.layout || found.some(({ element }) => unknownToIt.has(gattungOf(element))))
    return undefined;
  const silent = new Problems("");
  try {
    const definitions = await parseBpmn(await layoutProcess(xml), silent);
    return definitions && { collection: collect(definitions, silent), diagram: diagramOf(definitions, silent) };
  } catch {
    // It was made for sound models; others are laid out in rows.
    return undefined;
  }
}

const unknownToIt: ReadonlySet<Gattung> = new Set<Gattung>(["pool", "lane", "note", "group", "data", "other"]);

/** What lies on a sheet and is none of our elements: the message of a choreography, something of another notation. */
function nameUndrawn(definitions: BpmnElement, { found, lines }: Collection, problems: Problems): void {
  const drawn = new Set([...found, ...lines].map(({ element }) => element));
  for (const plane of many(definitions, "diagrams").flatMap((diagram) => one(diagram, "plane") ?? []))
    for (const element of many(plane, "planeElement").flatMap((part) => one(part, "bpmnElement") ?? []))
      if (!drawn.has(element))
        problems.add(
          "bpmn-unbekannt",
          "warnung",
          `${quoted(words(element, "name") || words(element, "id"))} ist ein Element der Art ${quoted(typeName(element))}; es erscheint nicht im Bild.`,
          "Schreiben Sie als Anmerkung dazu, was es sagt.",
          words(element, "id"),
        );
}

function nameUnknown({ found }: Collection, problems: Problems): void {
  for (const { element } of found)
    if (gattungOf(element) === "other")
      problems.add(
        "bpmn-unbekannt",
        "warnung",
        `${quoted(words(element, "name") || words(element, "id"))} ist ein Element der Art ${quoted(typeName(element))}; es erscheint nur als einfacher Kasten.`,
        "Verwenden Sie Aufgaben, Ereignisse, Verzweigungen, Teilprozesse und Daten.",
        words(element, "id"),
      );
}
