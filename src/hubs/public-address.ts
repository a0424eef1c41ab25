import { BlockList, isIPv6 } from "node:net";

/** Networks of this machine, of one's own house and of nobody (IANA's registries of special addresses). */
const inner = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  inner.addSubnet(net, bits, "ipv4");

/** Only this part of IPv6 is given out to the world; some of it leads back into IPv4. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  inner.addSubnet(net, bits, "ipv6");

/** True for an IP address that belongs to the open net, so that a name cannot lead into the own house. */
export function isPublicAddress(ip: string): boolean {
  if (!isIPv6(ip)) return !inner.check(ip, "ipv4");
  return global.check(ip, "ipv6") && !inner.check(ip, "ipv6");
}
