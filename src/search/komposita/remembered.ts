/** The same function of a word, worked out once for each. */
export function remembered<T extends number | boolean>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = of(word)));
    return found;
  };
}
