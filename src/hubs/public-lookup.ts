import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { HubFault } from "./hub-fault.ts";
import { isPublicAddress } from "./public-address.ts";

/** Finds the address of a host as a connection asks for it, and refuses those of the own house: so a name cannot change its mind after a check. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) callback(error, "");
    else if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address)))
      callback(innerAddress(host), "");
    else if (options.all) callback(null, found);
    else callback(null, found[0]!.address, found[0]!.family);
  });
};

/** What is said of a host inside the own house. */
export function innerAddress(host: string): HubFault {
  return new HubFault(
    `„${host}“ liegt im eigenen Netz.`,
    "Wenn das so gewollt ist, rufen Sie den Befehl mit --erlaube-lokal auf.",
  );
}
