// Loaded before a command (`--import` in package.json): Node keeps what it made of the program, and the next run neither
// strips types nor compiles anew. JavaScript, since a first module in TypeScript would have to be stripped at every start.
import { mkdirSync } from "node:fs";
import { enableCompileCache } from "node:module";
import path from "node:path";

const dir = path.join(import.meta.dirname, "..", ".cache", "programm");
try {
  // Node would try for ever where a folder cannot be made.
  mkdirSync(dir, { recursive: true });
  enableCompileCache(dir);
} catch {
  // It goes without.
}
