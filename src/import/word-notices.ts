import { countText } from "../text/numbers.ts";
import type { WordParts } from "./word-parts.ts";

/** What the converter passes over in silence, in German: what is left out, and what a person should compare. */
export interface Notices {
  readonly leftOut: readonly string[];
  readonly toCheck: readonly string[];
}

/** Looks into the parts of a Word file for what the draft will not have, or will have otherwise. */
export function wordNotices({ xml, embedded }: WordParts): Notices {
  const body = Object.entries(xml).find(([name]) => /^word\/document\d*\.xml$/.test(name))?.[1] ?? "";
  const margins = Object.entries(xml).filter(([name]) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const comments = count(xml["word/comments.xml"] ?? "", /<w:comment[ >]/g);
  const charts = count(body, /<a:graphicData[^<>]*\/(chart|chartex|diagram)"/g);
  const frames = count(body, /<mc:AlternateContent[ >]/g) - count(body, /<mc:Fallback[ >]/g);
  return {
    leftOut: [
      comments > 0 && `${countText(comments, "Kommentar", "Kommentare")}.`,
      charts > 0 && `${countText(charts, "Diagramm", "Diagramme")}; fügen Sie ein Bild davon ein.`,
      frames > 0 && `${countText(frames, "Zeichnung oder Textfeld", "Zeichnungen oder Textfelder")}.`,
      margins.some(([, text]) => /<w:t[ >]/.test(text)) && "Kopf- und Fußzeilen.",
      embedded.length > 0 && `Eingebettete Dateien: ${embedded.join(", ")}.`,
    ].filter((sentence) => sentence !== false),
    toCheck: [
      /<w:(ins|del|moveFrom|moveTo) /.test(body) &&
        "Die Word-Datei hat nachverfolgte Änderungen; sie gelten hier als angenommen.",
      /<w:vanish(\/>| w:val="(1|true|on)")/.test(body) &&
        "Die Word-Datei hat ausgeblendeten Text; im Entwurf ist er zu sehen.",
      /<a:srcRect(?=[^<>]* [ltrb]="[1-9])/.test(body) &&
        "Ein Bild war in Word zugeschnitten; im Entwurf liegt es ganz, auch mit dem, was nicht zu sehen war.",
    ].filter((sentence) => sentence !== false),
  };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
