import { distance } from "fastest-levenshtein";

/** The candidate somebody most likely meant: nearly the same letters, or a longer or shorter form; undefined when none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted === "") return undefined;
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const known = fold(candidate);
    const most = Math.max(1, Math.floor(Math.min(wanted.length, known.length) / 3));
    const partial = wanted.length > 3 && known.length > 3 && (known.startsWith(wanted) || wanted.startsWith(known));
    if (!partial && Math.abs(known.length - wanted.length) > most) continue;
    const exact = distance(wanted, known);
    const far = exact <= most ? exact : partial ? most + 1 : Infinity;
    if (far < (best?.far ?? Infinity) || (far === best?.far && candidate < best.candidate)) best = { candidate, far };
  }
  return best?.candidate;
}

/** „Meinten Sie …?“ with the nearest candidate, or undefined. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = suggest(word, candidates);
  return found === undefined ? undefined : `Meinten Sie „${found}“?`;
}

/** Case, umlauts and signs between words do not count. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[\s_.-]+/g, "-");
}
