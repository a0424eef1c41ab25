import path from "node:path";
import { watch } from "chokidar";

/** Editors write in several steps; changes closer together than this many milliseconds are one. */
const quiet = 40;

/** Calls `onChange` with the absolute paths that changed since the last call; resolves when watching, to a function that ends it. */
export async function watchFolders(
  folders: readonly string[],
  onChange: (files: readonly string[]) => void,
): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (file) => !folders.includes(file) && isEditorFile(file),
  });
  watcher.on("all", (_event, file) => {
    changed.add(path.resolve(file));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed].toSorted();
      changed.clear();
      onChange(files);
    }, quiet);
  });
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

/** Swap and backup files, which come and go beside the edited file. */
function isEditorFile(file: string): boolean {
  const name = path.basename(file);
  return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
}
