import type { Hub } from "./hub.ts";

type Repository = Pick<Hub, "repository" | "backend">;
type Forge = "github" | "gitlab" | "gitea";

/** Segments between a repository and a file of one of its branches, as each forge wants them. */
const viewPath: Readonly<Record<Forge, string>> = { github: "blob", gitlab: "-/blob", gitea: "src/branch" };

/** The same for the forge's own editor, which makes a copy and a proposal for those who may not write. */
const editPath: Readonly<Record<Forge, string>> = { github: "edit", gitlab: "-/edit", gitea: "_edit" };

/** Address of a content file in the forge that keeps the hub's repository; undefined when hub.yaml does not say where that is. */
export function fileAddress(hub: Repository, file: string): string | undefined {
  return addressIn(hub, file, viewPath);
}

/** Address at which the forge lets people change a content file; undefined like that of the file. */
export function editAddress(hub: Repository, file: string): string | undefined {
  return addressIn(hub, file, editPath);
}

function addressIn(hub: Repository, file: string, paths: typeof viewPath): string | undefined {
  const root = rootOf(hub);
  if (root === undefined) return undefined;
  const forge = forgeOf(hub, root);
  if (!forge) return undefined;
  const path = `${hub.backend?.ordner ?? "content"}/${file}`;
  const words = [hub.backend?.branch ?? "main", path].map((part) => part.split("/").map(encodeURIComponent).join("/"));
  return `${root}/${paths[forge]}/${words.join("/")}`;
}

/** `repository` wins: on GitHub the address of the login is another server's. */
function rootOf({ repository, backend }: Repository): string | undefined {
  if (repository !== undefined) return withoutSlashes(withoutSlashes(repository).replace(/\.git$/, ""));
  if (backend?.repo === undefined) return undefined;
  const host = backend.art === "github" ? "https://github.com" : (backend.base_url ?? "https://gitlab.com");
  const known = backend.art === "github" ? backend.api_root === undefined : backend.art !== "git-gateway";
  return known ? `${withoutSlashes(host)}/${backend.repo}` : undefined;
}

const withoutSlashes = (address: string): string => address.replace(/(?<!\/)\/+$/, "");

/** The backend says which forge it is; without one a well-known name in the host does. */
function forgeOf({ backend }: Repository, root: string): Forge | undefined {
  const art = backend?.art ?? "git-gateway";
  if (art !== "git-gateway") return art === "forgejo" ? "gitea" : art;
  const host = URL.canParse(root) ? new URL(root).hostname : "";
  if (host === "github.com") return "github";
  if (/(^|\.)(codeberg|forgejo|gitea)\./.test(host)) return "gitea";
  return /(^|\.)(gitlab|opencode)\./.test(host) ? "gitlab" : undefined;
}
