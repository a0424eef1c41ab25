import type { Tag } from "./tags-of.ts";

const addresses = new Set(
  "href src srcset action formaction poster data cite background ping longdesc xlink:href manifest".split(" "),
);
const acting = new Set(
  "iframe frame object embed applet base style template noscript portal math audio video".split(" "),
);

/** What a tag of a page may not be or have: code, styles, and addresses of other schemes or without one. */
export function tagFaults({ name, attributes, script }: Tag): string[] {
  const faults: string[] = [];
  if (acting.has(name.toLowerCase())) faults.push(`<${name}>`);
  if (script !== undefined && !isData(attributes, script) && !isFile(attributes, script)) faults.push("a script");
  if (name === "link" && !isOwn(attributes.get("href") ?? "")) faults.push(`<link> to ${attributes.get("href")}`);
  for (const [key, value] of attributes) {
    if (/^on|^style$|^srcdoc$|^is$/i.test(key)) faults.push(`${key}="${value}"`);
    if (addresses.has(key.toLowerCase()) && !isHarmless(value)) faults.push(`${key}="${value}"`);
    if (key === "http-equiv") faults.push(`${key}="${value}"`);
  }
  return faults;
}

function isData(attributes: Tag["attributes"], script: string): boolean {
  if (attributes.size !== 1 || attributes.get("type") !== "application/ld+json" || /[<>]/.test(script)) return false;
  return typeof JSON.parse(script) === "object";
}

function isFile(attributes: Tag["attributes"], script: string): boolean {
  return script === "" && isOwn(attributes.get("src") ?? "");
}

const isOwn = (address: string): boolean => /^\/(?![/\\])/.test(address) || address.startsWith("https://hub.example/");

/** As browsers read an address: without blanks and controls around and without line ends and tabs inside. */
function isHarmless(address: string): boolean {
  const seen = address.replace(/^[\u0000-\u0020]+|[\t\r\n]/g, "");
  if (/^[/\\]{2}/.test(seen)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
  return scheme === undefined || ["http", "https", "mailto", "tel"].includes(scheme);
}
