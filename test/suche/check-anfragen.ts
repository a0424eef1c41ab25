import { ohneTreffer, type Anfrage } from "./anfragen.ts";

/** What is wrong with a collection, one sentence each; `eintraege` are the `typ/kennung` of all that can be found. */
export function checkAnfragen(anfragen: readonly Anfrage[], eintraege: ReadonlySet<string>): string[] {
  return [
    ...doubled(anfragen, "id"),
    ...doubled(anfragen, "anfrage"),
    ...anfragen.flatMap(ownProblems),
    ...unbalanced(anfragen),
    ...unknown(anfragen, eintraege),
  ];
}

function doubled(anfragen: readonly Anfrage[], key: "id" | "anfrage"): string[] {
  const values = anfragen.map((one) => one[key]);
  return values.filter((value, i) => values.indexOf(value) !== i).map((value) => `${key} ${value} occurs twice`);
}

function ownProblems({ id, klasse, haelfte, anfrage, urteile }: Anfrage): string[] {
  const [, name, number = ""] = /^([a-z]+)-([0-9]{2})$/.exec(id) ?? [];
  const wanted = [...urteile.values()].includes(2);
  return [
    name === klasse ? "" : `${id} stands in class ${klasse}`,
    // Odd numbers and even ones, so that nobody can choose what is kept back.
    (Number(number) % 2 === 1) === (haelfte === "entwicklung") ? "" : `${id} belongs to the other half`,
    anfrage === "" ? `${id} has no query` : "",
    klasse === ohneTreffer && urteile.size > 0 ? `${id} has an answer, but its class says it has none` : "",
    klasse !== ohneTreffer && !wanted ? `${id} has nothing graded 2` : "",
  ].filter((problem) => problem !== "");
}

/** Every class stands in both halves, with one query more or less. */
function unbalanced(anfragen: readonly Anfrage[]): string[] {
  return [...Map.groupBy(anfragen, ({ klasse }) => klasse)].flatMap(([klasse, queries]) => {
    const first = queries.filter(({ haelfte }) => haelfte === "entwicklung").length;
    const second = queries.length - first;
    return second > 0 && Math.abs(first - second) <= 1 ? [] : [`class ${klasse} has ${first} and ${second} queries`];
  });
}

function unknown(anfragen: readonly Anfrage[], eintraege: ReadonlySet<string>): string[] {
  return anfragen.flatMap(({ id, urteile }) =>
    [...urteile.keys()]
      .filter((eintrag) => !eintraege.has(eintrag))
      .map((eintrag) => `${id} judges ${eintrag}, which nobody can find`),
  );
}
