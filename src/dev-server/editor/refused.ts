/** A request of the editor that is not fulfilled: the German sentence is for the editor's screen, the status for HTTP. */
export class Refused extends Error {
  readonly status: number;
  constructor(message: string, status = 422) {
    super(message);
    this.status = status;
  }
}
