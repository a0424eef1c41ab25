/** A small sign inside a shape: a path, in a square of its size. */
export interface Sign {
  readonly d: string;
  /** Filled with ink instead of outlined. */
  readonly voll?: true;
}

/** Top left in a task, in 16 × 16 px. */
export const taskSigns: Readonly<Record<string, Sign>> = {
  UserTask: { d: "M8 8.5a3.2 3.2 0 1 1 .1 0M2 15.5c0-9 12-9 12 0z" },
  ServiceTask: {
    d: "M8 4.6a3.4 3.4 0 1 1-.1 0zM8 1v3.4M8 11.6V15M1 8h3.4M11.6 8H15M3 3l2.5 2.5M10.5 10.5 13 13M13 3l-2.5 2.5M5.5 10.5 3 13",
  },
  ManualTask: { d: "M1.5 7 5 3h4L7 6h7.5v2H9h5v2H9h4.5v2H9h3v2H4.5l-3-2z" },
  ScriptTask: { d: "M4 2h9c-4 4 2 8-2 12H2c4-4-2-8 2-12zM5 5h5M5 8h5M6 11h5" },
  BusinessRuleTask: { d: "M1 3h14v10.5H1zM1 6.5h14M1 10h14M5.5 6.5v7" },
  SendTask: { d: "M1 6.5V14h14V6.5L8 11zM1 2.5h14v1L8 8 1 3.5z", voll: true },
  ReceiveTask: { d: "M1 3h14v10H1zl7 5.5L15 3" },
};

/** At the foot of an activity, on data or a pool, in 14 × 14 px. */
export const footSigns: Readonly<Record<string, Sign>> = {
  loop: { d: "M5 12.5A5.3 5.3 0 1 1 9 12.5M2 13h3.5V9.5" },
  parallel: { d: "M3 2v10M7 2v10M11 2v10" },
  sequential: { d: "M2 3h10M2 7h10M2 11h10" },
  compensation: { d: "M7 2.5v9L1 7zM13 2.5v9L7 7z" },
  adhoc: { d: "M1 9c2-6 4-4 6-2s4 3 6-2" },
  zu: { d: "M0 0h14v14H0zM7 3v8M3 7h8" },
  collection: { d: "M4 4v9M7 4v9M10 4v9" },
};

const pentagon = "M18 9l9 7-3.5 10.5h-11L9 16z";

/** In the middle of an event, in 36 × 36 px. */
export const eventSigns: Readonly<Record<string, string>> = {
  message: "M9 12h18v12H9zl9 7 9-7",
  timer: "M18 8.5a9.5 9.5 0 1 1-.1 0zM18 12v6l4.5 3",
  error: "M9.5 25.5 14 11l6.5 8L26 9.5 21.5 25 15 17.5z",
  escalation: "M18 8.5l6.5 17L18 19l-6.5 6.5z",
  signal: "M18 9l8.5 15h-17z",
  conditional: "M11 9h14v18H11zM13.5 13.5h9M13.5 18h9M13.5 22.5h9",
  link: "M9 15.5h10V11l8.5 7-8.5 7v-4.5H9z",
  terminate: "M18 9a9 9 0 1 1-.1 0z",
  cancel: "M12 10l6 6 6-6 2 2-6 6 6 6-2 2-6-6-6 6-2-2 6-6-6-6z",
  compensate: "M17.5 11.5v13L9 18zM26 11.5v13L17.5 18z",
  multiple: pentagon,
  parallelMultiple: "M16 9h4v7h7v4h-7v7h-4v-7H9v-4h7z",
};

/** In the middle of a gateway, in 50 × 50 px. */
export const gatewaySigns: Readonly<Record<string, string>> = {
  ExclusiveGateway: "M17.5 16l15 18M32.5 16l-15 18",
  InclusiveGateway: "M25 13a12 12 0 1 1-.1 0z",
  ParallelGateway: "M25 12.5v25M12.5 25h25",
  ComplexGateway: "M25 12v26M12 25h26M16 16l18 18M34 16 16 34",
  EventBasedGateway: "M25 11.5a13.5 13.5 0 1 1-.1 0zM25 14a11 11 0 1 1-.1 0zM25 18.5l6.5 5-2.5 7.5h-8l-2.5-7.5z",
};
