/** Milliseconds of processor time that this process has taken, without those it started. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
