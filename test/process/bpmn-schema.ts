import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from "libxml2-wasm";

const start = "BPMN20.xsd";
const dir = path.dirname(createRequire(import.meta.url).resolve(`bpmn-moddle/resources/bpmn/xsd/${start}`));
const parts = [start, "BPMNDI.xsd", "DC.xsd", "DI.xsd", "Semantic.xsd"];
const files = Object.fromEntries(parts.map((name) => [name, new Uint8Array(readFileSync(path.join(dir, name)))]));
xmlRegisterInputProvider(new XmlBufferInputProvider(files));
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(files[start]!, { url: start }));

/** Throws when a text breaks the XML schema of BPMN 2.0 by the OMG, which comes with bpmn-moddle. */
export function validateBpmn(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
  } finally {
    document.dispose();
  }
}
