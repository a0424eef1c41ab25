import { readFileSync } from "node:fs";
import path from "node:path";

/** A package as package-lock.json describes it; what npm decides and nothing that depends on the machine. */
export interface LockedPackage {
  /** Its real name, where it stands in for another. */
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Every package by the folder it lies in; "" is the program itself. */
export type Lock = Readonly<Record<string, LockedPackage>>;

/** Reads package-lock.json of a project. */
export function readLock(project: string): Lock {
  const text = readFileSync(path.join(project, "package-lock.json"), "utf8");
  return (JSON.parse(text) as { packages: Lock }).packages;
}

/** Name of the package in a folder: its own, or the last part of the path. */
export function packageName(folder: string, { name }: LockedPackage): string {
  return name ?? folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Folder of the package that another one gets under a name: the nearest `node_modules` upwards, as Node looks for it. */
export function resolveIn(lock: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const folder = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (Object.hasOwn(lock, folder)) return folder;
    if (at === "") return undefined;
  }
}
