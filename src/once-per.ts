/**
 * Makes a function that works out its answer once per argument and forgets it with the argument; `key` names the object
 * that stands for arguments that are copied.
 */
export function oncePer<T extends object, V extends object>(
  make: (argument: T) => V,
  key: (argument: T) => object = (argument) => argument,
): (argument: T) => V {
  const known = new WeakMap<object, V>();
  return (argument) => {
    const at = key(argument);
    const answer = known.get(at) ?? make(argument);
    known.set(at, answer);
    return answer;
  };
}
