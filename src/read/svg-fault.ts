import { withoutComments } from "./without-comments.ts";

/** What is wrong with a drawing and what to do. */
interface Fault {
  readonly message: string;
  readonly hint: string;
}

const plain = "Speichern Sie die Zeichnung als „einfaches SVG“, oder nehmen Sie ein PNG.";

/** What may act, reach out or differ from machine to machine, by what it is called to people. */
const forbidden: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [/<!(DOCTYPE|ENTITY)/i, "Die Zeichnung enthält eine Dokumenttyp-Angabe.", plain],
  [/<\?(?!xml\s)/i, "Die Zeichnung enthält eine Verarbeitungsanweisung.", plain],
  [/<([\w.-]+:)?script/i, "Die Zeichnung enthält ein Skript.", plain],
  [/[\s"'/]on\w+\s*=/i, "Die Zeichnung enthält eine Anweisung für ein Ereignis.", plain],
  [/<([\w.-]+:)?(foreignObject|iframe|include)/i, "Die Zeichnung enthält fremden Inhalt.", plain],
  [/\bhref\s*=(?!\s*["']#)/i, "Die Zeichnung verweist auf etwas außerhalb ihrer selbst.", plain],
  [/url\((?!\s*["']?#)|@import|\\/i, "Die Zeichnung verweist auf etwas außerhalb ihrer selbst.", plain],
  [
    /<([\w.-]+:)?(text|tspan)[\s>]/i,
    "Die Zeichnung enthält Schrift, die auf jedem Rechner anders aussieht.",
    "Wandeln Sie die Schrift in Pfade um.",
  ],
];

/** Says why a drawing may not be used: it must be SVG and nothing but a drawing. */
export function svgFault(bytes: Uint8Array): Fault | undefined {
  const text = decoded(bytes);
  if (text === undefined || !isSvg(text)) return { message: "Die Datei ist kein SVG in UTF-8.", hint: plain };
  // An entity could spell any of these words in a way the patterns do not know; a plain drawing has none but these.
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(text))
    return { message: "Die Zeichnung enthält verschlüsselte Zeichen.", hint: plain };
  const found = forbidden.find(([pattern]) => pattern.test(text));
  return found && { message: found[1], hint: found[2] };
}

/** True when a root of that name follows an optional declaration and comments. */
function isSvg(text: string): boolean {
  const rest = withoutComments(text.trimStart().replace(/^<\?xml\s[^<>]*>\s*/, ""));
  return rest !== undefined && /^<(?:[\w.-]+:)?svg[\s>]/.test(rest);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
