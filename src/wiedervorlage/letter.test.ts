import assert from "node:assert/strict";
import { test } from "node:test";
import { byPostfach } from "./by-postfach.ts";
import { reminderLetter } from "./letter.ts";
import { zustaendigOf } from "./zustaendig-of.ts";

test("a letter names each point with the address of its page, in the form of RFC 6068", () => {
  const punkt = { text: "30. April 2027: Wiedervorlage: Kasse & Archiv", url: "https://hub.example/themen/kasse/" };
  const address = reminderLetter("kasse@amt.example", [punkt])!;
  assert.match(address, /^mailto:kasse@amt\.example\?subject=Was%20ansteht%3A%201%20Punkt&body=Guten%20Tag%2C%0D%0A/);
  assert.equal(address.split("&").length, 2);
  assert.match(decodeURIComponent(address), /Kasse & Archiv\r\n {2}https:\/\/hub\.example\/themen\/kasse\//);
});

test("a letter stays shorter than 1,800 characters and counts what it leaves out", () => {
  const many = Array.from({ length: 200 }, (_, i) => ({ text: `Prüfung ${i}: äöü äöü äöü` }));
  const address = reminderLetter("kasse@amt.example", many)!;
  assert.ok(address.length <= 1800, String(address.length));
  assert.match(decodeURIComponent(address), /- und 1\d\d weitere Punkte/);
});

test("what is no mailbox gets no letter", () => {
  assert.equal(reminderLetter(undefined, [{ text: "a" }]), undefined);
  assert.equal(reminderLetter("a@b.example?cc=x@y.example", [{ text: "a" }]), undefined);
});

test("an entry without a mailbox is for those who keep the hub, and mailboxes are told apart without case", () => {
  const hub = { kontakt: { stelle: "Redaktion", email: "redaktion@hub.example" } };
  const of = (funktionspostfach?: string) =>
    zustaendigOf({ verantwortlich: { stelle: "Kasse", funktionspostfach } }, hub);
  const groups = byPostfach([of("b@amt.example"), of(), of("B@amt.example"), zustaendigOf({}, {})], (one) => one);
  assert.deepEqual(
    groups.map(({ postfach, stelle, alle }) => [postfach, stelle, alle.length]),
    [
      ["b@amt.example", "Kasse", 2],
      ["redaktion@hub.example", "Redaktion", 1],
      [undefined, undefined, 1],
    ],
  );
});
