import type { Field } from "../model/field.ts";
import type { Count, TextCheck } from "./form.ts";

const day = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const moment = `${day}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)`;

/** The shape of our formats (src/check/formats.ts) and how to type them; whether a day exists is left to the check. */
const formatChecks: Readonly<Record<string, TextCheck>> = {
  "date-part": {
    pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
    message: "Schreiben Sie ein Jahr, einen Monat oder einen Tag, zum Beispiel 2019, 2019-05 oder 2019-05-14.",
  },
  "date-time": {
    pattern: `^${moment}$`,
    message: "Geben Sie Tag und Uhrzeit an.",
  },
  "date-or-date-time": {
    pattern: `^(${day}|${moment})$`,
    message: "Geben Sie einen Tag an, wenn sie feststeht auch die Uhrzeit.",
  },
  email: {
    pattern: "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+$",
    message: "Schreiben Sie eine E-Mail-Adresse, zum Beispiel rathaus@haarbach.example.",
  },
  uri: {
    pattern: "^https?://[^\\s]+$",
    message: "Schreiben Sie die ganze Adresse mit https://, zum Beispiel https://www.haarbach.example/.",
  },
};

/** One character as Ajv counts them: a pair of surrogates is one. Decap compiles patterns without the `u` flag. */
const character = "(?:[^\\uD800-\\uDBFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF]))";

/** The shape a text must have by its schema: its own pattern or that of its format. */
export function textCheck(field: Field): TextCheck | undefined {
  if (field.pattern !== undefined)
    return { pattern: field.pattern, message: field["x-pattern-hint"] ?? "Diese Angabe hat nicht die richtige Form." };
  return field.format === undefined ? undefined : formatChecks[field.format];
}

/** Lengths as a pattern, for tools that know no lengths; undefined when every text fits. */
export function lengthCheck({ min, max }: Count): TextCheck | undefined {
  const least = min !== undefined && min > 1 ? min : undefined;
  if (least === undefined && max === undefined) return undefined;
  const message =
    max === undefined
      ? `Nötig sind mindestens ${least} Zeichen.`
      : least === undefined
        ? `Erlaubt sind höchstens ${max} Zeichen.`
        : `Nötig sind ${least} bis ${max} Zeichen.`;
  return { pattern: `^${character}{${least ?? 0},${max ?? ""}}$`, message };
}
