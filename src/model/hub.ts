import type { HubData } from "./types.generated.ts";

/** Settings of a hub with all defaults filled in; colours and the rest stay as in hub.yaml. */
export interface Hub extends HubData {
  readonly name: string;
  readonly beschreibung: string;
}

/** Fills in what hub.yaml leaves out; the defaults stand in schemas/hub.schema.json too, for editors. */
export function hubOf(data: HubData): Hub {
  return {
    ...data,
    name: data.name ?? "Kurzer Dienstweg",
    beschreibung: data.beschreibung ?? "Was Rathäuser gemeinsam angehen, was daraus wurde und wen Sie fragen können.",
  };
}
