import { editorPrefix, type HeaderRule, type HeaderRules } from "./headers.ts";

/** What Netlify and Cloudflare Pages send without being told; so it may be left out. */
const hostDefaults: Readonly<Record<string, string>> = { "Cache-Control": "public, max-age=0, must-revalidate" };

const policy = "Content-Security-Policy";

type Headers = Readonly<Record<string, string>>;

/**
 * Content of `_headers`, read by Netlify and Cloudflare Pages. They send a header that two matching rules name as one
 * joined value („max-age=0, max-age=31536000“), so every header but the policy stands in one rule only: what a folder
 * replaces is named for all other folders of `paths`, which begin with the base path. With an editor its policy stands
 * for all paths, and those of the site get the site's as well (ADR 10). Content types are left to these hosts, which
 * know them.
 */
export function netlifyHeaders(rules: HeaderRules, paths: readonly string[]): string {
  return [...blocks(rules, paths)]
    .filter(([, headers]) => Object.keys(headers).length > 0)
    .map(([pattern, headers]) => [pattern, ...Object.entries(headers).map(([n, v]) => `  ${n}: ${v}`), ""].join("\n"))
    .join("\n");
}

/** Headers by path or by pattern with `*` at its end. */
function blocks([general, ...special]: HeaderRules, paths: readonly string[]): Map<string, Headers> {
  const editor = special.find(({ prefix }) => prefix === editorPrefix(general.prefix));
  const others = special.filter((rule) => rule !== editor);
  const all = { ...general.headers, ...editor?.headers };
  const replacing = (name: string): HeaderRule[] => others.filter(({ headers }) => name in headers);
  const found = new Map<string, Headers>();
  const add = (pattern: string, headers: Headers): unknown => found.set(pattern, { ...found.get(pattern), ...headers });

  const everywhere = Object.entries(all).filter(([name]) => replacing(name).length === 0);
  add(`${general.prefix}*`, Object.fromEntries(everywhere));
  for (const { prefix, headers } of others) add(`${prefix}*`, headers);
  const elsewhere = (without: readonly HeaderRule[], name: string, value: string): void => {
    for (const pattern of patterns(general.prefix, paths, without)) add(pattern, { [name]: value });
  };
  for (const [name, value] of Object.entries(all)) {
    if (replacing(name).length > 0 && hostDefaults[name] !== value) elsewhere(replacing(name), name, value);
  }
  if (editor) elsewhere([editor], policy, general.headers[policy]!);
  return found;
}

/** Few patterns that cover all paths but those of some rules: Cloudflare reads a hundred. */
function patterns(base: string, paths: readonly string[], without: readonly HeaderRule[]): string[] {
  const inside = paths.filter((path) => !without.some(({ prefix }) => path.startsWith(prefix)));
  return [...new Set(inside.map((path) => base + path.slice(base.length).replace(/\/[^]*/, "/*")))].toSorted();
}
