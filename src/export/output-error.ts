/** An output folder that cannot or must not be replaced, with the German reason. */
export class OutputError extends Error {}

/** What a build says that was not to be. */
export const nothingWritten = "Nichts wurde geschrieben; eine frühere Ausgabe ist unverändert.";
