import { sitePolicy, printPolicy } from "../export/content-security-policy.ts";

/** Not every browser counts a file as its own neighbour; the copy may also be put on a server. */
const beside = ["'self'", "file:"];

/** Policy in the pages of a copy, where no server sends one: nothing but files beside them is loaded, nothing is fetched. */
export const copyPolicy = printPolicy({
  "default-src": ["'none'"],
  "script-src": beside,
  "style-src": beside,
  "img-src": beside,
  "font-src": beside,
  "form-action": beside,
  "base-uri": ["'none'"],
  "require-trusted-types-for": sitePolicy["require-trusted-types-for"]!,
  "trusted-types": sitePolicy["trusted-types"]!,
});
