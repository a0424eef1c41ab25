/** The day on which the corpus is read; nothing of it depends on today. */
export const gegenwart = "2026-11-01";
