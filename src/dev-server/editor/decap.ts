import middlewares, { type DecapHandler, type DecapResponse } from "decap-server/dist/middlewares.js";

/** What an action came to, as HTTP status and JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Has decap-server perform an action on the repository it was made for. */
export type Decap = (action: string, params: Readonly<Record<string, unknown>>) => Promise<Answer>;

/**
 * decap-server for a repository, without its web server: of what it registers only its own check of requests and its handler
 * are taken, and not its CORS, which would let pages of any port of this machine read the answers.
 */
export async function decapFor(root: string, mode: "files" | "git"): Promise<Decap> {
  const handlers: DecapHandler[] = [];
  const app = { use: () => {}, post: (_path: string, handler: DecapHandler) => void handlers.push(handler) };
  // No level of its logger is called this: it would print what editors write.
  const options = { logLevel: "silent" };
  const before = process.env.GIT_REPO_DIRECTORY;
  process.env.GIT_REPO_DIRECTORY = root;
  // Read as soon as it is called, so the variable need not stay while it works.
  const registered =
    mode === "git" ? middlewares.registerLocalGit(app, options) : middlewares.registerLocalFs(app, options);
  if (before === undefined) delete process.env.GIT_REPO_DIRECTORY;
  else process.env.GIT_REPO_DIRECTORY = before;
  await registered;
  return (action, params) => ask(handlers, { action, params });
}

async function ask(handlers: readonly DecapHandler[], body: unknown): Promise<Answer> {
  let answer: Answer = { status: 200, body: null };
  const response: DecapResponse = {
    status: (status) => {
      answer = { ...answer, status };
      return response;
    },
    json: (sent) => {
      answer = { ...answer, body: sent };
    },
  };
  for (const handler of handlers) {
    let goesOn = false;
    await handler({ body }, response, () => {
      goesOn = true;
    });
    if (!goesOn) break;
  }
  return answer;
}
