/** Other forms of a verb that the stemmer does not bring together: „scannt“ and „gescannte“ to „scann“. */
export function wordForms(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const [, stem] = /^(?:ge)?(.{4,}?)(?:t|te|tem|ten|ter|tes)$/u.exec(lower) ?? [];
  return stem === undefined ? [] : [stem];
}
