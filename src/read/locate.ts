import type { Locate, Place } from "../model/entry.ts";
import { placeAt } from "./front-matter.ts";
import { yamlPositions } from "./yaml.ts";

/** Makes the position finder of one file; positions are worked out on the first question, since most files have no problem. */
export function locator(matter: string): Locate {
  let positions: ReturnType<typeof yamlPositions> | undefined;
  const place = (offset: number): Place => {
    const { line, column } = placeAt(matter, offset);
    return { line: line + 1, column };
  };
  return (path, want = "value") => {
    positions ??= yamlPositions(matter);
    const found = path.length > 0 ? positions.get(JSON.stringify(path)) : undefined;
    // A value that is not there (`alt:`) has no offset of its own.
    if (found && Math.max(found.key, found.value) >= 0) {
      const inline = sameLine(matter, found.key, found.value);
      return place(want === "value" && inline && found.value >= 0 ? found.value : found.key);
    }
    // A missing key: the innermost list item around it, else the opening `---`.
    for (let length = path.length - 1; length > 0; length--) {
      const item =
        typeof path[length - 1] === "number" ? positions.get(JSON.stringify(path.slice(0, length))) : undefined;
      if (item) return place(item.value);
    }
    const list = found && positions.get(JSON.stringify(path.slice(0, -1)));
    return list ? place(list.key) : { line: 1, column: 1 };
  };
}

function sameLine(text: string, from: number, to: number): boolean {
  return !text.slice(Math.min(from, to), Math.max(from, to)).includes("\n");
}
