import { componentOf, packageAddress, type Component } from "./component.ts";
import { resolveIn, type Lock, type LockedPackage } from "./lock-file.ts";

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** A bill of materials as CycloneDX 1.6 has it, without what differs from build to build (serial number, time). */
export interface Sbom {
  readonly bomFormat: "CycloneDX";
  readonly specVersion: "1.6";
  readonly version: 1;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

/** What the program is made of, development included; the same bytes for the same lock file. */
export function sbomOf(lock: Lock): Sbom {
  const own = lock[""] ?? {};
  const folders = Object.keys(lock).filter((folder) => folder !== "");
  const components = merged(folders.map((folder) => componentOf(folder, lock[folder]!)));
  const self = packageAddress(own.name ?? "", own.version ?? "");
  const needs = new Map<string, Set<string>>();
  for (const folder of ["", ...folders]) {
    const ref = folder === "" ? self : componentOf(folder, lock[folder]!)["bom-ref"];
    const known = needs.get(ref) ?? new Set();
    for (const name of namesNeeded(lock[folder] ?? {})) {
      const found = resolveIn(lock, folder, name);
      if (found !== undefined) known.add(componentOf(found, lock[found]!)["bom-ref"]);
    }
    needs.set(ref, known);
  }
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": self,
        name: own.name ?? "",
        version: own.version ?? "",
        licenses: [{ license: { id: own.license ?? "" } }],
        purl: self,
      },
    },
    components,
    dependencies: [...needs]
      .map(([ref, on]) => ({ ref, dependsOn: [...on].toSorted() }))
      .toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

const ranks = ["required", "optional", "excluded"];

/** A version that lies in several folders is one component, needed as much as any of them. */
function merged(all: readonly Component[]): Component[] {
  const found = new Map<string, Component>();
  for (const one of all) {
    const before = found.get(one["bom-ref"]);
    if (!before || ranks.indexOf(one.scope ?? "") < ranks.indexOf(before.scope ?? "")) found.set(one["bom-ref"], one);
  }
  return [...found.values()].toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
}

function namesNeeded(locked: LockedPackage): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = locked;
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
}
