import { createServer, type Server } from "node:http";

/** A port that another program holds. */
export class PortTaken extends Error {}

/** Listens on this machine only; port 0 means any free one. Throws {@link PortTaken}. */
export async function listen(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTaken(String(port), { cause: error }) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : port };
}
