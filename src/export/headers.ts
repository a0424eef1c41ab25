import { editorPolicy, printPolicy, sitePolicy } from "./content-security-policy.ts";
import { dataFolder } from "./data/data-path.ts";
import { editorFolder } from "./editor-folder.ts";

/** Response headers for all paths that begin with `prefix`, which ends in `/`; of two rules that name one header the later wins. */
export interface HeaderRule {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Content types by extension, for servers that do not know them or know others. */
  readonly types?: Readonly<Record<string, string>>;
}

/** The general rule, and those for folders inside. */
export type HeaderRules = readonly [general: HeaderRule, ...special: HeaderRule[]];

/** Below these folders a name contains a hash of the content, so browsers may keep the file for ever. */
const hashed = ["assets/", "bilder/"];

/**
 * Data is published for others to use, and a page of theirs can only read it when we say so. Never said for an internal
 * hub or a preview: there any page on the web could read through the browser of a colleague what only the own network
 * may see.
 */
const forOtherSites = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** What lies in the data folder. Servers take `.xml` for any XML, and few know the others. */
const dataTypes = {
  xml: "application/atom+xml; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
};

/**
 * The one source of response headers: for Netlify, nginx, Caddy and the dev server. `base` is the base path; `editor`
 * stands for a build that has the editor page, with the servers it talks to; `open` for one that everybody may read.
 */
export function headerRules(
  base: string,
  {
    editor,
    open = false,
  }: { readonly editor?: { readonly origins: readonly string[] } | undefined; open?: boolean } = {},
): HeaderRules {
  return [
    {
      prefix: base,
      headers: {
        "Content-Security-Policy": printPolicy(sitePolicy),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cache-Control": "public, max-age=0, must-revalidate",
      },
    },
    ...hashed.map((dir) => ({
      prefix: base + dir,
      headers: { "Cache-Control": "public, max-age=31536000, immutable" },
    })),
    { prefix: base + dataFolder.slice(1), headers: open ? forOtherSites : {}, types: dataTypes },
    ...(editor ? [editorRule(base, editor.origins)] : []),
  ];
}

function editorRule(base: string, origins: readonly string[]): HeaderRule {
  return {
    prefix: editorPrefix(base),
    headers: {
      "Content-Security-Policy": printPolicy(editorPolicy(origins)),
      // Logging in at GitHub happens in a window of its own, which reports back.
      "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    },
  };
}

/** Prefix of the editor's rule. */
export function editorPrefix(base: string): string {
  return base + editorFolder.slice(1);
}

/** All headers of a request path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const extension = /\.([a-z]+)$/.exec(path)?.[1] ?? "";
  return Object.assign(
    {},
    ...rules
      .filter(({ prefix }) => path.startsWith(prefix))
      .map(({ headers, types }) => {
        const type = types?.[extension];
        return type === undefined ? headers : { ...headers, "Content-Type": type };
      }),
  ) as Record<string, string>;
}
