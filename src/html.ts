/** Escaped markup. Only `html` and `raw` make it; strings never pass as markup. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** What a template may interpolate; objects and promises do not compile. */
export type Child = Html | string | number | false | null | undefined | readonly Child[];

/** True when a template would print nothing for it. */
export function isBlank(child: Child): boolean {
  return child === undefined || child === null || child === false || child === "";
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c]!) : text;
}

function print(child: Child): string {
  if (child === undefined || child === null || child === false) return "";
  if (typeof child === "string") return escapeHtml(child);
  if (child instanceof Html) return child.toString();
  if (typeof child === "number") return String(child);
  let out = "";
  for (const one of child) out += print(one);
  return out;
}

/** Template tag: escapes strings, keeps `Html`, joins arrays, drops `undefined`, `null` and `false`. */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  let out = strings[0]!;
  for (let i = 0; i < children.length; i++) out = out + print(children[i]) + strings[i + 1]!;
  return new Html(out);
}

/** Marks a string as safe markup: rendered Markdown and inline SVG only; a test counts the uses. */
export function raw(markup: string): Html {
  return new Html(markup);
}

const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Most addresses are paths of our own, in which there is nothing to look at and nothing to escape. */
const own = /^\/[\w.~-][\w.~/#-]*$/;

/** Returns the address if its scheme is allowed (http, https, mailto, tel, or none), else `undefined`. */
export function safeUrl(url: string): string | undefined {
  if (own.test(url)) return url;
  // Browsers drop controls and white space before they look at the scheme.
  const seen = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, "");
  if (seen.startsWith("//") || seen.startsWith("\\") || seen.startsWith("/\\")) return undefined;
  const scheme = /^([^/?#]*?):/.exec(seen);
  if (!scheme) return url;
  return schemes.has(scheme[1]!.toLowerCase() + ":") ? url : undefined;
}

/** A `href` attribute with its leading blank, or nothing when the scheme is not allowed. */
export function href(url: string): Html {
  if (own.test(url)) return new Html(` href="${url}"`);
  const safe = safeUrl(url);
  return safe === undefined ? new Html("") : html` href="${safe}"`;
}
