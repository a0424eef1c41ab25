/** Patterns that recheck cannot clear, as they are written, and why they may stay; one that it clears is a mistake here. */
export const exceptions: Readonly<Record<string, string>> = {
  '/(?:await )?\\bloadFolder<[^;(]*>\\(new URL\\("([^"]+\\/)", import\\.meta\\.url\\)\\)/g':
    "src/cms/static-folders.ts: reads our own modules only",
  "/url\\(([\"']?)[^)\"']*?(fonts\\/[^)\"']+)\\1\\)/g": "src/export/assets.ts: reads our own stylesheets only",
  "/[[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}\\u2028\\u2029\\u115f\\u1160\\u3164\\uffa0\\ufffd\\ufdd0-\\ufdef\\ufffe\\uffff[\\p{Variation_Selector}--[\\ufe0e\\ufe0f]]]--[\\u00ad\\t\\n]]/v":
    "src/text/hidden-characters.ts: recheck does not know the flag v; this is one character, without repetition",
};

/** Calls that build a pattern, by file and code, each with patterns such as it builds. */
export const builtPatterns: Readonly<Record<string, readonly (readonly [source: string, flags: string])[]>> = {
  'assets/js/suche/text-parts.ts: new RegExp(`(${pattern})`, "iu")': [["(kassenarchivierung|kasse|§ 2b)", "iu"]],
  'src/check/rules/html-im-text.ts: new RegExp(`</?(?:${names})(?:\\\\s[^<>]*)?/?>|<!--`, "i")': [
    ["</?(?:a|b|br|table|td|script)(?:\\s[^<>]*)?/?>|<!--", "i"],
  ],
  "src/check/rules/platzhalter-ausfuellen.ts: new RegExp(`^${placeholder.source}$`)": [
    ["^\\[\\[([^[\\]\\n]{1,80})\\]\\]$", ""],
  ],
  "src/edit/relink.ts: new RegExp(`^/${move.from}(?=[/#?]|$)`)": [["^/themen/kasse(?=[/#?]|$)", ""]],
  'src/edit/relink.ts: new RegExp(String.raw`(?=/${from})(?<=\\]\\(\\s*<?|^ {0,3}\\[[^\\]]+\\]:\\s*<?)/${from}(?=[/#?)>\\s]|$)`, "g")':
    [["(?=/themen/kasse)(?<=\\]\\(\\s*<?|^ {0,3}\\[[^\\]]+\\]:\\s*<?)/themen/kasse(?=[/#?)>\\s]|$)", "g"]],
  'src/import/visible-text.ts: new RegExp(hiddenCharacters, "gv")': [],
  'src/search/letters.ts: new RegExp(`${letter}+(?:-+${letter}+)*`, "g")': [
    ["[A-Za-zÀ-ÖØ-öø-ɏ]+(?:-+[A-Za-zÀ-ÖØ-öø-ɏ]+)*", "g"],
  ],
  'src/search/letters.ts: new RegExp(`${letter}{3,}`, "g")': [["[A-Za-zÀ-ÖØ-öø-ɏ]{3,}", "g"]],
  'src/search/names-of-same.ts: new RegExp(\n    String.raw`(?<![\\p{L}\\d])(?:${sources.join("|")})(?:${endings.slice(1).join("|")})?(?![\\p{L}\\d])`,\n    "u",\n  )':
    [["(?<![\\p{L}\\d])(?:AO|Abgabenordnung)(?:s|es|e|en|n|r|nen|innen)?(?![\\p{L}\\d])", "u"]],
  'src/text/typography.ts: new RegExp(` (?:${[place, year, day, amount].join("|")})`, "g")': [
    [
      " (?:(?<=(?:§|\\b(?:Abs\\.|Satz)) )(?=\\d)|(?<=\\b(?:Januar|März|Mai) )(?=\\d{4}\\b)|(?<=\\b\\d{1,2}\\. )(?=(?:Januar|März|Mai)\\b)|(?<=\\d )(?=(?:€|km|Tage|Tagen)(?:[\\s,;:.)–]|$)))",
      "g",
    ],
  ],
  'src/leak/printable-texts.ts: new RegExp(`[\\\\p{L}\\\\p{N}\\\\p{P}\\\\p{S} \\\\n]{${least},}`, "gu")': [
    ["[\\p{L}\\p{N}\\p{P}\\p{S} \\n]{8,}", "gu"],
  ],
  "src/leak/sentences.ts: new RegExp(`[\\\\n|${tagMark}]+|(?<=[.?!:;])\\\\s+`)": [
    ["[\\n|\u0001]+|(?<=[.?!:;])\\s+", ""],
  ],
  "src/leak/traces-of.ts: new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`)": [
    ["(?<![a-z0-9])kassenarchivierung(?![a-z0-9])", ""],
  ],
  'src/massnahmen/regeln/frist.ts: new RegExp(\n    `^(?:in|binnen|innerhalb von|innerhalb|innert)(?: den| der| die)?(?: nächsten| kommenden)? (?<zahl>\\\\d{1,3}|${numbers.toReversed().join("|")})(?:e[nmrs]?)? (?<halb>halbe[nms]? )?(?<einheit>tag|woche|monat|vierteljahr|halbjahr|jahr)(?:e[ns]?|n|s)?(?: (?:nach|ab) (?:der|dem|dieser|diesem) [a-zäöüß]+)?$`,\n  )':
    [
      [
        "^(?:in|binnen|innerhalb von|innerhalb|innert)(?: den| der| die)?(?: nächsten| kommenden)? (?<zahl>\\d{1,3}|zwölf|elf|zehn|neun|acht|sieben|sechs|fünf|vier|drei|zwei|ein)(?:e[nmrs]?)? (?<halb>halbe[nms]? )?(?<einheit>tag|woche|monat|vierteljahr|halbjahr|jahr)(?:e[ns]?|n|s)?(?: (?:nach|ab) (?:der|dem|dieser|diesem) [a-zäöüß]+)?$",
        "",
      ],
    ],
  'src/massnahmen/regeln/monat.ts: new RegExp(\n    `^(?:im |am |zum )?(?:(?<tag>\\\\d{1,2})\\\\. ?|(?<teil>anfang|mitte|ende) )?(?<monat>${months.join("|")})(?: (?<jahr>\\\\d{4}))?$`,\n  )':
    [
      [
        "^(?:im |am |zum )?(?:(?<tag>\\d{1,2})\\. ?|(?<teil>anfang|mitte|ende) )?(?<monat>januar|märz|mai)(?: (?<jahr>\\d{4}))?$",
        "",
      ],
    ],
};
