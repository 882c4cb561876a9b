// A question to the server, which may fail.
import type { CancellationToken } from 'vscode';

/** What a question needs of the language client. */
export interface Asked {
  sendRequest<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer>;
  error(message: string, data: unknown, showNotification: boolean): void;
}

/**
 * The server's answer. While the server starts, the question waits for it.
 *
 * @param failed called where there is no answer, after the reason was logged, and not where `token` called it off
 * @returns undefined where there is no answer
 */
export async function ask<Answer>(
  client: Asked,
  method: string,
  params: object,
  failed: () => void,
  token?: CancellationToken,
): Promise<Answer | undefined> {
  try {
    return await (token ? client.sendRequest<Answer>(method, params, token) : client.sendRequest<Answer>(method, params));
  } catch (error) {
    if (token?.isCancellationRequested) return undefined;
    client.error(`${method} failed.`, error, false);
    failed();
    return undefined;
  }
}
