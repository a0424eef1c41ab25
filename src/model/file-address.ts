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

/** Where each forge makes a new file, and how it is told the name. */
const newPath: Readonly<Record<Forge, string>> = { github: "new", gitlab: "-/new", gitea: "_new" };
const nameParameter: Readonly<Record<Forge, string | undefined>> = {
  github: "filename",
  gitlab: "file_name",
  gitea: undefined,
};

/** Address at which the forge lets people propose a new content file in a folder; undefined like that of a file. */
export function newFileAddress(hub: Repository, folder: string, name: string): string | undefined {
  const address = addressIn(hub, folder, newPath);
  const root = rootOf(hub);
  const parameter = root === undefined ? undefined : nameParameter[forgeOf(hub, root) ?? "gitea"];
  return address === undefined || parameter === undefined
    ? address
    : `${address}?${parameter}=${encodeURIComponent(name)}`;
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
