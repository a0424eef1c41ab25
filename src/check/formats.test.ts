import assert from "node:assert/strict";
import { test } from "node:test";
import { isDatePart } from "./formats.ts";

test("a part of a date is a year, a month or a day, and must exist", () => {
  for (const text of ["2019", "2019-05", "2019-05-14", "2024-02-29"]) assert.ok(isDatePart(text), text);
  for (const text of ["", "19", "2019-", "2019-13", "2019-00", "2019-02-29", "2019-5", "2019-05-14T10:00:00+02:00"])
    assert.ok(!isDatePart(text), text);
});
