import { markupMakers } from "../trusted-types.ts";

/** Sources by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What both the site and the editor may load. */
const shared: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "worker-src": ["'none'"],
  "connect-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "font-src": ["'self'"],
  "manifest-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};

export const sitePolicy: Policy = {
  ...shared,
  "require-trusted-types-for": ["'script'"],
  "trusted-types": markupMakers,
};

/**
 * Policy of the editor page; `origins` are the servers that keep the content. It only allows more than the site's, so a
 * page that is sent both obeys exactly the site's (ADR 10).
 */
export function editorPolicy(origins: readonly string[]): Policy {
  const added: Policy = {
    // Decap's Ajv makes functions of the schema of its configuration.
    "script-src": ["'unsafe-eval'"],
    // Decap's styles are written into the page while it runs.
    "style-src": ["'unsafe-inline'"],
    // Decap's own drawings, and a picture that is chosen but not saved, which is shown from memory
    "img-src": ["data:", "blob:"],
    // and read from there for the draft that survives a closed tab.
    "connect-src": ["blob:", ...origins],
  };
  return Object.fromEntries(
    Object.entries(shared).map(([directive, sources]) => [directive, [...sources, ...(added[directive] ?? [])]]),
  );
}

/** Value of the header. */
export function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}
