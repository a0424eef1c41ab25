/** Name of the drawing of a BPMN file; no file beside an entry can have it. */
export function drawingName(bpmn: string): string {
  return bpmn.replace(/\.bpmn$/i, ".svg");
}
