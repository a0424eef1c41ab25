import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonLdText } from "./json-ld.ts";

test("no text ends the script or opens a comment in it, and all of it arrives (safe)", () => {
  const name = "</script><!--<script>&amp;\u2028";
  const text = jsonLdText([{ "@type": "WebPage", name, url: undefined }]);
  assert.doesNotMatch(text, /[<>&\u2028]/);
  assert.deepEqual(JSON.parse(text), { "@context": "https://schema.org", "@graph": [{ "@type": "WebPage", name }] });
});
