import type { Problem } from "../model/problem.ts";
import { csvFault } from "./csv-fault.ts";
import { extension, fileKinds } from "./limits.ts";
import { officeFault } from "./office-fault.ts";
import { pdfFault } from "./pdf-fault.ts";

/** What in a document may act on the machine of a reader, and what to do; without `severity` an error. */
export interface ActiveFault {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Problem["severity"];
  readonly line?: number;
}

/** True for a file that is handed on as it is and that a program of the reader opens. */
export function mayAct(name: string): boolean {
  return extension(name) !== "txt" && (fileKinds.dokument as readonly string[]).includes(extension(name));
}

/** Says what in a document runs, reaches out or bursts; the hub hands documents on as they are. */
export function activeFault(name: string, bytes: Uint8Array): ActiveFault | undefined {
  const kind = extension(name);
  if (kind === "pdf") return pdfFault(bytes);
  return kind === "csv" ? csvFault(bytes) : officeFault(kind, bytes);
}
