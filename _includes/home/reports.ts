import type { Html } from "../../src/html.ts";
import { listRows } from "../eintrag/list-rows.ts";
import type { View } from "../view.ts";
import { homeSection } from "./home-section.ts";

/** The newest Berichte. */
export function reports(view: View): Html | undefined {
  const newest = view.site.all("bericht").slice(0, 4);
  const inhalt = newest.length > 0 && listRows(newest, view, "h3");
  return homeSection(view, "bericht", { id: "berichte", titel: "Neue Berichte", inhalt });
}
