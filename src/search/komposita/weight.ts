/**
 * Counts for a word list that tells no frequencies: a form that lexicographers recorded as the beginning of compounds
 * weighs most, one that only the grammar allows least. What the hub itself writes is added.
 */
export const weight = {
  joint: 8,
  noun: 4,
  inflected: 3,
  adjective: 2,
  verbStem: 1.5,
  /** A word of the hub that no dictionary has. */
  hub: 1,
  /** A word that nobody has and that ends like a noun. */
  guessed: 0.05,
  /** What a whole word is worth against its splits when a dictionary lists it. */
  listed: 2,
} as const;
