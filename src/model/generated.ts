import path from "node:path";
import { format } from "prettier";
import { caddyConfig } from "../export/caddy-config.ts";
import { firaWidths } from "../export/fira-widths.ts";
import { nginxConfig } from "../export/nginx-config.ts";
import type { Schemas } from "./content-type.ts";
import { docsOf } from "./docs-of.ts";
import { typesOf } from "./types-of.ts";

const fonts = path.resolve(import.meta.dirname, "../../assets/fonts");

/** All generated files that are committed, by path from the project root; `npm run generate` writes them, a test compares them. */
export async function generated(schemas: Schemas): Promise<Record<string, string>> {
  return {
    "src/model/types.generated.ts": await format(typesOf(schemas), { parser: "typescript", printWidth: 120 }),
    "src/text/fira-widths.generated.ts": await format(firaWidths(fonts), { parser: "typescript", printWidth: 120 }),
    "docs/content-types.md": await format(docsOf(schemas), { parser: "markdown", proseWrap: "preserve" }),
    "docs/hosting/nginx.conf": nginxConfig("/"),
    "docs/hosting/nginx-intern.conf": nginxConfig("/", "intern"),
    "docs/hosting/Caddyfile": caddyConfig("/"),
    "docs/hosting/Caddyfile-intern": caddyConfig("/", "intern"),
  };
}
