/** Rules about how entries hang together, which entries made for other ends break: they are not what the cases are about. */
export const structural: ReadonlySet<string> = new Set(["selbstverweis", "verwaltung-oder-partner", "datum-folge"]);
