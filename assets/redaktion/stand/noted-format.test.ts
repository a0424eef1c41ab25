import assert from "node:assert/strict";
import { test } from "node:test";
import { textMark } from "../../../src/cms/text-mark.ts";
import { keptDraft, markOfDraft, notedFormat, openedMark } from "./noted-format.ts";

const format = notedFormat({
  fromFile: (text) => ({ titel: text }),
  toFile: (data) => String((data as { titel?: unknown }).titel),
});

test("a form knows the text it was opened with, whatever is typed, and after a save the one it has written", () => {
  const opened = format.fromFile("Alt");
  const typed = { ...opened, titel: "Neu" };
  assert.equal(openedMark(typed), textMark("Alt"));
  assert.equal(openedMark({ ...typed, gruppe_a: `1 ${textMark("Neu")}` }), textMark("Neu"));
  const twice = { ...typed, gruppe_a: `9 ${textMark("Neu")}`, gruppe_b: `10 ${textMark("Neuer")}` };
  assert.equal(openedMark(twice), textMark("Neuer"));
});

test("a draft that was kept is based on what it was made of, not on itself", () => {
  const text = format.toFile({ ...format.fromFile("Alt"), titel: "Entwurf" });
  const mark = markOfDraft(text);
  assert.equal(mark, textMark("Alt"));
  assert.equal(markOfDraft("Anderes"), undefined);
  keptDraft(text, mark);
  assert.equal(openedMark(format.fromFile(text)), textMark("Alt"));
});
