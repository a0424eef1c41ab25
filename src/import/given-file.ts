import { readFileSync, statSync } from "node:fs";
import { limits } from "../read/limits.ts";
import { sizeText } from "../text/numbers.ts";
import { ImportFault } from "./import-fault.ts";

/** Bytes of a file somebody sent; nothing when there is none. Throws {@link ImportFault} on one that is too large. */
export function givenFile(name: string): Uint8Array | undefined {
  const stat = statSync(name, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  if (stat.size > limits.file)
    throw new ImportFault(
      `Die Datei ist ${sizeText(stat.size)} groß, erlaubt sind ${sizeText(limits.file)}. Verkleinern Sie die Bilder in Word („Bilder komprimieren“).`,
    );
  return readFileSync(name);
}
