import type { Entry } from "../../model/entry.ts";
import { anchorsOf, hasAnchor } from "../anchors-of.ts";
import { bodyLinks } from "../body-links.ts";
import { formerKennungen } from "../former-kennungen.ts";
import { linkTarget } from "../link-target.ts";
import { missingFile, wasRefused, type Fault } from "../missing-file.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import { suggest } from "../suggest.ts";
import type { World } from "../world.ts";

/** A dead link in the text sends readers nowhere. */
export default rule({
  name: "verweis-im-text",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, _type, world) {
    for (const { href, kind, line, column } of bodyLinks(entry)) {
      const fault = kind === "verweis" ? linkFault(href, entry, world) : undefined;
      if (fault) yield { line, column, message: fault[0], hint: fault[1] };
    }
  },
});

function linkFault(href: string, entry: Entry, world: World): Fault | undefined {
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
      return [
        `Der Verweis „${cut(href)}“ beginnt nicht mit „/“.`,
        "Schreiben Sie den ganzen Weg, zum Beispiel /themen/kassenarchivierung/",
      ];
    case "eigene-datei": {
      const names = entry.files.map(({ name }) => name);
      if (href.startsWith("./") && names.includes(target.name))
        return [`Der Verweis „${cut(href)}“ hat ein „./“ zu viel.`, `Schreiben Sie „${target.name}“.`];
      if (wasRefused(target.name, entry.file, world)) return undefined;
      return names.includes(target.name) || entry.filesUnknown
        ? undefined
        : missingFile("Die Datei", target.name, names);
    }
    case "fehlt":
      return missingEntry(href, target.plural, target.kennung, world);
    case "unbekannt":
      return [`Den Weg „${cut(target.path)}“ gibt es in diesem Auftritt nicht.`, unknownPath(target.path, world)];
    case "eintrag": {
      const path = `/${world.types.get(target.entry.typ)?.plural ?? ""}/${target.entry.kennung}/`;
      if (target.file !== undefined) {
        const names = target.entry.files.map(({ name }) => name);
        return (names.includes(target.file) || target.entry.filesUnknown) && href.startsWith(path)
          ? undefined
          : missingFile("Die Datei", target.file, names);
      }
      if (!href.startsWith(path))
        return [
          `Der Verweis „${cut(href)}“ ist nicht genau geschrieben.`,
          `Schreiben Sie „${path}${target.anchor && `#${target.anchor}`}“.`,
        ];
      return target.anchor === "" ? undefined : anchorFault(target.anchor, target.entry, `In „${path}“`);
    }
  }
}

function anchorFault(anchor: string, entry: Entry, where: string): Fault | undefined {
  if (hasAnchor(entry, anchor)) return undefined;
  const known = [...anchorsOf(entry)];
  const list =
    known.length === 0
      ? "Dort gibt es keine Zwischenüberschriften."
      : `Möglich sind: ${known
          .slice(0, 8)
          .map((id) => `#${id}`)
          .join(", ")}.`;
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

function unknownPath(path: string, world: World): string {
  const plurals = [...world.byPlural.keys()];
  const [first = "", ...rest] = path.split("/").slice(1);
  const near = world.types.get(first.toLowerCase())?.plural ?? suggest(first, plurals);
  return near === undefined
    ? `Wege beginnen mit ${plurals.map((plural) => `/${plural}/`).join(", ")}.`
    : `Meinten Sie „/${[near, ...rest].join("/")}“?`;
}
