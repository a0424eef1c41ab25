import assert from "node:assert/strict";
import createPurifier, { type Config } from "dompurify";
import { JSDOM } from "jsdom";
import { assertUnpolluted } from "./unpolluted.ts";

const { window } = new JSDOM("", { url: "https://hub.example/themen/a/" });
const purifier = createPurifier(window);

const list = (words: string): string[] => words.split(" ");

/** What a text may become, written down without looking at the renderer: nothing acts, loads from elsewhere or has a style. */
const allowed: Config = {
  ALLOWED_TAGS: [
    ...list("p br em strong s a ul ol li blockquote pre code hr h2 h3 h4 h5 h6 table thead tbody tr th td"),
    // The purifier's own document around the text.
    "body",
    ...list("dl dt dd sup section div span abbr img input"),
  ],
  ALLOWED_ATTR: list("href src alt id class rel title role scope tabindex start type disabled checked aria-label"),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Four schemes, or none and then no address of another host.
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|(?![/\\]{2})[^:/?#]*(?:[/?#]|$))/i,
  // Headings may be called „Title“: no script of ours looks for elements by names of the window, and `ids` are checked below.
  SANITIZE_DOM: false,
  // Nobody reads a page as XML; „-->“ in an attribute is a text.
  SAFE_FOR_XML: false,
};

/** Fails when the sanitiser takes anything from the markup or changes it. */
export function assertSanitised(markup: string, source: string): void {
  const host = window.document.createElement("body");
  host.innerHTML = markup;
  for (const element of host.querySelectorAll("*"))
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)!;
      // The sanitiser takes blanks from the ends of attributes, which harm nobody.
      if (value !== value.trim()) element.setAttribute(name, value.trim());
      if (name === "id") assert.match(value, /^[a-z0-9:-]+$/, source);
      if (name === "type") assert.equal(value, "checkbox", source);
    }
  const seen = host.innerHTML;
  const clean = purifier.sanitize(markup, allowed);
  assert.deepEqual(purifier.removed, [], `taken away from ${JSON.stringify(source)}: ${markup}`);
  assert.equal(clean, seen, `changed in ${JSON.stringify(source)}`);
  assertUnpolluted(source);
}
