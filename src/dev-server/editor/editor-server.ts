import { mkdirSync, realpathSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { notesIn } from "../../disk/change-folder.ts";
import { diskFault } from "../../disk/disk-fault.ts";
import type { ContentType } from "../../model/content-type.ts";
import { callerFault } from "./caller-fault.ts";
import { cloneFolder, openClone } from "./clone.ts";
import { lockClone } from "./clone-lock.ts";
import type { Answer } from "./decap.ts";
import { filesBackend, type Backend } from "./files-backend.ts";
import { neutralGit } from "./git.ts";
import { inTurn } from "./in-turn.ts";
import { parseRequest, type Bounds } from "./parse-request.ts";
import { bringBack, cloneNotes } from "./published-branch.ts";
import { bodyLimit, readBody } from "./read-body.ts";
import { Refused } from "./refused.ts";
import { uncommitted, userRepository } from "./user-repository.ts";
import { workflowBackend } from "./workflow-backend.ts";

/** Path to which the editor sends its requests. */
export const editorApi = "/api/v1";

/** What the editor page has to know of its backend. */
export interface EditorConnection {
  readonly branch: string;
  /** Content folder relative to the repository the backend serves, with `/`: `content`. */
  readonly folder: string;
  readonly workflow: boolean;
}

export interface EditorServer {
  readonly connection: EditorConnection;
  /** Answers requests to {@link editorApi}; false when the request is not for it. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
}

export interface EditorOptions {
  /** Folder of the content; may be reached over links. */
  readonly content: string;
  /** Root of the project, which keeps the clone of the workflow. */
  readonly project: string;
  readonly workflow: boolean;
  readonly types: readonly ContentType[];
  /** Gets German lines for the terminal. */
  readonly print?: (line: string) => void;
}

/** Makes the server side of the editor; with `workflow` it throws {@link WorkflowRefused} when there is no repository for it. */
export async function editorServer(options: EditorOptions): Promise<EditorServer> {
  const content = realpathSync(options.content);
  const { connection, backend } = await (options.workflow ? onClone(content, options) : onFiles(content, options));
  const bounds: Bounds = {
    folder: connection.folder,
    plurals: new Set(options.types.map(({ plural }) => plural)),
    collections: new Set(options.types.flatMap(({ typ, plural }) => [typ, plural])),
  };
  const next = inTurn();

  async function answer(request: IncomingMessage): Promise<Answer> {
    const fault = callerFault(request);
    if (fault) throw fault;
    const call = parseRequest(await readBody(request, bodyLimit), bounds);
    const done = await next(() => backend(call));
    // decap-server says no more than „Unknown error“.
    if (done.status >= 500) throw new Refused("Das hat nicht geklappt. Laden Sie die Seite neu.", 500);
    return done;
  }

  return {
    connection,
    handle(request, response) {
      if (request.url !== editorApi) return false;
      void answer(request)
        .catch(refusal)
        .then(({ status, body }) => {
          response.setHeader("Content-Type", "application/json; charset=utf-8");
          response.writeHead(status).end(JSON.stringify(body));
        });
      return true;
    },
  };
}

interface Editor {
  readonly connection: EditorConnection;
  readonly backend: Backend;
}

async function onFiles(content: string, { project }: EditorOptions): Promise<Editor> {
  const folder = path.basename(content);
  const connection = { branch: "main", folder, workflow: false };
  const backend = await filesBackend(path.dirname(content), folder, connection.branch, notesIn(project));
  return { connection, backend };
}

async function onClone(content: string, { project, print = console.log }: EditorOptions): Promise<Editor> {
  const user = await userRepository(content);
  const dir = cloneFolder(project, user);
  mkdirSync(path.dirname(dir), { recursive: true });
  lockClone(`${dir}.prozess`);
  const clone = await openClone(user, dir);
  neutralGit();
  for (const line of await cloneNotes(clone, user.root, await uncommitted(user))) print(line);
  const backend = await workflowBackend(clone, () => {
    const lines = ["Veröffentlicht. So holen Sie es in Ihr Repository:", ...bringBack(clone, user.root)];
    for (const line of lines) print(line);
  });
  return { connection: { branch: user.branch, folder: user.folder, workflow: true }, backend };
}

function refusal(error: unknown): Answer {
  if (error instanceof Refused) return { status: error.status, body: { error: error.message } };
  const fault = diskFault(error);
  if (fault !== undefined)
    return {
      status: 507,
      body: { error: `${fault} Gespeichert ist der Stand davor; Ihr Entwurf bleibt im Formular.` },
    };
  // Never the request itself, which holds what editors write.
  console.error(error);
  return { status: 500, body: { error: "Die Redaktion ist auf einen Fehler gestoßen. Im Terminal steht mehr dazu." } };
}
