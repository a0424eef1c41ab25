/** A node of a JSON-LD graph in the words of schema.org; what is undefined is left out. */
export interface JsonLdNode {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

/** Text of a script element with these nodes: nothing in it can end the element or begin another. */
export function jsonLdText(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
