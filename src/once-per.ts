import { Derived } from "./live/derived.ts";

/**
 * Makes a function that works out its answer once per argument and forgets it with the argument; of a live site, again
 * when something changed that the answer was made of. `key` names the object that stands for arguments that are copied.
 */
export function oncePer<T extends object, V extends object>(
  make: (argument: T) => V,
  key: (argument: T) => object = (argument) => argument,
): (argument: T) => V {
  const known = new WeakMap<object, Derived<V>>();
  return (argument) => {
    const at = key(argument);
    let answer = known.get(at);
    if (answer === undefined) {
      answer = new Derived(() => make(argument));
      known.set(at, answer);
    }
    return answer.value;
  };
}
