import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";

const preset = "@secretlint/secretlint-rule-preset-recommend";

/** Secrets that a text holds, as „rule: message“. */
export async function secretsIn(file: string, content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { content, filePath: file, ext: file.slice(file.lastIndexOf(".")), contentType: "text" },
    options: { config: { rules: [{ id: preset, rule: creator, rules: [], options: {}, disabled: false }] } },
  });
  return messages.map(({ ruleId, message }) => `${file}: ${ruleId}: ${message}`);
}
