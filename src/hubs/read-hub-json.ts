import type { Licence } from "../model/licence-url.ts";
import { pathBelow } from "./hub-address.ts";
import { HubFault } from "./hub-fault.ts";
import { hubSchema } from "./schema/hub-schema.ts";
import { misfit } from "./schema/validate.ts";
import { fremdeTypen, type FremderTyp } from "./schnappschuss.ts";
import { unsoundText } from "./unsound-text.ts";

/** What is used of another hub's hub.json. */
export interface HubJson {
  readonly name: string;
  readonly lizenz?: Licence;
  readonly laender: readonly string[];
  /** Full addresses of its lists, below its own address. */
  readonly lists: readonly { readonly typ: FremderTyp; readonly url: string }[];
}

/** The parts of hub.json that {@link hubSchema} vouches for. */
interface Published {
  readonly name: string;
  readonly url: string;
  readonly lizenz?: Licence;
  readonly gebiet: { readonly laender: readonly string[] };
  readonly arten: readonly { readonly type: string; readonly json: string }[];
}

const tellThem = "Fragen Sie bei diesem Hub nach, oder nehmen Sie ihn aus hub.yaml.";

/** Reads hub.json of the hub at an address; throws {@link HubFault} on anything that does not fit, or leads out of it. */
export function readHubJson(sent: unknown, hub: string): HubJson {
  if (
    typeof sent === "object" &&
    sent !== null &&
    "format" in sent &&
    typeof sent.format === "number" &&
    sent.format > 1
  )
    throw new HubFault("Der Hub verwendet eine neuere Form von hub.json.", "Aktualisieren Sie dieses Programm.");
  const wrong = misfit(hubSchema, sent);
  if (wrong)
    throw new HubFault(`Seine hub.json passt nicht: Bei „${wrong.place}“ wird ${wrong.expected} erwartet.`, tellThem);
  const { name, url, lizenz, gebiet, arten } = sent as Published;
  if (pathBelow(url, hub) !== "")
    throw new HubFault(
      "Der Hub nennt in hub.json eine andere Adresse als hub.yaml hier.",
      "Tragen Sie die Adresse ein, die der Hub selbst nennt, wenn sie stimmt.",
    );
  const unsound = unsoundText(name);
  if (unsound !== undefined || name.length > 120)
    throw new HubFault(`Der Name in seiner hub.json enthält ${unsound ?? "zu viele Zeichen"}.`, tellThem);
  return {
    name,
    ...(lizenz === undefined ? {} : { lizenz }),
    laender: gebiet.laender,
    lists: fremdeTypen.flatMap((typ) => {
      const json = arten.find(({ type }) => type === typ)?.json;
      return json === undefined ? [] : [{ typ, url: listAddress(json, hub) }];
    }),
  };
}

function listAddress(json: string, hub: string): string {
  const path = pathBelow(json, hub);
  if (path === undefined || !/^daten\/[a-z0-9-]+\.json$/.test(path))
    throw new HubFault("Seine hub.json nennt eine Liste, die nicht unter seiner eigenen Adresse liegt.", tellThem);
  return hub + path;
}
