import { prepareFile } from "./prepare-file.ts";
import { refuse } from "./prepared.ts";
import { askInGerman } from "./replace-question.ts";

export interface UploadOptions {
  /** Tells the editor in German why files were not taken. */
  readonly onRefused: (messages: readonly string[]) => void;
}

const unreadable = "Die Datei lässt sich nicht lesen. Kopieren Sie sie in einen Ordner dieses Geräts.";
const oneByOne = "Bitte ziehen Sie die Dateien einzeln hierher.";
const nowhere = "Hier lässt sich keine Datei ablegen. Öffnen Sie zuerst die Auswahl der Bilder oder Dateien.";

/**
 * Puts our checks before every upload of Decap CMS, which offers no hook for that. It has one way in, the file input of
 * its media library, whose `change` is caught on the window, before React sees it, and sent again with prepared files.
 */
export function watchUploads(root: Window, { onRefused }: UploadOptions): void {
  const prepared = new WeakSet<Event>();

  const hand = async (input: HTMLInputElement, files: readonly File[]): Promise<void> => {
    const results = await Promise.all(files.map((file) => prepareFile(file).catch(() => refuse(file, unreadable))));
    const refused = results.flatMap((result) => ("refused" in result ? [result.refused] : []));
    const transfer = new DataTransfer();
    if (refused.length === 0) for (const result of results) if ("file" in result) transfer.items.add(result.file);
    // Emptied also after a refusal, or choosing the same file again would not be a change.
    Object.assign(input, { files: transfer.files });
    if (refused.length > 0) return onRefused(refused);
    const event = new Event("change", { bubbles: true });
    prepared.add(event);
    input.dispatchEvent(event);
  };

  const chosen = (event: Event): void => {
    const input = event.target;
    if (!isFileInput(input) || prepared.has(event)) return;
    event.stopImmediatePropagation();
    if (input.files && input.files.length > 0) void hand(input, [...input.files]);
  };

  /** A file dropped elsewhere would replace the page and the draft in it; an open media library takes it. */
  const dropped = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== "drop") return;
    const files = [...event.dataTransfer.files];
    const input = root.document.querySelector<HTMLInputElement>("input[type=file]:enabled");
    if (!input) onRefused([nowhere]);
    else if (files.length !== 1) onRefused([oneByOne]);
    else void hand(input, files);
  };

  askInGerman(root);
  root.addEventListener("change", chosen, { capture: true });
  root.addEventListener("dragover", dropped, { capture: true });
  root.addEventListener("drop", dropped, { capture: true });
}

function isFileInput(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "file";
}
