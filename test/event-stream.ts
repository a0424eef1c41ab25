/** One event of the preview. */
export interface StandEvent {
  readonly stand: string;
  readonly overlay: string;
}

/** The next event that fits; an editor's way of writing may cause one more before it. */
export async function nextWhere(
  events: AsyncGenerator<StandEvent, void>,
  fits: (event: StandEvent) => boolean,
): Promise<StandEvent> {
  for (let next = await events.next(); !next.done; next = await events.next()) {
    if (fits(next.value)) return next.value;
  }
  throw new Error("the preview ended its events");
}

/** Reads the events of a running preview one by one. */
export async function* standEvents(url: string): AsyncGenerator<StandEvent, void> {
  const abort = new AbortController();
  try {
    const response = await fetch(url, { signal: abort.signal });
    let text = "";
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      const events = text.split("\n\n");
      text = events.pop()!;
      for (const event of events) yield JSON.parse(/^event: stand\ndata: (.*)$/.exec(event)![1]!) as StandEvent;
    }
  } finally {
    abort.abort();
  }
}
