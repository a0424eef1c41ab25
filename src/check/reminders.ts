import type { Content } from "../model/content.ts";
import type { Schemas } from "../model/content-type.ts";
import { dotted, type Problem } from "../model/problem.ts";
import { textAt, valueAt } from "../model/value-at.ts";
import { fristenOf, type Benannt } from "../wiedervorlage/fristen-of.ts";
import { lageOf } from "../wiedervorlage/lage-of.ts";
import { zustaendigOf, type Zustaendig } from "../wiedervorlage/zustaendig-of.ts";
import { byPlace } from "./check.ts";
import { nameOf } from "./name-of.ts";
import type { Source } from "./source.ts";
import { worldOf } from "./world.ts";

/** What is due: a warning for programs, and who has to act on it. */
export interface Erinnerung {
  readonly problem: Problem;
  readonly zustaendig: Zustaendig;
  readonly frist: Benannt;
  /** Title of the entry; undefined for hub.yaml. */
  readonly titel: string | undefined;
}

/** What is due on a day (JJJJ-MM-TT) or soon after, by place; apart from check, which never depends on today. */
export function reminders(content: Content, schemas: Schemas, today: string): Erinnerung[] {
  return worldOf(content, schemas)
    .sources.flatMap((source) =>
      fristenOf(source.type?.typ ?? null, source.data).flatMap(
        (frist) => reminder(source, frist, content.hub.data, today) ?? [],
      ),
    )
    .toSorted((a, b) => byPlace(a.problem, b.problem));
}

function reminder(source: Source, frist: Benannt, hub: unknown, today: string): Erinnerung | undefined {
  const lage = lageOf(frist, today);
  if (lage === undefined || lage === "spaeter") return undefined;
  const { art, path, worum } = frist;
  // The day as it stands in the field: that of a Stand is not the day on which it becomes old.
  const written = valueAt(source.data, path);
  const day = typeof written === "string" && /^\d{4}-/.test(written) ? written.slice(0, 10) : `bis ${frist.tag}`;
  const message = `${nameOf(source.fields, path)} (${day}) ${lage === "vorbei" ? art.vorbei : art.bald}${worum === undefined ? "" : `: ${worum}`}.`;
  return {
    problem: {
      file: source.file,
      ...source.locate(path),
      field: dotted(path),
      rule: `erinnerung-${art.name}`,
      severity: "warnung",
      message,
      hint: art.tun,
    },
    zustaendig: zustaendigOf(source.data, hub),
    frist,
    titel: source.type && textAt(source.data, "titel"),
  };
}
