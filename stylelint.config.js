// The rules of stylelint-config-standard; every exception says why.
const byPrettier = null;

/** @type {import("stylelint").Config} */
export default {
  extends: ["stylelint-config-standard"],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // Prettier has the say about form; rules of one component stand close together.
    "at-rule-empty-line-before": byPrettier,
    "comment-empty-line-before": byPrettier,
    "custom-property-empty-line-before": byPrettier,
    "declaration-empty-line-before": byPrettier,
    "rule-empty-line-before": byPrettier,
    // As their specifications write them.
    "value-keyword-case": ["lower", { ignoreKeywords: ["currentColor", "A4"] }],
    // esbuild resolves the names of files; url() would mean an address.
    "import-notation": "string",
    // Layers decide what wins; the rule compares selectors that never meet in one element.
    "no-descending-specificity": null,
    // css-overflow-5: browsers that know where the reader is mark it in the table of contents; the others lose nothing.
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["target-current"] }],
    // Safari still knows these only so.
    "property-no-vendor-prefix": [
      true,
      { ignoreProperties: ["-webkit-text-size-adjust", "-webkit-box-decoration-break", "-webkit-user-select"] },
    ],
  },
};
