import { schemaRule } from "../schema-rule.ts";

/** Lists, search results and printed pages have room for so much and no more. */
export default schemaRule("laenge", ["minLength", "maxLength"], ({ keyword, value, limit }, subject) => {
  if (typeof value !== "string") return undefined;
  const length = [...value].length;
  if (length === 0) return { message: `${subject} ist leer.`, hint: "Füllen Sie ihn aus oder löschen Sie die Zeile." };
  if (keyword === "minLength")
    return {
      message: `${subject} ist zu kurz: ${length} Zeichen.`,
      hint: `Nötig sind mindestens ${String(limit)} Zeichen.`,
    };
  return {
    message: `${subject} ist zu lang: ${length} Zeichen.`,
    hint: `Kürzen Sie auf höchstens ${String(limit)} Zeichen.`,
  };
});
