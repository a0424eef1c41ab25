import { projectSchemas } from "../../scripts/project.ts";
import { editorServer } from "../../src/dev-server/editor/editor-server.ts";
import { listen } from "../../src/dev-server/listen.ts";

// The server side of the editor as `npm start` has it, without the preview: it is there at once. Prints its port.
const [content = "", project = ""] = process.argv.slice(2);
const editor = await editorServer({ content, project, workflow: false, types: projectSchemas().types });
const { server, port } = await listen(0);
server.on("request", (request, response) => void editor.handle(request, response));
console.log(port);
