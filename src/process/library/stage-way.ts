import type { Item } from "../../model/site.ts";
import { stagesOf } from "../../model/status-of.ts";

/** A day on which a process reached a stage, counted from 1. */
export interface Station {
  readonly datum: string;
  readonly nummer: number;
}

/** How a process came along the stages, by its own words; empty where nobody wrote it down. */
export function stageWay({ data, type }: Item<"prozess">): readonly Station[] {
  const stages = stagesOf(type) ?? [];
  return (data.stufenverlauf ?? []).map(({ datum, stufe }) => ({ datum, nummer: stages.indexOf(stufe) + 1 }));
}
