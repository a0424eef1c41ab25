/** Only the part that is used; the package has no types of its own. */
declare module "decap-server/dist/middlewares.js" {
  export interface DecapResponse {
    status(code: number): DecapResponse;
    json(body: unknown): void;
  }
  export type DecapHandler = (
    request: { readonly body: unknown },
    response: DecapResponse,
    next: () => void,
  ) => void | Promise<unknown>;
  interface App {
    use(handler: unknown): void;
    post(path: string, handler: DecapHandler): void;
  }
  type Register = (app: App, options: { readonly logLevel: string }) => Promise<void>;
  const middlewares: { readonly registerLocalFs: Register; readonly registerLocalGit: Register };
  export default middlewares;
}
