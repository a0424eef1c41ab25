/** An output folder that cannot or must not be replaced, with the German reason. */
export class OutputError extends Error {}
