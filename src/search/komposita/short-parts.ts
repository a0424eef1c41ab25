/**
 * Words of three letters that are parts of compounds. Others, such as „Abt“ or „Gen“, are found by accident in
 * longer words far more often.
 */
const shortParts: ReadonlySet<string> = new Set(
  (
    "abo akt alt amt app arm ast bad bau bio box bus buß ehe eid eis end erb erd fan fuß gas geh gut heu hof hut job jod kur lob " +
    "lok maß mut müll nah neu not ohr ort ost rad rat roh rot ruf see süd tag tal tat tee tod ton tor tot tür typ " +
    "uhr web weg wut zoo zug öko"
  ).split(" "),
);

/** A count, or 0 for a short word that is no part. */
export function shortOr(base: string, count: number): number {
  return base.length > 3 || shortParts.has(base) ? count : 0;
}
