import type { ServerResponse } from "node:http";
import type { PreviewState } from "./preview-state.ts";

/** Keeps an answer open as Server-Sent Events and sends the status at once and on every change. */
export function answerEvents(response: ServerResponse, state: PreviewState): void {
  response.setHeader("Content-Type", "text/event-stream");
  response.writeHead(200);
  const unsubscribe = state.subscribe(({ stand, overlay }) => {
    response.write(`event: stand\ndata: ${JSON.stringify({ stand, overlay: overlay?.toString() ?? "" })}\n\n`);
  });
  response.on("close", unsubscribe);
}
