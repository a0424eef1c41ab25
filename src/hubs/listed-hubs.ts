import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { hubFile } from "../read/hub-of-text.ts";
import { hubAddress } from "./hub-address.ts";
import { snapshotFile } from "./snapshot-file.ts";

/** A hub that hub.yaml lists, with its address in its one form. */
export interface ListedHub {
  readonly name: string;
  readonly url: string;
  /** Makes a problem of it, at its place in hub.yaml. */
  readonly problem: (message: string, hint: string, severity?: Problem["severity"]) => Problem;
}

/** The hubs of hub.yaml that can be asked; those that cannot become problems. */
export function listedHubs({ data, locate }: Content["hub"]): {
  hubs: readonly ListedHub[];
  problems: readonly Problem[];
} {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const hubs = (data.hubs ?? []).flatMap(({ name, url: given }, at) => {
    const path = ["hubs", at, "url"];
    const problem: ListedHub["problem"] = (message, hint, severity = "fehler") => ({
      file: hubFile,
      ...locate(path, "value"),
      field: `hubs[${at}].url`,
      rule: "hub-abruf",
      severity,
      message: `${name}: ${message}`,
      hint,
    });
    const url = hubAddress(given);
    const fault =
      url === undefined
        ? "Die Adresse hat einen Zusatz hinter „?“ oder „#“ oder einen Benutzernamen."
        : url === hubAddress(data.url)
          ? "Das ist die Adresse dieses Hubs."
          : files.has(snapshotFile(url))
            ? "Diese Adresse steht schon weiter oben, oder ist ihr zum Verwechseln ähnlich."
            : undefined;
    if (fault !== undefined || url === undefined) {
      problems.push(problem(fault ?? "", "Berichtigen Sie die Adresse, oder löschen Sie den Eintrag."));
      return [];
    }
    files.add(snapshotFile(url));
    return [{ name, url, problem }];
  });
  return { hubs, problems };
}
