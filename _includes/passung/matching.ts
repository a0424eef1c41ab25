/** What the overview of matches says of itself. */
export const matching = {
  typ: "gesuch",
  name: "passend",
  titel: "Wer zu wem passt",
  satz: "Wer sucht Hilfe, wer bietet sie an, und welche Suche passt zu welchem Angebot?",
} as const;
