import { defined } from "./defined.ts";
import type { HubData } from "../model/types.generated.ts";

type Settings = NonNullable<HubData["backend"]>;

/** How the editor reaches the repository. */
export interface Connection {
  /** In Decap's words; each key is one that its backend reads. */
  readonly backend: { readonly name: string; readonly [key: string]: unknown };
  /** Content folder in the repository. */
  readonly folder: string;
  /** Changes wait for a review. */
  readonly workflow: boolean;
  /** Origins the editor fetches from besides its own, for the Content-Security-Policy. */
  readonly origins: readonly string[];
}

const commitMessages = {
  create: "{{collection}} angelegt: {{slug}}",
  update: "{{collection}} geändert: {{slug}}",
  delete: "{{collection}} gelöscht: {{slug}}",
  uploadMedia: "Datei hochgeladen: {{path}}",
  deleteMedia: "Datei gelöscht: {{path}}",
};
/** Start of the labels by which the editorial workflow knows its merge requests. */
const labelPrefix = "redaktion/";

/** The connection that hub.yaml asks for; undefined without one. The check has seen to it that all is there (rule `anbindung`). */
export function hubConnection({ backend: settings }: Pick<HubData, "backend">): Connection | undefined {
  if (!settings) return undefined;
  const own = services[settings.art](settings);
  const branch = settings.branch ?? "main";
  return {
    backend: { name: settings.art, branch, ...defined(own), commit_messages: commitMessages },
    folder: settings.ordner ?? "content",
    workflow: settings.workflow === true,
    origins: originsOf(settings.art, own),
  };
}

/** The connection to the development server of this computer. */
export function localConnection(local: { branch: string; folder: string; workflow: boolean; api: string }): Connection {
  const { branch, folder, workflow, api } = local;
  return {
    backend: {
      name: "proxy",
      branch,
      proxy_url: api,
      cms_label_prefix: labelPrefix,
      commit_messages: commitMessages,
    },
    folder,
    workflow,
    origins: [],
  };
}

type Keys = Readonly<Record<string, string | boolean | undefined>>;

const services: Readonly<Record<Settings["art"], (settings: Settings) => Keys>> = {
  gitlab: ({ repo, app_id, base_url = "https://gitlab.com", api_root, auth_endpoint, vorschau }) => ({
    repo,
    auth_type: "pkce",
    app_id,
    base_url,
    api_root: api_root ?? below(base_url, "api/v4"),
    auth_endpoint,
    squash_merges: true,
    cms_label_prefix: labelPrefix,
    preview_context: vorschau,
  }),
  forgejo: ({ repo, app_id, base_url = "", api_root }) => ({
    repo,
    app_id,
    // Decap derives the address of the login from this one.
    api_root: api_root ?? below(base_url, "api/v1"),
    cms_label_prefix: labelPrefix,
  }),
  gitea: ({ repo, app_id, base_url = "", api_root }) => ({
    repo,
    app_id,
    base_url,
    api_root: api_root ?? below(base_url, "api/v1"),
  }),
  github: ({ repo, base_url, auth_endpoint, api_root = "https://api.github.com", vorschau }) => ({
    repo,
    base_url,
    auth_endpoint,
    api_root,
    squash_merges: true,
    cms_label_prefix: labelPrefix,
    preview_context: vorschau,
  }),
  "git-gateway": ({ identity_url, gateway_url }) => ({
    identity_url,
    gateway_url,
    squash_merges: true,
    cms_label_prefix: labelPrefix,
  }),
};

/** GitHub's login opens in a window of its own, so nothing is fetched from its address. */
function originsOf(art: Settings["art"], own: Keys): string[] {
  const keys = ["api_root", "identity_url", "gateway_url", ...(art === "github" ? [] : ["base_url"])];
  const addresses = keys.map((key) => own[key]).filter((value) => typeof value === "string");
  return [...new Set(addresses.map((address) => new URL(address).origin))].toSorted();
}

function below(base: string, path: string): string {
  return `${base.replace(/(?<!\/)\/+$/, "")}/${path}`;
}
