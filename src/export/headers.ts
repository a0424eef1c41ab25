/** Response headers for all paths that begin with `prefix`, which ends in `/`; of two rules that name one header the later wins. */
export interface HeaderRule {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Below these folders a name contains a hash of the content, so browsers may keep the file for ever. */
const hashed = ["assets/", "bilder/"];

/** The one source of response headers: for Netlify, nginx, Caddy and the dev server. `base` is the base path. */
export function headerRules(base: string): readonly [general: HeaderRule, ...special: HeaderRule[]] {
  return [
    {
      prefix: base,
      headers: {
        "Content-Security-Policy": policy,
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
  ];
}

/** All headers of a request path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...rules.filter(({ prefix }) => path.startsWith(prefix)).map(({ headers }) => headers),
  ) as Record<string, string>;
}
