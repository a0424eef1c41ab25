/**
 * Everything the order of hits depends on, set with the half `entwicklung` of the queries in test/suche/; the search page
 * and the measurement use the same.
 */
export const ranking = {
  /** Options of Pagefind. A match in a meta field adds its weight times how rare the word is, to what the text gives. */
  pagefind: {
    metaWeights: {
      title: 5,
      // Names of a Begriff: who types one of them wants to know what it means.
      namen: 4,
      // „Archivierung“ in „Kassenarchivierung“: before other compounds, but after what has the word itself.
      titelteile: 0.6,
      kurzfassung: 1.5,
      schlagworte: 1.5,
      typ: 1,
      themen: 0.3,
      // Never before an entry that has the word itself.
      teile: 0.3,
      titelsynonyme: 0.7,
      synonyme: 0.3,
      bezug: 0.1,
      status: 0,
      datum: 0,
      hub: 0.3,
      geholt: 0,
    },
  },
  /** What a word in a heading counts, that of the text being 1. */
  heading: 2,
  /** What a word counts in a list of participants or in the history of an entry: there it is named, not treated. */
  mention: 0.2,
  /** Exponent of the share of a query that an entry answers: one with all words goes before one that is full of one. */
  coverage: 1.5,
  /** Least share of a query that a hit must answer. */
  leastCoverage: 0.3,
  /** What a word counts that only begins with the one typed („Registratur“ for „Register“), where others have it itself. */
  begun: 0.3,
  /** What a word found in another form or only by its parts counts. */
  similar: 0.5,
  /**
   * With fewer hits of its own a word is looked for in other forms and by its parts too. Each part may fetch one more piece
   * of the index (some 20 KB), so not as soon as a first page of ten is not full.
   */
  few: 9,
  /** What can be taken over goes before what reports on it, when equal. */
  types: { Thema: 1.1, Vorlage: 1.1 } as Readonly<Record<string, number>>,
  /** The newest entry goes before the oldest by this share of the score, so that it only decides between equals. */
  newer: 0.05,
} as const;
