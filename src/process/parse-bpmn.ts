import { BpmnModdle } from "bpmn-moddle";
import { isElement, words, type BpmnElement } from "./bpmn-element.ts";
import { modelLimits } from "./model-limits.ts";
import { quoted, type Problems } from "./problem-maker.ts";

/** Describes BPMN to every parse: what it knows of the notation takes longer to set up than most files to read. */
let moddle: BpmnModdle | undefined;

const again = "Speichern Sie das Modell in Ihrem Werkzeug neu als BPMN 2.0 (XML).";

/** Parses a BPMN file; undefined when there is no reading it, and then a problem says why. */
export async function parseBpmn(xml: string, problems: Problems): Promise<BpmnElement | undefined> {
  const refused = refusal(xml);
  if (refused !== undefined) {
    problems.add("bpmn-unlesbar", "fehler", refused, again);
    return undefined;
  }
  try {
    const { rootElement, warnings } = await (moddle ??= new BpmnModdle()).fromXML(xml);
    for (const warning of warnings) report(warning, problems);
    if (isElement(rootElement) && rootElement.$type === "bpmn:Definitions") return rootElement;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : "";
    problems.add("bpmn-unlesbar", "fehler", `Die Datei ist kein lesbares BPMN: ${quoted(reason)}.`, again);
    return undefined;
  }
  problems.add("bpmn-unlesbar", "fehler", "Die Datei enthält kein BPMN 2.0.", again);
  return undefined;
}

/** What is refused before any parser sees it. */
function refusal(xml: string): string | undefined {
  if (xml.length > modelLimits.size) return "Die Datei ist zu groß für ein Prozessmodell (mehr als 2 MB).";
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return "Die Datei hat eine Dokumenttyp-Angabe; die ist hier nicht erlaubt.";
  let depth = 0;
  let tags = 0;
  for (const [mark] of xml.matchAll(/<\/|<[A-Za-z_]|\/>/g)) {
    depth += mark === "</" || mark === "/>" ? -1 : 1;
    if (mark !== "</" && mark !== "/>") tags++;
    if (depth > modelLimits.depth) return "Die Elemente der Datei sind zu tief ineinander geschachtelt.";
    if (tags > modelLimits.tags) return "Die Datei hat zu viele Elemente.";
  }
  return undefined;
}

function report(warning: object, problems: Problems): void {
  const { message, property, value, element } = warning as Readonly<Record<string, unknown>>;
  const text = typeof message === "string" ? message.split("\n")[0]! : "";
  const id = isElement(element) ? words(element, "id") || undefined : undefined;
  const what = quoted(typeof value === "string" ? value : (/<([^<>]*)>/.exec(text)?.[1] ?? text));
  const at = id === undefined ? "" : ` (Element ${quoted(id)})`;
  if (text.startsWith("unresolved reference")) {
    const lost = typeof property === "string" && /:(?:source|target)Ref$/.test(property);
    problems.add(
      "bpmn-verweis",
      lost ? "fehler" : "warnung",
      `Das Modell verweist auf ${what}, das es darin nicht gibt${at}.`,
      "Verbinden Sie die Elemente in Ihrem Werkzeug neu.",
      id,
    );
  } else if (text.startsWith("unparsable content")) {
    problems.add(
      "bpmn-unbekannt",
      "warnung",
      `BPMN kennt das Element ${what} nicht; es fehlt in Bild und Text${at}.`,
      again,
    );
  } else if (text.startsWith("duplicate ID")) {
    problems.add(
      "bpmn-kennung",
      "fehler",
      `Die Kennung ${what} kommt im Modell mehrmals vor.`,
      again,
      /<([^<>]*)>/.exec(text)?.[1],
    );
  } else {
    problems.add("bpmn-form", "warnung", `Die Datei weicht von BPMN 2.0 ab: ${quoted(text)}${at}.`, again, id);
  }
}
