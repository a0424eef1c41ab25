import { createRequire } from "node:module";

/** The package has no types of its own. */
const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
  JSDOM: new (page: string) => { readonly window: { readonly document: Document } };
};

const never =
  "iframe, frame, object, embed, applet, base, foreignObject, animate, animateMotion, animateTransform, set, style, portal, template, video, audio, math";
const addresses = new Set([
  "href",
  "src",
  "action",
  "formaction",
  "xlink:href",
  "srcset",
  "poster",
  "data",
  "ping",
  "background",
  "cite",
  "manifest",
]);
/** What a browser fetches by itself comes from the hub. */
const fetched = new Set(["src", "srcset", "poster", "data", "manifest", "background"]);

/** What in a page acts, is fetched from elsewhere or leads where no link may lead. */
export function activeMarkup(page: string): string[] {
  const { document } = new JSDOM(page).window;
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (element.matches(never)) found.push(`<${name}>`);
    if (name === "script") found.push(...scriptFault(element));
    if (
      name === "meta" &&
      /refresh/i.test(element.getAttribute("http-equiv") ?? "") &&
      !/^0; ?url=\/(?![/\\])/i.test(element.getAttribute("content") ?? "")
    )
      found.push("refresh");
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on") || attribute === "style" || attribute === "srcdoc")
        found.push(`<${name} ${attribute}>`);
      if (addresses.has(attribute) && !harmless(attribute, value, name))
        found.push(`<${name} ${attribute}="${value}">`);
    }
  }
  return found;
}

function scriptFault(script: Element): string[] {
  if (script.getAttribute("src")?.startsWith("/") === true && script.textContent === "") return [];
  if (script.getAttribute("type") !== "application/ld+json") return ["<script>"];
  JSON.parse(script.textContent ?? "");
  return [];
}

function harmless(attribute: string, value: string, element: string): boolean {
  // As browsers read it: without controls, tabs and line ends.
  const address = value.replace(/[\u0000-\u0020]/g, "");
  if (/^[/\\]{2}|^\/\\/.test(address)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  if (fetched.has(attribute)) return address.startsWith("https://hub.example/");
  return element === "a" || element === "link" ? ["http", "https", "mailto", "tel"].includes(scheme) : false;
}
