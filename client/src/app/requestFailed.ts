/** A request that brought no answer of the API: no connection, or a fault that the server masked. */
export class RequestFailed extends Error {
  /**
   * `status` is null when nothing came back at all; `code` is of the API's catalogue, null for an answer of
   * something before the API; `correlationId` is what support asks for, null when unknown.
   */
  constructor(
    readonly status: number | null,
    readonly code: string | null,
    readonly correlationId: string | null,
  ) {
    super(status === null ? "No connection" : `The server answered ${status}`);
    this.name = "RequestFailed";
  }
}

/** Whether nothing came back, so that sending again with the same key is right. */
export const isLostConnection = (error: unknown) => error instanceof RequestFailed && error.status === null;

/**
 * Whether only a reload helps: the server has a newer build, so a chunk of this one is gone or its operation is
 * unknown; or it is a fault of the page itself.
 */
export const wantsReload = (error: unknown) =>
  !(error instanceof RequestFailed) || error.code === "UNKNOWN_OPERATION";

/** The id under which the server logged this failure; null when it has none. */
export function correlationIdOf(error: unknown): string | null {
  return error instanceof RequestFailed ? error.correlationId : null;
}
