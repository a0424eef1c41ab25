import { rmSync } from "node:fs";
import path from "node:path";
import { localConnection } from "../src/cms/connection.ts";
import { clientFiles } from "../src/dev-server/client-files.ts";
import { devServer } from "../src/dev-server/dev-server.ts";
import {
  editorApi,
  editorServer,
  type EditorOptions,
  type EditorServer,
} from "../src/dev-server/editor/editor-server.ts";
import { WorkflowRefused } from "../src/dev-server/editor/user-repository.ts";
import { listen, PortTaken } from "../src/dev-server/listen.ts";
import { oneAtATime } from "../src/dev-server/one-at-a-time.ts";
import { PreviewState } from "../src/dev-server/preview-state.ts";
import { watchFolders } from "../src/dev-server/watch-folders.ts";
import { contentFolder } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { writeEditor } from "./write-editor.ts";
import { runCommand } from "./run-command.ts";
import { PreviewBuild } from "./preview-build.ts";
import { project, projectSchemas } from "./project.ts";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["port", "content", "audience", "workflow"]);
  const content = contentFolder(flags.content);
  const { types } = projectSchemas();
  const editor = await editorOrTell({ content, project, workflow: flags.workflow, types });
  if (!editor) return;
  const listening = await listenOrTell(flags.port ?? 8080);
  if (!listening) return;
  const { server, port } = listening;
  const url = `http://localhost:${port}/`;
  // Named after the port, so that two previews do not take each other's output away.
  const dir = path.join(project, ".cache", "vorschau", String(port));
  const editorDir = `${dir}-redaktion`;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      for (const made of [dir, editorDir]) rmSync(made, { recursive: true, force: true });
      process.exit(0);
    });
  }

  const state = new PreviewState();
  const preview = new PreviewBuild({
    content,
    dir,
    audience: flags.audience ?? "vorschau",
    url,
    writeEditor: (schemas) =>
      writeEditor({
        content,
        url,
        dir: editorDir,
        schemas,
        connection: localConnection({ ...editor.connection, api: editorApi }),
      }),
    state,
  });
  const client = await clientFiles();
  server.on("request", devServer({ dir, editorDir, state, client, redirects: () => preview.redirects, editor }));
  const build = oneAtATime(() => preview.run());

  const data = [content, path.join(project, "schemas"), path.join(project, "assets")];
  const program = ["src", "_includes", "scripts", ".eleventy.ts"].map((name) => path.join(project, name));
  await watchFolders(data, (files) => {
    preview.changed(files);
    void build();
  });
  await watchFolders(program, () => console.log("Programm geändert: bitte neu starten."));

  await build();
  console.log(`Bereit: ${url}`);
});

async function editorOrTell(options: EditorOptions): Promise<EditorServer | undefined> {
  try {
    return await editorServer(options);
  } catch (error) {
    if (!(error instanceof WorkflowRefused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return undefined;
  }
}

async function listenOrTell(port: number): Promise<Awaited<ReturnType<typeof listen>> | undefined> {
  try {
    return await listen(port);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    console.error(
      `Der Port ${port} ist schon belegt, vielleicht von einer anderen Vorschau. Beenden Sie diese, oder wählen Sie einen anderen: npm start -- --port ${port + 1}`,
    );
    process.exitCode = 1;
    return undefined;
  }
}
