import { keptDraft, markOfDraft } from "./stand/noted-format.ts";

let isOpen = false;
let waiting: (() => void) | undefined;

/**
 * Makes Decap wait for the form before it reads the draft it has kept in this browser. It reads draft and entry at once,
 * asks which to go on with, and then the entry, which comes later, takes the place of the draft all the same.
 */
export function delayBackups(): void {
  const given = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "get")!;
  const get = given.value as Get;
  const lateGet: Get = function (key) {
    const request = get.call(this, key);
    return String(key).startsWith("backup.") ? late(request) : request;
  };
  Object.defineProperty(IDBObjectStore.prototype, "get", { ...given, value: lateGet });
  noteStands();
}

/** Keeps with a draft what it is based on, or one that was taken up again would overwrite what came in between. */
function noteStands(): void {
  const given = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")!;
  const put = given.value as Put;
  const notedPut: Put = function (value, key) {
    const stand = isDraft(value) ? markOfDraft(value.raw) : undefined;
    return put.call(this, stand === undefined ? value : { ...(value as object), stand }, key);
  };
  Object.defineProperty(IDBObjectStore.prototype, "put", { ...given, value: notedPut });
}

type Put = (this: IDBObjectStore, value: unknown, key: unknown) => IDBRequest<unknown>;

interface KeptDraft {
  readonly raw: string;
  readonly stand?: string;
}

function isDraft(value: unknown): value is KeptDraft {
  return typeof value === "object" && value !== null && "raw" in value && typeof value.raw === "string";
}

type Get = (this: IDBObjectStore, key: unknown) => IDBRequest<unknown>;

/** Lets a draft be read that was asked for, from when a form is there. */
export function formOpened(): void {
  isOpen = true;
  waiting?.();
  waiting = undefined;
}

export function formClosed(): void {
  isOpen = false;
}

/** The part of a request that localForage uses. A draft of a form that was left before it opened is never handed over. */
function late(request: IDBRequest<unknown>): IDBRequest<unknown> {
  const answer: { result: unknown; onsuccess?: () => void; onerror?: () => void } = { result: undefined };
  const ready = Promise.withResolvers<void>();
  request.addEventListener("success", () => ready.resolve());
  request.addEventListener("error", () => answer.onerror?.());
  waiting = () =>
    void ready.promise.then(() => {
      answer.result = request.result;
      if (isDraft(request.result) && request.result.stand !== undefined)
        keptDraft(request.result.raw, request.result.stand);
      answer.onsuccess?.();
    });
  if (isOpen) formOpened();
  return answer as unknown as IDBRequest<unknown>;
}
