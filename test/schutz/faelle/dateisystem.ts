import { chmodSync, linkSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import type { Fall } from "../fall.ts";
import type { HubFolder } from "../hub-folder.ts";

/** Writes a Thema with a link of the file system beside it. */
const link =
  (target: string, name = "bild.png") =>
  (hub: HubFolder): void => {
    hub.thema();
    symlinkSync(target, hub.at(`themen/$/${name}`));
  };
const beside = (rule: string, name: string) => [[rule, 1, `themen/$/${name}`]] as const;
/** A Thema with a device node or pipe. */
const node =
  (command: string, ...words: readonly string[]) =>
  (hub: HubFolder): void => {
    hub.thema();
    hub.run(command, ...words.map((word) => (word === "$" ? hub.at("themen/$/plan.txt") : word)));
  };

/** What a folder may hold besides ordinary files. */
const faelle: readonly Fall[] = [
  {
    name: "a link to a file outside",
    write: link("/etc/passwd", "plan.txt"),
    problems: beside("verknuepfung", "plan.txt"),
  },
  {
    name: "a relative link to a file outside",
    write: link("../../../../etc/passwd", "plan.txt"),
    problems: beside("verknuepfung", "plan.txt"),
  },
  {
    name: "a link to a file of the same folder",
    write: link("index.md", "plan.txt"),
    problems: beside("verknuepfung", "plan.txt"),
  },
  { name: "a link to nothing", write: link("nichts"), problems: beside("verknuepfung", "bild.png") },
  { name: "a link to itself", write: link("bild.png"), problems: beside("verknuepfung", "bild.png") },
  { name: "a link to the folder above", write: link("..", "fassungen"), problems: beside("verknuepfung", "fassungen") },
  { name: "a link to /dev/zero", write: link("/dev/zero", "plan.txt"), problems: beside("verknuepfung", "plan.txt") },
  {
    name: "a link to /proc/self/environ",
    write: link("/proc/self/environ", "plan.txt"),
    problems: beside("verknuepfung", "plan.txt"),
  },
  {
    name: "a link to the environment file of the project",
    write: link("../../../.env", "plan.txt"),
    problems: beside("verknuepfung", "plan.txt"),
  },
  {
    name: "a link as index.md",
    write: (hub) => symlinkSync("/etc/passwd", hub.at("themen/$/index.md")),
    problems: beside("verknuepfung", "index.md"),
  },
  {
    name: "a link as the folder of an entry",
    write: (hub) => symlinkSync("/etc", hub.at("themen/$")),
    problems: [["verknuepfung", 1, "themen/$"]],
    alone: true,
  },
  {
    name: "a link as the folder of a type",
    write: (hub) => symlinkSync("/etc", hub.at("prozesse")),
    problems: [["verknuepfung", 1, "prozesse"]],
    alone: true,
  },
  {
    name: "a link to the content folder itself",
    write: (hub) => symlinkSync(".", hub.at("prozesse")),
    problems: [["verknuepfung", 1, "prozesse"]],
    alone: true,
  },
  {
    name: "a link as hub.yaml",
    write: (hub) => {
      hub.run("rm", hub.at("hub.yaml"));
      symlinkSync("/etc/passwd", hub.at("hub.yaml"));
    },
    problems: [["verknuepfung", 1, "hub.yaml"]],
    alone: true,
  },
  {
    name: "a link as the logo",
    write: (hub) => symlinkSync("/etc/passwd", hub.at("logo.png")),
    problems: [["verknuepfung", 1, "logo.png"]],
    alone: true,
  },
  {
    name: "a link inside fassungen",
    write: (hub) => {
      hub.thema();
      symlinkSync("/etc/passwd", hub.at("themen/$/fassungen/1.md"));
    },
    problems: beside("verknuepfung", "fassungen/1.md"),
  },
  {
    name: "a hard link to a file outside",
    write: (hub) => {
      writeFileSync(`${hub.dir}.aussen.txt`, "KANARIE\n");
      hub.attachment("plan.txt", "x");
      hub.run("rm", hub.at("themen/$/plan.txt"));
      linkSync(`${hub.dir}.aussen.txt`, hub.at("themen/$/plan.txt"));
      hub.run("rm", `${hub.dir}.aussen.txt`);
    },
  },
  { name: "a pipe", write: node("mkfifo", "$"), problems: beside("keine-datei", "plan.txt") },
  {
    name: "a pipe as index.md",
    write: (hub) => hub.run("mkfifo", hub.at("themen/$/index.md")),
    problems: beside("keine-datei", "index.md"),
  },
  {
    name: "a pipe as hub.yaml",
    write: (hub) => {
      hub.run("rm", hub.at("hub.yaml"));
      hub.run("mkfifo", hub.at("hub.yaml"));
    },
    problems: [["keine-datei", 1, "hub.yaml"]],
    alone: true,
  },
  { name: "a socket", write: socket, problems: beside("keine-datei", "plan.txt") },
  ...(process.getuid?.() === 0
    ? ([
        {
          name: "a character device",
          write: node("mknod", "$", "c", "1", "5"),
          problems: beside("keine-datei", "plan.txt"),
        },
        {
          name: "a block device",
          write: node("mknod", "$", "b", "7", "99"),
          problems: beside("keine-datei", "plan.txt"),
        },
      ] satisfies Fall[])
    : []),
  {
    name: "a file that nobody may read",
    write: (hub) => {
      hub.attachment("plan.txt", "x");
      chmodSync(hub.at("themen/$/plan.txt"), 0);
    },
    problems: beside("nicht-lesbar", "plan.txt"),
    asNobody: true,
  },
  {
    name: "an index.md that nobody may read",
    write: (hub) => {
      hub.thema();
      chmodSync(hub.at("themen/$/index.md"), 0);
    },
    problems: beside("nicht-lesbar", "index.md"),
    asNobody: true,
  },
  {
    name: "a folder of an entry that nobody may read",
    write: (hub) => {
      hub.thema();
      chmodSync(hub.at("themen/$"), 0);
    },
    problems: [["nicht-lesbar", 1, "themen/$"]],
    asNobody: true,
    alone: true,
  },
  {
    name: "a folder of an entry whose names may be read and nothing else",
    write: (hub) => {
      hub.thema();
      chmodSync(hub.at("themen/$"), 0o444);
    },
    problems: [["nicht-lesbar", 1, "themen/$/index.md"]],
    asNobody: true,
    alone: true,
  },
  {
    name: "a hub.yaml that nobody may read",
    write: (hub) => chmodSync(hub.at("hub.yaml"), 0),
    problems: [["nicht-lesbar", 1, "hub.yaml"]],
    asNobody: true,
    alone: true,
  },
  {
    name: "a logo that nobody may read",
    write: (hub) => {
      hub.file("logo.png", "x");
      chmodSync(hub.at("logo.png"), 0);
    },
    problems: [["nicht-lesbar", 1, "logo.png"]],
    asNobody: true,
    alone: true,
  },
  {
    name: "a BPMN file that nobody may read",
    write: (hub) => {
      hub.thema();
      hub.file("themen/$/ablauf.bpmn", "x");
      chmodSync(hub.at("themen/$/ablauf.bpmn"), 0);
    },
    problems: beside("nicht-lesbar", "ablauf.bpmn"),
    asNobody: true,
  },
  {
    name: "a file with the rights of its owner",
    write: (hub) => {
      hub.attachment("plan.txt", "Text\n");
      chmodSync(hub.at("themen/$/plan.txt"), 0o6777);
    },
  },
  {
    name: "a file with holes of 10 GB",
    write: (hub) => {
      hub.attachment("plan.pdf", "%PDF-1.7\n");
      hub.run("truncate", "-s", "10G", hub.at("themen/$/plan.pdf"));
    },
    problems: beside("datei-zu-gross", "plan.pdf"),
  },
  {
    name: "an empty file",
    write: (hub) => hub.attachment("plan.pdf", ""),
    problems: beside("dateiinhalt", "plan.pdf"),
  },
];
export default faelle;

/** A socket stays in the folder when its server is killed; one that closes takes it away. */
async function socket(hub: HubFolder): Promise<void> {
  hub.thema();
  const server = createServer().unref().listen(hub.at("themen/$/plan.txt"));
  await once(server, "listening");
}
