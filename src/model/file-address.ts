import type { Hub } from "./hub.ts";

type Repository = Pick<Hub, "repository" | "backend">;
type Forge = "github" | "gitlab" | "gitea";

/** Segments between a repository and a file of one of its branches, as each forge wants them. */
const viewPath: Readonly<Record<Forge, string>> = { github: "blob", gitlab: "-/blob", gitea: "src/branch" };

/** Address of a content file in the forge that keeps the hub's repository; undefined when hub.yaml does not say where that is. */
export function fileAddress(hub: Repository, file: string): string | undefined {
  const root = rootOf(hub);
  if (root === undefined) return undefined;
  const forge = forgeOf(hub, root);
  if (!forge) return undefined;
  const path = `${hub.backend?.ordner ?? "content"}/${file}`;
  const words = [hub.backend?.branch ?? "main", path].map((part) => part.split("/").map(encodeURIComponent).join("/"));
  return `${root}/${viewPath[forge]}/${words.join("/")}`;
}

/** `repository` wins: on GitHub the address of the login is another server's. */
function rootOf({ repository, backend }: Repository): string | undefined {
  if (repository !== undefined) return repository.replace(/(\.git)?\/*$/, "");
  if (backend?.repo === undefined) return undefined;
  const host = backend.art === "github" ? "https://github.com" : (backend.base_url ?? "https://gitlab.com");
  const known = backend.art === "github" ? backend.api_root === undefined : backend.art !== "git-gateway";
  return known ? `${host.replace(/\/+$/, "")}/${backend.repo}` : undefined;
}

/** The backend says which forge it is; without one a well-known name in the host does. */
function forgeOf({ backend }: Repository, root: string): Forge | undefined {
  const art = backend?.art ?? "git-gateway";
  if (art !== "git-gateway") return art === "forgejo" ? "gitea" : art;
  const host = URL.canParse(root) ? new URL(root).hostname : "";
  if (host === "github.com") return "github";
  if (/(^|\.)(codeberg|forgejo|gitea)\./.test(host)) return "gitea";
  return /(^|\.)(gitlab|opencode)\./.test(host) ? "gitlab" : undefined;
}
