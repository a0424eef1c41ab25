import { DEFAULT_SCALAR_STYLE_RULES, dump, SCALAR_STYLE, type DumpOptions, type ScalarStyleRule } from "js-yaml";
import type { Json } from "../model/field.ts";

/** Dates, Gemeindeschlüssel, telephone and version numbers are texts; other YAML readers would make numbers or dates of them. */
const numberLike = /^[0-9+.][0-9TZ:+./() -]*$/;

const quoteNumberLike: ScalarStyleRule = (layout) => {
  if (
    layout.style === SCALAR_STYLE.PLAIN &&
    !layout.isKey &&
    layout.node.tag === "tag:yaml.org,2002:str" &&
    numberLike.test(layout.node.value)
  ) {
    layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
  }
};

/** Like js-yaml's own rule, but leaves non-breaking blanks alone: editors could not read „z.\_B.“. */
const quoteInvisible: ScalarStyleRule = (layout) => {
  if (
    layout.style === SCALAR_STYLE.PLAIN &&
    /[\t\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(layout.node.value)
  ) {
    layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
  }
};

const { doubleQuoteForInvisibles: _, ...rules } = DEFAULT_SCALAR_STYLE_RULES;
const options: DumpOptions = {
  lineWidth: -1,
  noRefs: true,
  quoteStyle: "double",
  scalarStyleRules: [quoteInvisible, quoteNumberLike, ...Object.values(rules)],
};

/** Writes data as block YAML: one line per value, double quotes where YAML or another reader needs them, texts of several lines as block. */
export function toYaml(data: { [key: string]: Json }): string {
  return Object.keys(data).length === 0 ? "" : dump(data, options);
}

/** A text as it stands behind a key: `kasse`, `"2026"`. */
export function yamlScalar(text: string): string {
  return dump(text, options).trimEnd();
}
