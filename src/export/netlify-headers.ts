import { editorFolder } from "./editor-folder.ts";
import { editorPrefix, type HeaderRule, type HeaderRules } from "./headers.ts";

/** What Netlify and Cloudflare Pages send without being told; so it may be left out. */
const hostDefaults: Readonly<Record<string, string>> = { "Cache-Control": "public, max-age=0, must-revalidate" };

const policy = "Content-Security-Policy";

/** Headers of a path or of a pattern with `*` at its end. */
interface Block {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Content of `_headers`, read by Netlify and Cloudflare Pages. They send a header that two matching rules name as one
 * joined value („max-age=0, max-age=31536000“), so every header but the policy stands in one rule only. With an editor
 * its policy stands for all paths, and `paths` of the site, which begin with the base path, get the site's as well (ADR 10).
 */
export function netlifyHeaders(rules: HeaderRules, paths: readonly string[]): string {
  return blocks(rules, paths)
    .map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([n, v]) => `  ${n}: ${v}`), ""].join("\n"))
    .join("\n");
}

function blocks([general, ...special]: HeaderRules, paths: readonly string[]): Block[] {
  const editor = special.find(({ prefix }) => prefix === editorPrefix(general.prefix));
  const others = special.filter((rule) => rule !== editor);
  return [
    { pattern: `${general.prefix}*`, headers: unreplaced({ ...general.headers, ...editor?.headers }, others) },
    ...others.map(({ prefix, headers }) => ({ pattern: `${prefix}*`, headers })),
    ...(editor ? patterns(general.prefix, paths) : []).map((pattern) => ({
      pattern,
      headers: { [policy]: general.headers[policy]! },
    })),
  ];
}

function unreplaced(headers: Block["headers"], others: readonly HeaderRule[]): Block["headers"] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => {
      const replaced = others.some((other) => name in other.headers);
      if (replaced && hostDefaults[name] !== value)
        throw new Error(`_headers cannot express ${name} for all paths and another value for some`);
      return !replaced;
    }),
  );
}

/** Few patterns that cover all paths but the editor's: Cloudflare reads a hundred. */
function patterns(base: string, paths: readonly string[]): string[] {
  const inside = paths.map((path) => path.slice(base.length - 1)).filter((path) => !path.startsWith(editorFolder));
  return [...new Set(inside.map((path) => base + path.slice(1).replace(/\/.*$/, "/*")))].toSorted();
}
