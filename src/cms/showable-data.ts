import { validatorOf } from "../check/validators.ts";
import { prefilled } from "../edit/prefilled.ts";
import type { ContentType } from "../model/content-type.ts";
import type { Json } from "../model/field.ts";
import { isObject } from "../model/value-at.ts";

/** More mistakes than a draft ever has. */
const rounds = 200;

/**
 * Data of a draft as pages can show them: what the schema refuses is left out, with the list item around it, and what
 * it requires is filled in as in a new entry or by its example. `today` is JJJJ-MM-TT. Leaves `data` as it is.
 */
export function showableData(type: ContentType, data: object, today: string): object {
  const shown = structuredClone(data) as { [key: string]: Json };
  const validate = validatorOf(type);
  const isValid = (): boolean => validate(shown);
  // One mistake at a time: what is taken away moves the places of others.
  for (let round = 0; round < rounds && !isValid(); round++) {
    const { keyword, instancePath, params } = validate.errors![0]!;
    const path = instancePath.split("/").slice(1);
    const extra = params["additionalProperty"] as string | undefined;
    const missing = params["missingProperty"] as string | undefined;
    if (keyword === "additionalProperties") drop(shown, [...path, extra!]);
    else if (path.length === 0 && missing !== undefined) shown[missing] = standIn(type, missing, today);
    else drop(shown, path);
  }
  return shown;
}

function standIn(type: ContentType, name: string, today: string): Json {
  return prefilled(type, name, { today, hub: {} }) ?? type.fields[name]?.examples?.[0] ?? "";
}

/** Takes away the value at a path, which exists. */
function drop(at: Json, [step = "", ...rest]: readonly string[]): void {
  if (Array.isArray(at)) {
    if (rest.length === 0) at.splice(Number(step), 1);
    else drop(at[Number(step)]!, rest);
  } else if (isObject(at)) {
    if (rest.length === 0) delete at[step];
    else drop(at[step]!, rest);
  }
}
