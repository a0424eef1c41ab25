import type { Regel } from "../regel.ts";

/** „bis zur nächsten Sitzung“: the next meeting of the same round that the hub knows of. */
export default {
  muster:
    /^(?:(?:in|bei|zu|vor) (?:der|dem) |beim |zum |zur )?(?:nächsten|kommenden) (?:sitzung|treffen|beratung|runde|fachrunde|klausur|werkstatt|prozesswerkstatt|zusammenkunft)$/,
  rechne: (_, { tag, sitzungen }) => {
    const next = sitzungen.find((day) => day > tag);
    return next === undefined ? undefined : { tag: next, weg: "nächster Termin oder Bericht dieser Reihe" };
  },
} satisfies Regel;
