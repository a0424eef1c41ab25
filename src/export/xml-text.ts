import { escapeHtml } from "../html.ts";

/** Text for XML 1.0: escaped, and without the characters it must not hold in any form (control characters, half surrogates). */
export function xmlText(text: string): string {
  return escapeHtml(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
