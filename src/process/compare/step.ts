/** What a comparison needs to know of a step; its place is its place in the list. */
export interface Step {
  readonly id: string;
  /** What is done: „Antrag prüfen“, or the question of a decision. */
  readonly name: string;
  /** Who does it. */
  readonly role: string;
  /** With which program. */
  readonly system?: string | undefined;
  /** BPMN type: `UserTask`, `ExclusiveGateway`, `StartEvent`. */
  readonly kind: string;
}
