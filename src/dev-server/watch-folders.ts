import { statSync } from "node:fs";
import path from "node:path";
import { watch } from "chokidar";

/** Editors write in several steps; changes closer together than this many milliseconds are one. */
const quiet = 15;

/** Milliseconds after which a file is looked at once more: chokidar keeps silent about a change within 50 ms of another. */
const silent = 70;

/** Calls `onChange` with the absolute paths that changed since the last call; resolves when watching, to a function that ends it. */
export async function watchFolders(
  folders: readonly string[],
  onChange: (files: readonly string[]) => void,
): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  const after = (milliseconds: number, act: () => void): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, milliseconds);
    timers.add(timer);
    return timer;
  };
  let next: NodeJS.Timeout | undefined;
  /** Empty when they were looked at last. */
  const emptied = new Set<string>();
  /** Many programs empty a file before they write it: an empty one is told of when it is still empty a little later. */
  const isFinished = (file: string): boolean => {
    const wasEmpty = emptied.delete(file);
    if (wasEmpty || statSync(file, { throwIfNoEntry: false })?.size !== 0) return true;
    emptied.add(file);
    after(silent, () => note(file));
    return false;
  };
  const tell = (): void => {
    const files = [...changed].filter(isFinished).toSorted();
    changed.clear();
    if (files.length === 0) return;
    const stamps = files.map(stampOf);
    after(silent, () => {
      for (const [i, file] of files.entries()) if (stampOf(file) !== stamps[i]) note(file);
    });
    onChange(files);
  };
  const note = (file: string): void => {
    changed.add(file);
    clearTimeout(next);
    next = after(quiet, tell);
  };
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (file) => !folders.includes(file) && isEditorFile(file),
  });
  watcher.on("all", (_event, file) => note(path.resolve(file)));
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  return async () => {
    for (const timer of timers) clearTimeout(timer);
    await watcher.close();
  };
}

/** Tells one state of a file from another. */
function stampOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && [stat.ino, stat.size, stat.mtimeMs].join(" ");
}

/** Swap and backup files, which come and go beside the edited file. */
function isEditorFile(file: string): boolean {
  const name = path.basename(file);
  return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
}
