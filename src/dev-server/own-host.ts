const names = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * True for a Host header that names this server on this machine. Any other may come from a page elsewhere whose name was
 * pointed at 127.0.0.1 to read the preview (DNS rebinding).
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  if (host === undefined) return false;
  // Browsers leave out the standard port.
  if (port === 80 && names.has(host)) return true;
  return host.endsWith(`:${port}`) && names.has(host.slice(0, -`:${port}`.length));
}
