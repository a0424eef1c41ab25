/** So many answers are kept; then all are forgotten, so that no text can fill the memory. */
const most = 5000;

/** Makes a function of a text alone that remembers its answers: days and headings stand in hundreds of entries. */
export function oncePerText<V extends string | number | object>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
