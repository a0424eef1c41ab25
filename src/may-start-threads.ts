/** Whether this process may start threads; under Node's permission model, as in a build of foreign proposals, there is but one. */
export function mayStartThreads(): boolean {
  const permission = process.permission as typeof process.permission | undefined;
  return permission?.has("worker") ?? true;
}
