import { gleichform } from "./gleichform.ts";
import { phonetik } from "./phonetik.ts";
import { langeWoerter } from "./woerter.ts";

/** Names of which a word sounds like a word of the query, or stands in it, or has it inside: „Wohngeldstelle“, „Wohngeld“. */
export function naheNamen(query: string, names: readonly string[]): string[] {
  const asked = query.match(langeWoerter) ?? [];
  return names.filter((name) =>
    (name.match(langeWoerter) ?? []).some((word) => asked.some((other) => isNear(gleichform(word), gleichform(other)))),
  );
}

function isNear(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a) || phonetik(a) === phonetik(b);
}
