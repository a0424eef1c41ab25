/** Begin a word and are written together with it: „Ausschuss“ is no compound of „aus“. */
export const particles: readonly string[] = (
  "ab an auf aus bei durch ein fort gegen heran heraus herein her hinaus hinein hinter hin los mit nach nieder ob " +
  "rück um unter voraus voran vorbei vor wahr weiter weg wider wieder zurück zusammen zu zuwider über"
).split(" ");

/** Never stand alone. */
const syllables = "be emp ent er fehl ge in miss un ur ver zer".split(" ");

/** All of them. */
export const prefixes: readonly string[] = [...particles, ...syllables];

/** Those that begin like a word. */
export function prefixesLike(word: string): readonly string[] {
  return prefixesByLetter.get(word.charAt(0)) ?? [];
}

const prefixesByLetter = Map.groupBy(prefixes, (prefix) => prefix.charAt(0));
const particlesByLetter = Map.groupBy(particles, (particle) => particle.charAt(0));

/** „vorschrift“ is a part because „schrift“ is one, if a rarer one. */
export function behindParticle(part: string, count: (rest: string) => number): number {
  let most = 0;
  for (const particle of particlesByLetter.get(part.charAt(0)) ?? [])
    if (part.length >= particle.length + 3 && part.startsWith(particle))
      most = Math.max(most, count(part.slice(particle.length)));
  return (3 / 4) * most;
}
