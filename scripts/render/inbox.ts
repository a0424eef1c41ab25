import type { MessagePort, Worker } from "node:worker_threads";

/** A message between threads. */
export interface Message<M, K extends keyof M = keyof M> {
  readonly kind: K;
  readonly what: M[K];
}

/** Hears messages by their kinds; each kind comes once, and none is lost that comes before somebody waits for it. */
export function inbox<M>(port: MessagePort | Worker): <K extends keyof M>(kind: K) => Promise<M[K]> {
  const heard = new Map<keyof M, PromiseWithResolvers<M[keyof M]>>();
  const of = (kind: keyof M): PromiseWithResolvers<M[keyof M]> => {
    const known = heard.get(kind) ?? Promise.withResolvers<M[keyof M]>();
    heard.set(kind, known);
    return known;
  };
  (port as MessagePort).on("message", ({ kind, what }: Message<M>) => of(kind).resolve(what));
  return <K extends keyof M>(kind: K) => of(kind).promise as Promise<M[K]>;
}
