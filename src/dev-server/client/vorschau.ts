// Runs in every page of the preview: loads it anew after a build and shows what keeps a build from succeeding.
import { previewPaths } from "../preview-paths.ts";
import { showOverlay } from "./overlay.ts";

/** Status of the preview when this page was answered. */
const own = new URL(import.meta.url).searchParams.get("stand");

let events: EventSource | undefined;

function follow(): void {
  events?.close();
  events = undefined;
  // A browser keeps six connections to a host; with one for every tab in the background the seventh page would hang.
  if (document.visibilityState === "hidden") return;
  events = new EventSource(previewPaths.events);
  events.addEventListener("stand", (event: MessageEvent<string>) => {
    const { stand, overlay } = JSON.parse(event.data) as { stand: string; overlay: string };
    if (stand === own) showOverlay(overlay);
    else location.reload();
  });
}

document.addEventListener("visibilitychange", follow);
// Else the connection stays open until the next page has loaded.
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", follow);
