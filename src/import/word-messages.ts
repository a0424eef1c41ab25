/** What the converter of Word files says, in German; what only concerns the look is not told. */
const known: readonly (readonly [message: RegExp, sentence: string])[] = [
  [/^An unrecognised element was ignored: .*oMath/, "Eine Formel."],
  [/^An unrecognised element was ignored: w:fldSimple/, "Ein Feld, zum Beispiel ein Datum oder eine Nummer."],
  [/^An unrecognised element was ignored: w:altChunk/, "Ein eingefügtes Dokument."],
  [/^A w:sym element with an unsupported character/, "Ein Sonderzeichen aus einer Symbolschrift."],
  [
    /external (image|file)/,
    "Ein verknüpftes Bild; es liegt nicht in der Word-Datei und wird nicht aus dem Netz geladen.",
  ],
  [/^Could not find image file|v:imagedata element without/, "Ein Bild, das in der Word-Datei fehlt."],
  [/^unexpected non-(row|cell) element/, "Die Verbindung einiger Tabellenzellen."],
  [/^Unrecognised (paragraph|run|table) style|^[A-Z][a-z]+ style with ID |unlikely to display/, ""],
  [/^An unrecognised element was ignored: (w|v|wp|a|pic|office-word|mc):/, ""],
  [/^An unrecognised element was ignored: \{urn:schemas-microsoft-com/, ""],
];

/** German sentences for the messages of mammoth, each once. */
export function wordMessages(messages: readonly { readonly message: string }[]): string[] {
  const sentences = messages.map(({ message }) => {
    const found = known.find(([pattern]) => pattern.test(message));
    if (found) return found[1];
    const element = /^An unrecognised element was ignored: (.{1,80})/.exec(message)?.[1];
    return element
      ? `Ein Bestandteil, den die Umwandlung nicht kennt (${element}).`
      : "Ein Bild, das sich nicht lesen lässt.";
  });
  return [...new Set(sentences)].filter(Boolean);
}
