/**
 * What Decap CMS 3.16.3 reads of its configuration, collected from its bundle (`getConfigSchema`, the widgets' schemas and
 * controls, the backends), as far as we use or could use it. Decap itself takes unknown keys silently.
 */
const everyField = ["name", "label", "widget", "hint", "required", "default", "pattern"] as const;
const many = ["multiple", "min", "max"] as const;

/** Keys of a field by its widget; ours, named `kd-`, are described to the editor page by the same list. */
export const fieldKeys: Readonly<Record<string, readonly string[]>> = {
  string: everyField,
  text: everyField,
  boolean: everyField,
  number: [...everyField, "value_type", "step", "min", "max"],
  select: [...everyField, "options", ...many],
  datetime: [...everyField, "format", "date_format", "time_format", "picker_utc"],
  image: [...everyField, "choose_url", "media_library", "media_folder", "public_folder", "media_processing"],
  file: [...everyField, "choose_url", "media_library", "media_folder", "public_folder"],
  object: [...everyField, "collapsed", "summary", "fields"],
  list: [
    ...everyField,
    "fields",
    "field",
    "min",
    "max",
    "allow_add",
    "allow_remove",
    "allow_reorder",
    "collapsed",
    "minimize_collapsed",
    "summary",
    "label_singular",
    "add_to_top",
  ],
  "kd-gruppe": ["name", "label", "widget", "required"],
  "kd-ja-nein": everyField,
  "kd-text": [...everyField, "minimal", "buttons", "editor_components", "modes", "sanitize_preview"],
  "kd-verweis": [...everyField, "collections", ...many],
  "kd-zeitpunkt": [...everyField, "time"],
};

export const collectionKeys = [
  "name",
  "label",
  "label_singular",
  "description",
  "folder",
  "path",
  "slug",
  "extension",
  "format",
  "media_folder",
  "public_folder",
  "preview_path",
  "preview_path_date_field",
  "preview_path_preserve_slashes",
  "create",
  "delete",
  "publish",
  "hide",
  "identifier_field",
  "summary",
  "editor",
  "sortable_fields",
  "view_filters",
  "view_groups",
  "fields",
  "limit",
] as const;

export const configKeys = [
  "load_config_file",
  "locale",
  "backend",
  "publish_mode",
  "site_url",
  "display_url",
  "logo",
  "show_preview_links",
  "slug",
  "media_folder",
  "public_folder",
  "media_processing",
  "media_library",
  "editor",
  "collections",
] as const;

const everyBackend = ["name", "branch", "commit_messages", "signoff_commits"] as const;

/** Keys of the backend by its name. */
export const backendKeys: Readonly<Record<string, readonly string[]>> = {
  gitlab: [
    ...everyBackend,
    "repo",
    "auth_type",
    "app_id",
    "base_url",
    "api_root",
    "auth_endpoint",
    "squash_merges",
    "cms_label_prefix",
    "preview_context",
    "use_graphql",
    "graphql_api_root",
  ],
  forgejo: [...everyBackend, "repo", "app_id", "api_root", "cms_label_prefix", "open_authoring", "always_fork"],
  gitea: [...everyBackend, "repo", "app_id", "base_url", "api_root"],
  github: [
    ...everyBackend,
    "repo",
    "base_url",
    "auth_endpoint",
    "auth_scope",
    "api_root",
    "squash_merges",
    "cms_label_prefix",
    "preview_context",
    "open_authoring",
    "use_graphql",
  ],
  "git-gateway": [
    ...everyBackend,
    "identity_url",
    "gateway_url",
    "large_media_url",
    "status_endpoint",
    "squash_merges",
    "cms_label_prefix",
  ],
  proxy: [...everyBackend, "proxy_url", "cms_label_prefix"],
};
