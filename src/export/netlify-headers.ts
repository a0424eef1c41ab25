import type { HeaderRule } from "./headers.ts";

/** What Netlify and Cloudflare Pages send without being told; so it may be left out. */
const hostDefaults: Readonly<Record<string, string>> = { "Cache-Control": "public, max-age=0, must-revalidate" };

/**
 * Content of `_headers`, read by Netlify and Cloudflare Pages. They send a header that two matching rules name as one
 * joined value („max-age=0, max-age=31536000“), so every header stands in one rule only.
 */
export function netlifyHeaders(rules: readonly HeaderRule[]): string {
  return rules.map((rule) => `${rule.prefix}*\n${lines(rule, rules).join("\n")}\n`).join("\n");
}

function lines(rule: HeaderRule, rules: readonly HeaderRule[]): string[] {
  return Object.entries(rule.headers).flatMap(([name, value]) => {
    const replaced = rules.some(
      (other) => other !== rule && other.prefix.startsWith(rule.prefix) && name in other.headers,
    );
    if (!replaced) return [`  ${name}: ${value}`];
    if (hostDefaults[name] === value) return [];
    throw new Error(`_headers cannot express ${name} for ${rule.prefix} and another value below it`);
  });
}
