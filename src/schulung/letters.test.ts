import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import anbieterbriefe from "../dokument/entwuerfe/anbieterbrief.ts";
import teilnahmebestaetigungen from "../dokument/entwuerfe/teilnahmebestaetigung.ts";
import { toPlainText } from "../dokument/text/to-plain-text.ts";
import { pledgeLetter, sureLetter, takesPromises } from "./letters.ts";
import { schulungOf } from "./schulung.ts";

function course(seats: number, now = "2027-03-01", titel = "Kurs & Co\r\nbcc: x") {
  const schulung = {
    anbieter: "Schule",
    mindestteilnehmer: 12,
    plaetze: 13,
    frist: "2027-03-15",
    pauschale: 1200,
    zusagen: [{ verwaltung: "a", plaetze: seats, verbindlich: true }],
  };
  const site = smallSite(
    [
      entry("verwaltung", "a", { titel: "Amt A", art: "amt", land: "MV" }),
      entry("termin", "t", {
        titel,
        art: "schulung",
        beginn: "2027-04-20",
        anmeldung: { email: "kurs@amt.example" },
        schulung,
      }),
    ],
    { now: new Date(`${now}T10:00:00Z`) },
  );
  const item = site.find("termin", "t")!;
  const text = ([made]: ReturnType<typeof anbieterbriefe>) =>
    made && toPlainText(made.dokument, Infinity).replaceAll("\u00a0", " ");
  return {
    site,
    one: schulungOf(item, site)!,
    brief: text(anbieterbriefe(site)),
    bestaetigung: text(teilnahmebestaetigungen(site)),
  };
}

test("a letter that promises seats goes to the mailbox, and a title cannot add a recipient (safe)", () => {
  const { one, site } = course(9);
  const address = new URL(pledgeLetter(one, site)!);
  assert.equal(address.pathname, "kurs@amt.example");
  assert.deepEqual([...address.searchParams.keys()], ["subject", "body"]);
  assert.match(
    address.searchParams.get("body")!,
    /9 von 12 verbindlich, 3 fehlen bis 15\. März 2027\r\n\r\nVerwaltung: \r\n/,
  );
  assert.ok(address.href.length < 1800);
  assert.equal(pledgeLetter(course(9, undefined, "ü".repeat(900)).one, site), undefined);
});

test("seats can be promised until it is full or begins", () => {
  const open = (seats: number, now?: string): boolean => {
    const { one, site } = course(seats, now);
    return takesPromises(one, site);
  };
  assert.deepEqual(
    [open(9), open(12), open(13), open(9, "2027-04-20"), open(9, "2027-04-21")],
    [true, true, false, true, false],
  );
});

test("the provider is told what is missing until when, and guaranteed the minimum once it is reached", () => {
  const short = course(9);
  assert.match(
    short.brief!,
    /fehlen noch 3 Plätze\. Verbindlich zugesagt sind 9 Plätze\. Sind sie bis zum 15\. März 2027 zugesagt/,
  );
  assert.match(short.brief!, /\[\[Anschrift\]\]/);
  assert.match(short.brief!, /Entwurf/);
  assert.doesNotMatch(short.brief!, /wir garantieren Ihnen die Mindestzahl von/);
  assert.match(course(12).brief!, /wir garantieren Ihnen die Mindestzahl von 12 Personen/);
  assert.equal(course(12, "2027-04-21").brief, undefined);
});

test("those who come are told only once it is sure", () => {
  const [short, sure] = [course(9), course(12)];
  assert.equal(short.bestaetigung, undefined);
  assert.equal(sureLetter(short.one, short.site), undefined);
  assert.match(sure.bestaetigung!, /Die Schulung findet statt\.[\s\S]*Amt A/);
  assert.match(decodeURIComponent(sureLetter(sure.one, sure.site)!), /^mailto:\?subject=Findet statt/);
});
