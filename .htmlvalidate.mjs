/** Rules for the pages of the site (test/e2e/seiten.test.ts, and editors that know html-validate). */
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Both spellings are valid; ours is the one Prettier writes.
    "doctype-style": ["error", { style: "lowercase" }],
    // Tables that stack on phones lose their meaning in browsers when CSS changes their display; the roles keep it.
    "no-redundant-role": "off",
    // Titles say what an entry is called, up to 90 characters; cutting them would make two of them alike.
    "long-title": "off",
    // Headings such as „1. Geltungsbereich“ give addresses that begin with a digit, which HTML allows.
    "valid-id": ["error", { relaxed: true }],
  },
};
