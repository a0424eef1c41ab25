import { writeFileSync } from "node:fs";
import { loadSchemas } from "../src/model/content-type.ts";
import { generated } from "../src/model/generated.ts";

for (const [file, text] of Object.entries(await generated(loadSchemas("schemas")))) {
  writeFileSync(file, text);
  console.log(`geschrieben: ${file}`);
}
