import { editorPolicy, printPolicy, sitePolicy } from "./content-security-policy.ts";
import { contentTypes, otherType, typeExtension } from "./content-types.ts";
import { dataFolder } from "./data/data-path.ts";
import { editorFolder } from "./editor-folder.ts";
import { permissionsPolicy } from "./permissions-policy.ts";

/** Response headers for all paths that begin with `prefix`, which ends in `/`; of two rules that name one header the later wins. */
export interface HeaderRule {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Content types by extension, where the rule has others than those before. */
  readonly types?: Readonly<Record<string, string>>;
}

/** The general rule, and those for folders inside. */
export type HeaderRules = readonly [general: HeaderRule, ...special: HeaderRule[]];

/**
 * Data is published for others to use, and a page of theirs can only read it when we say so. Never said for an internal
 * hub or a preview: there any page on the web could read through the browser of a colleague what only the own network
 * may see.
 */
const forOtherSites = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/** A public page may be kept, and is asked for again. One behind a login must not be there after it has ended. */
const forEverybody = { "Cache-Control": "public, max-age=0, must-revalidate" };
const forColleagues = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex, nofollow" };

/** A year; nothing is said of other names below the domain, which are not ours. */
const onlyWithTls = { "Strict-Transport-Security": "max-age=31536000" };

/** What a build or a server is. */
export interface HeaderOptions {
  /** Set when there is an editor page, with the servers it talks to. */
  readonly editor?: { readonly origins: readonly string[] } | undefined;
  /** Whether everybody may read it. */
  readonly open?: boolean;
  /** Whether it is surely reached by HTTPS, which browsers then insist on for a year. */
  readonly secure?: boolean;
}

/** The one source of response headers: for Netlify, nginx, Caddy and the dev server. `base` is the base path. */
export function headerRules(base: string, { editor, open = false, secure = false }: HeaderOptions = {}): HeaderRules {
  return [
    {
      prefix: base,
      headers: {
        "Content-Security-Policy": printPolicy(sitePolicy),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        // For browsers that do not know frame-ancestors.
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": permissionsPolicy,
        ...(secure ? onlyWithTls : {}),
        ...(open ? forEverybody : forColleagues),
      },
      types: contentTypes,
    },
    ...keptFolders(open).map((dir) => ({
      prefix: base + dir,
      headers: { "Cache-Control": `${open ? "public" : "private"}, max-age=31536000, immutable` },
    })),
    {
      prefix: base + dataFolder.slice(1),
      headers: open ? forOtherSites : {},
      types: { xml: "application/atom+xml; charset=utf-8" },
    },
    ...(editor ? [editorRule(base, editor.origins)] : []),
  ];
}

/**
 * Below these folders a name contains a hash of the content, so browsers may keep the file for ever. The pictures of
 * internal entries must not stay on a machine that others use.
 */
function keptFolders(open: boolean): string[] {
  return open ? ["assets/", "bilder/"] : ["assets/"];
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

/** All headers of a request path, with the type of the file there. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const of = rules.filter(({ prefix }) => path.startsWith(prefix));
  if (of.length === 0) return {};
  const extension = typeExtension(path);
  const type = of.findLast(({ types }) => types && extension in types)?.types?.[extension] ?? otherType;
  return Object.assign({ "Content-Type": type }, ...of.map(({ headers }) => headers)) as Record<string, string>;
}
