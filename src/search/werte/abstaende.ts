/** Ascending numbers by how far each is from the one before: small numbers, which compress to a quarter. */
export function abstaende(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

/** The numbers again. */
export function ausAbstaenden(gaps: readonly number[]): readonly number[] {
  let number = 0;
  return gaps.map((gap) => (number += gap));
}
