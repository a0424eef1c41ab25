/** What keeps another hub from being used: German reason and remedy, for whoever runs this one. */
export class HubFault extends Error {
  readonly hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
