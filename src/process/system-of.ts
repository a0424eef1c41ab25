import { many, one, typeName, words, type BpmnElement } from "./bpmn-element.ts";

/** With which system a task is done, and what else its documentation says. */
export function systemOf(element: BpmnElement): { readonly system?: string; readonly text?: string } {
  const documentation = many(element, "documentation")
    .map((one) => (typeof one["text"] === "string" ? one["text"].trim() : ""))
    .filter((text) => text !== "")
    .join("\n");
  const [, named, rest] = /^System:[ \t]*([^\n]+?)(?:\.?\n|[.;] |[.;]?$)([\s\S]*)$/.exec(documentation) ?? [];
  const system = named ?? stores(element).join(", ");
  const text = (rest ?? documentation).replaceAll(/\s+/g, " ").trim();
  return { ...(system && { system }), ...(text && { text }) };
}

/** Names of the data stores a task reads or writes. */
function stores(element: BpmnElement): readonly string[] {
  const read = many(element, "dataInputAssociations").flatMap((link) => many(link, "sourceRef"));
  const written = many(element, "dataOutputAssociations").flatMap((link) => one(link, "targetRef") ?? []);
  const names = [...read, ...written]
    .filter((one) => typeName(one) === "DataStoreReference")
    .map((one) => words(one, "name"));
  return [...new Set(names)].filter((name) => name !== "");
}
