import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { caddyConfig } from "../../../src/export/caddy-config.ts";
import { nginxConfig, places, type Readers } from "../../../src/export/nginx-config.ts";
import { temporaryFolder } from "../../e2e/built-site.ts";
import { makeCertificate, runServer, type RunningServer } from "./run-server.ts";

export interface ServerSettings {
  /** Folder of the built site. */
  readonly dir: string;
  readonly base?: string;
  readonly readers?: Readers;
  /** Socket of what stands for oauth2-proxy. */
  readonly login?: string;
}

/** Programs that {@link webServers} starts. */
export const needed = ["nginx", "caddy", "openssl"] as const;

/** nginx and Caddy with our example configurations; only places, sockets and certificate are others. */
export function webServers(settings: ServerSettings): Promise<readonly [nginx: RunningServer, caddy: RunningServer]> {
  return Promise.all([nginx(settings), caddy(settings)]);
}

/** Address at which nginx answers without TLS, beside that of {@link webServers}. */
export const plainSocket = new WeakMap<RunningServer, string>();

async function nginx({ dir, base = "/", readers = "oeffentlich", login = "" }: ServerSettings): Promise<RunningServer> {
  const home = temporaryFolder();
  const { certificate, key } = makeCertificate(home);
  const [socket, plain] = [path.join(home, "s"), path.join(home, "p")];
  const site = nginxConfig(base, readers)
    .replace("listen 80;", `listen unix:${plain};`)
    .replace("listen 443 ssl http2;", `listen unix:${socket} ssl http2;`)
    .replaceAll(/ +listen \[::\].*\n/g, "")
    .replace("/etc/ssl/hub/fullchain.pem", certificate)
    .replace("/etc/ssl/hub/privkey.pem", key)
    .replaceAll("http://127.0.0.1:4180", `http://unix:${login}:`)
    .replaceAll(places[readers].folder, rootOf(dir, base));
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = kinds.map((kind) => `${kind}_temp_path ${home}/t;`).join(" ");
  const config = path.join(home, "nginx.conf");
  writeFileSync(
    config,
    `daemon off; master_process off; pid ${home}/pid; error_log stderr; events {}\nhttp { access_log off; ${temporary}\n${site}}\n`,
  );
  const server = await runServer("nginx", ["-e", "stderr", "-p", home, "-c", config], {
    socket,
    home,
    host: places[readers].name,
  });
  plainSocket.set(server, plain);
  return server;
}

function caddy({ dir, base = "/", readers = "oeffentlich", login = "" }: ServerSettings): Promise<RunningServer> {
  const home = temporaryFolder();
  const { certificate, key } = makeCertificate(home);
  const socket = path.join(home, "s");
  const { folder, name } = places[readers];
  const site = caddyConfig(base, readers)
    .replace(`\n${name} {\n`, `\n${name} {\n\tbind unix/${socket}\n\ttls ${certificate} ${key}\n`)
    .replaceAll("127.0.0.1:4180", `unix/${login}`)
    .replaceAll(folder, rootOf(dir, base));
  const config = path.join(home, "Caddyfile");
  writeFileSync(
    config,
    `{\n\tadmin off\n\tauto_https disable_redirects\n\tservers {\n\t\tprotocols h1 h2\n\t}\n}\n${site}`,
  );
  return runServer("caddy", ["run", "--adapter", "caddyfile", "--config", config], { socket, home, host: name });
}

/** The example's folder: the output itself, or one in which it lies under the base path. */
function rootOf(dir: string, base: string): string {
  if (base === "/") return dir;
  const root = temporaryFolder();
  const link = path.join(root, base.slice(0, -1));
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(dir, link);
  return root;
}
