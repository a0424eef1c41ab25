import { html, type Html } from "../../src/html.ts";
import { postfach } from "../components/postfach.ts";

export interface Contact {
  readonly stelle: string;
  readonly email?: string;
  readonly telefon?: string;
}

/** Whom to ask, one line each: office, telephone, mailbox. */
export function contact({ stelle, email, telefon }: Contact): Html {
  return html`${stelle}${telefon !== undefined && html`<br>Telefon ${telefon}`}${email !== undefined && html`<br>${postfach(email)}`}`;
}
