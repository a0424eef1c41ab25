import { rmSync } from "node:fs";
import path from "node:path";
import { clientFiles } from "../src/dev-server/client-files.ts";
import { devServer } from "../src/dev-server/dev-server.ts";
import { listen, PortTaken } from "../src/dev-server/listen.ts";
import { oneAtATime } from "../src/dev-server/one-at-a-time.ts";
import { PreviewState } from "../src/dev-server/preview-state.ts";
import { watchFolders } from "../src/dev-server/watch-folders.ts";
import { contentFolder } from "./content-folder.ts";
import { parseFlags } from "./flags.ts";
import { runCommand } from "./run-command.ts";
import { PreviewBuild } from "./preview-build.ts";
import { project } from "./project.ts";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["port", "content", "audience"]);
  const content = contentFolder(flags.content);
  const listening = await listenOrTell(flags.port ?? 8080);
  if (!listening) return;
  const { server, port } = listening;
  const url = `http://localhost:${port}/`;
  // Named after the port, so that two previews do not take each other's output away.
  const dir = path.join(project, ".cache", "vorschau", String(port));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      rmSync(dir, { recursive: true, force: true });
      process.exit(0);
    });
  }

  const state = new PreviewState();
  const preview = new PreviewBuild({ content, dir, audience: flags.audience ?? "vorschau", url, state });
  server.on("request", devServer({ dir, state, client: await clientFiles(), redirects: () => preview.redirects }));
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
