import assert from "node:assert/strict";
import { test } from "node:test";
import { tinySchemas } from "../../test/tiny-schemas.ts";
import { typesOf } from "./types-of.ts";

test("a schema becomes interfaces: enums as unions, definitions by name, forbidden fields as undefined", () => {
  assert.equal(
    typesOf(tinySchemas),
    `// Generated from schemas/ by \`npm run generate\`. Do not edit.

/** Ein Ding. */
export interface Ding {
/** Wie es heißt. */
titel: string;
/** Wie es steht. */
status?: "neu" | "alt";
/** Wie viele. */
anzahl?: number;
/** Woher. */
orte?: readonly (Ort)[];
/** Maße. */
masse?: {
/** Höhe. */
hoehe: number;
};
/** Andere. */
dinge?: readonly (string)[];
themen?: undefined;
}

/** Gemeinsam. */
export interface Shared {
/** Wie es heißt. */
titel: string;
}

/** Der Hub. */
export interface HubData {
/** Ob. */
offen?: boolean;
}

/** Ein Ort. */
export interface Ort {
/** Sein Name. */
name: string;
}

/** Front matter of each content type by its name. */
export interface EntryData {
ding: Ding;
}

/** Names of all content types. */
export type TypeName = keyof EntryData;`,
  );
});
