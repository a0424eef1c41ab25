import type { Site } from "../../src/model/site.ts";
import { hubOf } from "../../src/model/hub.ts";
import { entry, smallSite } from "../small-site.ts";

/** Where the site says it lies. */
export const origin = "https://hub.example";

/** Titles that break what only joins strings. */
export const titles: readonly string[] = [
  "Größe & Maß: „Übergröße“ für 3 < 4",
  'Wer "zitiert", dem hilft \' nichts',
  "Ende ]]> oder doch nicht <!-- so -->",
  "</script><script>alert(1)</script>",
  "=1+1",
  "+49 30 1234",
  "-Minus und @at",
  "@SUMME(A1)",
  "\t=Tabulator",
  "Steuer\u0000zeichen\u0008 und \u001b[31m rot",
  "Zeilen\r\nBEGIN:VEVENT\r\numbruch",
  "Strich; Komma, Rück\\schritt",
  "Familie 👩‍👩‍👧 und 🏛️ im Rathaus",
  "Halbes \uD83D Zeichen",
  "ß".repeat(90),
];

/** A site whose every text is hostile, with a withdrawn entry of each kind and every kind of time. */
export function hostileSite(): Site {
  const titel = (i: number): string => titles[i % titles.length]!;
  const note = { datum: "2026-02-03", text: `${titles[2]!} ${titles[3]!}` };
  const shared = (i: number) => ({
    titel: titel(i),
    kurzfassung: titel(i + 1),
    stand: "2026-01-02",
    korrekturen: [note],
    aenderungen: [note, note],
    schlagworte: [titel(i + 2).slice(0, 60)],
    verantwortlich: { stelle: titel(i + 3) },
  });
  const withdrawn = { zurueckgezogen: { datum: "2026-03-01", grund: titles[2]! } };
  const times = [
    { beginn: "2026-05-01T09:00:00+02:00", ende: "2026-05-01T12:00:00+02:00" },
    { beginn: "2026-05-01", ende: "2026-05-03" },
    { beginn: "2026-05-01T09:00:00+02:00", ende: "2026-05-02" },
    { beginn: "2026-03-29T01:30:00+01:00", ende: "2026-03-29T03:30:00+02:00" },
    { beginn: "2026-05-01" },
  ];
  const references = { sachgebiete: ["kasse"], verwaltungen: ["amt"] };
  return smallSite(
    [
      entry("sachgebiet", "kasse", shared(0)),
      entry("verwaltung", "amt", { ...shared(1), art: "amt", land: "MV", webseite: "https://amt.example/?a=1&b=2" }),
      ...titles.map((_, i) =>
        entry(
          "thema",
          `thema-${i}`,
          { ...shared(i), status: "laeuft", ...references },
          `${titel(i)}\n\n# ${titel(i + 1)}\n`,
        ),
      ),
      ...titles.map((_, i) =>
        entry("termin", `termin-${i}`, {
          ...shared(i),
          ...references,
          ...times[i % times.length]!,
          art: "treffen",
          ort: titel(i + 4),
          veranstalter: titel(i + 5),
        }),
      ),
      entry("termin", "weg", { ...shared(3), art: "treffen", beginn: "2026-09-01", ...withdrawn }),
      entry("vorlage", "satzung", {
        ...shared(2),
        art: "satzung",
        fassungen: [
          { nummer: "1.0", datum: "2025-01-01" },
          { nummer: "1.1", datum: "2026-01-01", aenderung: titles[2]! },
        ],
        frueher: ["muster", "mustersatzung"],
      }),
      entry("vorlage", "alt", {
        ...shared(2),
        art: "satzung",
        fassungen: [{ nummer: "1.0", datum: "2025-01-01" }],
        ...withdrawn,
      }),
      entry("ratsvorlage", "a", {
        ...shared(4),
        nummer: titel(4),
        verwaltung: "amt",
        datum: "2026-01-01",
        beratungsfolge: [
          { gremium: titel(6), datum: "2026-01-01", rolle: "entscheidung", beschluss: titel(7) },
          { gremium: titel(6), datum: "2026-02-01" },
        ],
      }),
    ],
    {
      address: { origin, base: "/" },
      hub: hubOf({ name: titles[0]!, lizenz: "DL-DE-BY-2.0", kontakt: { stelle: titles[2]! } }),
    },
  );
}
