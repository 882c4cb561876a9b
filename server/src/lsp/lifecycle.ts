// From `initialize` to `shutdown`: the server begins once, and answers nothing before and after.
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { inFull } from './failure';

/**
 * What every request is answered under: behind the end it is refused, a cancelled one stops, one that fails is logged and
 * answers with `otherwise`.
 *
 * @param what is asked for, as the log names it
 */
export type Guard = <Result>(what: string, token: CancellationToken, otherwise: Result, work: () => Promise<Result>) => Promise<Result>;

/** Waits for what others do, or until nobody asks any more. */
export const orCancelled = (others: Promise<void>, token: CancellationToken): Promise<void> =>
  Promise.race([
    others,
    new Promise<void>((resolve) => {
      token.onCancellationRequested(() => resolve());
    }),
  ]);

/** A server that has begun. */
export interface Begun {
  /** What the editor is answered. */
  readonly result: InitializeResult;
  /** Stops all that is on its way. */
  readonly stop: () => void;
}

/**
 * Waits for the editor to begin.
 *
 * @param begin called at most once; until then there is nothing that could answer
 */
export function serveLifecycle(connection: Connection, begin: (params: InitializeParams, guard: Guard) => Begun): void {
  let stage: 'new' | 'serving' | 'ended' = 'new';
  let begun: Begun | undefined;
  const ended = () => new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
  const early = connection.onRequest(() => {
    throw stage === 'ended' ? ended() : new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.');
  });

  const guard: Guard = async (what, token, otherwise, work) => {
    if (stage === 'ended') throw ended();
    const stopIfCancelled = (): void => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    };
    stopIfCancelled();
    try {
      const result = await work();
      stopIfCancelled();
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${what}: ${inFull(error)}`);
      return otherwise;
    }
  };

  connection.onInitialize((params) => {
    if (stage !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been initialized.');
    stage = 'serving';
    early.dispose();
    begun = begin(params, guard);
    return begun.result;
  });
  connection.onShutdown(() => {
    stage = 'ended';
    begun?.stop();
  });
}
