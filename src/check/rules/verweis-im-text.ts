import { safeUrl } from "../../html.ts";
import type { Entry } from "../../model/entry.ts";
import { markdown } from "../../text/parse-body.ts";
import { proseLines } from "../../text/prose-lines.ts";
import { anchorsOf, hasAnchor } from "../anchors-of.ts";
import { bodyLinks, type BodyLinkPlace } from "../body-links.ts";
import { formerKennungen } from "../former-kennungen.ts";
import { linkTarget } from "../link-target.ts";
import { rule, type Finding } from "../rule.ts";
import { cut } from "../shown.ts";
import { didYouMean, suggest } from "../suggest.ts";
import type { World } from "../world.ts";

/** A dead link in the text sends readers nowhere, and an address of another scheme may run code. */
export default rule({
  name: "verweis-im-text",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, _type, world) {
    yield* forbiddenSchemes(entry);
    for (const link of bodyLinks(entry)) {
      const fault = link.kind === "bild" ? pictureFault(link, entry) : linkFault(link, entry, world);
      if (fault) yield { line: link.line, column: link.column, message: fault[0], hint: fault[1] };
    }
  },
});

type Fault = readonly [message: string, hint: string];

/** Every way to write an address: `](…)`, `<…>` and `[x]: …`. */
const written = /\]\(\s*<?([^()\s>]+(?:\([^()\s]*\)[^()\s>]*)*)|<([a-z][a-z0-9+.-]*:[^<>\s]*)>|^ {0,3}\[[^\]]+\]:\s*<?(\S+)/gi;

function* forbiddenSchemes(entry: Entry): Generator<Finding> {
  for (const { line, source } of proseLines(entry)) {
    if (!source.includes(":") && !source.includes("&") && !source.includes("](/")) continue;
    for (const { 0: found, 1: inline, 2: auto, 3: reference, index } of source.matchAll(written)) {
      const href = markdown.utils.unescapeAll(inline ?? auto ?? reference ?? "");
      if (safeUrl(href) !== undefined) continue;
      const message = `Verweise dieser Art sind nicht erlaubt: „${cut(href)}“.`;
      const hint = href.startsWith("//") ? `Schreiben Sie „https:${cut(href)}“.` : "Erlaubt sind Adressen mit https:, http:, mailto: und tel: sowie Wege in diesem Auftritt wie /themen/….";
      yield { line, column: index + found.length - href.length + 1, message, hint };
    }
  }
}

function pictureFault({ href }: BodyLinkPlace, entry: Entry): Fault | undefined {
  const names = entry.files.map(({ name }) => name);
  if (names.includes(href)) return undefined;
  if (/^https?:/i.test(href)) return [`Das Bild „${cut(href)}“ liegt auf einem anderen Server.`, "Legen Sie das Bild neben index.md und tragen Sie es unter „bilder“ ein."];
  if (href.includes("/")) return [`Das Bild „${cut(href)}“ liegt nicht im Ordner des Eintrags.`, "Legen Sie das Bild neben index.md und nennen Sie nur seinen Namen."];
  return missingFile("Das Bild", href, names);
}

function linkFault({ href }: BodyLinkPlace, entry: Entry, world: World): Fault | undefined {
  const target = linkTarget(href, world);
  switch (target.kind) {
    // Malformed addresses of other sites are reported by quelle-adresse.
    case "aussen":
    case "seite":
    case "mail":
      return undefined;
    case "anker":
      return anchorFault(href.slice(1), entry, "In diesem Text");
    case "relativ":
      return [`Der Verweis „${cut(href)}“ beginnt nicht mit „/“.`, "Schreiben Sie den ganzen Weg, zum Beispiel /themen/kassenarchivierung/"];
    case "eigene-datei": {
      const names = entry.files.map(({ name }) => name);
      if (href.startsWith("./") && names.includes(target.name)) return [`Der Verweis „${cut(href)}“ hat ein „./“ zu viel.`, `Schreiben Sie „${target.name}“.`];
      return names.includes(target.name) ? undefined : missingFile("Die Datei", target.name, names);
    }
    case "fehlt":
      return missingEntry(href, target.plural, target.kennung, world);
    case "unbekannt":
      return [`Den Weg „${cut(target.path)}“ gibt es in diesem Auftritt nicht.`, unknownPath(target.path, world)];
    case "eintrag": {
      const path = `/${world.types.get(target.entry.typ)?.plural ?? ""}/${target.entry.kennung}/`;
      if (target.file !== undefined) {
        const names = target.entry.files.map(({ name }) => name);
        return names.includes(target.file) && href.startsWith(path) ? undefined : missingFile("Die Datei", target.file, names);
      }
      if (!href.startsWith(path)) return [`Der Verweis „${cut(href)}“ ist nicht genau geschrieben.`, `Schreiben Sie „${path}${target.anchor && `#${target.anchor}`}“.`];
      return target.anchor === "" ? undefined : anchorFault(target.anchor, target.entry, `In „${path}“`);
    }
  }
}

function anchorFault(anchor: string, entry: Entry, where: string): Fault | undefined {
  if (hasAnchor(entry, anchor)) return undefined;
  const known = [...anchorsOf(entry)];
  const list = known.length === 0 ? "Dort gibt es keine Zwischenüberschriften." : `Möglich sind: ${known.slice(0, 8).map((id) => `#${id}`).join(", ")}.`;
  const near = suggest(anchor, known);
  return [`${where} gibt es die Stelle „#${cut(anchor)}“ nicht.`, near ? `Meinten Sie „#${near}“?` : list];
}

function missingEntry(href: string, plural: string, kennung: string, world: World): Fault {
  const type = world.byPlural.get(plural);
  const known = world.byTyp.get(type?.typ ?? "");
  const message = `Der Verweis „${cut(href)}“ führt zu keinem Eintrag.`;
  const renamed = formerKennungen(world).get(`${type?.typ}/${kennung}`);
  if (renamed) return [message, `Der Eintrag heißt jetzt „/${plural}/${renamed.kennung}/“.`];
  const near = suggest(kennung, known?.keys() ?? []);
  if (near !== undefined) return [message, `Meinten Sie „/${plural}/${near}/“?`];
  const other = [...world.byTyp].find(([, entries]) => entries.has(kennung))?.[0];
  if (other !== undefined) return [message, `Meinten Sie „/${world.types.get(other)?.plural}/${kennung}/“?`];
  return [message, `Prüfen Sie den Ordnernamen unter ${plural}/ oder löschen Sie den Verweis.`];
}

function missingFile(what: string, name: string, names: readonly string[]): Fault {
  const hint = didYouMean(name, names) ?? "Legen Sie die Datei in den Ordner oder berichtigen Sie den Namen.";
  return [`${what} „${cut(name)}“ liegt nicht im Ordner des Eintrags.`, hint];
}

function unknownPath(path: string, world: World): string {
  const plurals = [...world.byPlural.keys()];
  const [first = "", ...rest] = path.split("/").slice(1);
  const near = world.types.get(first.toLowerCase())?.plural ?? suggest(first, plurals);
  return near === undefined ? `Wege beginnen mit ${plurals.map((plural) => `/${plural}/`).join(", ")}.` : `Meinten Sie „/${[near, ...rest].join("/")}“?`;
}
