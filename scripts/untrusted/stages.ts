import path from "node:path";
import { project } from "../project.ts";
import { hasOrder } from "./order.ts";
import { sandboxFlags, type Rights } from "./sandbox.ts";
import { workPlaces, type StageOptions } from "./stage-options.ts";

/** One process of a build of foreign proposals. */
export interface Stage {
  /** Its German name. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Asked when its turn comes. */
  readonly needed: () => boolean;
}

/** All stages in their order, each with no more rights than its work needs. */
export function stagesOf(options: StageOptions): readonly Stage[] {
  const { content, staging, work, search } = options;
  const { order, cache, bundles, made, proof } = workPlaces(work);
  const found = path.join(staging, "pagefind");
  const stage = (name: string, script: string, rights: Rights, more: readonly string[] = []): Stage => ({
    name,
    command: [
      process.execPath,
      ...sandboxFlags(project, rights),
      path.join(import.meta.dirname, `${script}.ts`),
      JSON.stringify(options),
      ...more,
    ],
    needed: () => true,
  });
  const draw = (name: string, decoder: "fotos" | "zeichnungen"): Stage => ({
    ...stage(name, "draw-pictures", { read: [order, cache], write: [cache], addons: true }, [decoder]),
    needed: () => hasOrder(order, decoder),
  });
  return [
    stage("prüfen", "order-pictures", { read: [content, order], write: [order] }),
    draw("Fotos", "fotos"),
    draw("Zeichnungen", "zeichnungen"),
    stage("Seiten", "make-pages", {
      read: [content, bundles, cache, made, staging],
      write: [cache, made, staging],
    }),
    {
      ...stage("Suche", "index-pages", { read: [made, found], write: [found], processes: true }),
      needed: () => search,
    },
    {
      ...stage("Leckprobe", "prove-output", { read: [content, staging, proof], write: [proof] }),
      needed: () => options.audience === "oeffentlich",
    },
  ];
}
