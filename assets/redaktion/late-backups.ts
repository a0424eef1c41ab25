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
      answer.onsuccess?.();
    });
  if (isOpen) formOpened();
  return answer as unknown as IDBRequest<unknown>;
}
