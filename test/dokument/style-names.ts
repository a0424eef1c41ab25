import type { Container, Role } from "../../src/dokument/role.ts";
import { styleOf } from "../../src/dokument/style.ts";

const roles: readonly Role[] = [
  ...(["title", "gattung", "lead", "fact", "lastFact"] as const),
  ...(["heading1", "heading2", "heading3", "heading4", "heading5"] as const),
  ...(["body", "clause", "term", "code", "rule", "figure", "caption"] as const),
  ...(["cell", "cellCenter", "cellRight", "head", "headCenter", "headRight", "note"] as const),
];

/** What a style says of its paragraphs. */
export interface StyleMeaning {
  readonly role: Role;
  readonly path: readonly Container[];
}

/** Names that LibreOffice gives standard styles when it writes DOCX. */
const renamed: Readonly<Record<string, string>> = {};

/** Meanings of all styles up to five containers deep, by their names in both formats. */
export const styleMeanings: ReadonlyMap<string, StyleMeaning> = new Map(
  paths(5).flatMap((path) =>
    roles.flatMap((role) => {
      const { odt, docx } = styleOf(role, path).names;
      return [odt, docx, renamed[odt] ?? odt].map((name): [string, StyleMeaning] => [name, { role, path }]);
    }),
  ),
);

function paths(depth: number): (readonly Container[])[] {
  const containers: readonly Container[] = ["list", "quote", "definition"];
  let last: (readonly Container[])[] = [[]];
  const all = [...last];
  for (let i = 0; i < depth; i++) {
    last = last.flatMap((path) => containers.map((one) => [...path, one]));
    all.push(...last);
  }
  return all;
}
