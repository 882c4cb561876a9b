import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ask, type Asked } from '../../../client/src/ask';

/** What comes of a question to a client that answers so. */
async function outcome(answer: () => Promise<unknown>, isCalledOff?: boolean): Promise<unknown[]> {
  const happened: unknown[] = [];
  const client: Asked = {
    sendRequest: <Answer>(...asked: unknown[]) => {
      happened.push(asked.length);
      return answer() as Promise<Answer>;
    },
    error: (message, data, isShown) => happened.push(message, String(data), isShown),
  };
  const token = isCalledOff === undefined ? undefined : { isCancellationRequested: isCalledOff, onCancellationRequested: () => ({ dispose: () => { /* nothing to end */ } }) };
  happened.push(await ask(client, 'own/question', {}, () => happened.push('told'), token));
  return happened;
}
const stopped = () => Promise.reject(new Error('Client is not running'));

describe('a question to the server', () => {
  const cases: readonly (readonly [says: string, answer: () => Promise<unknown>, isCalledOff: boolean | undefined, happened: readonly unknown[]])[] = [
    ['is answered', () => Promise.resolve('yes'), undefined, [2, 'yes']],
    ['is answered by nothing, which is an answer', () => Promise.resolve(null), undefined, [2, null]],
    ['that fails is logged in full and told once', stopped, undefined, [2, 'own/question failed.', 'Error: Client is not running', false, 'told', undefined]],
    ['that could be called off and fails is told, too', stopped, false, [3, 'own/question failed.', 'Error: Client is not running', false, 'told', undefined]],
    ['that was called off is not', stopped, true, [3, undefined]],
  ];
  for (const [says, answer, isCalledOff, happened] of cases) it(says, async () => { deepEqual(await outcome(answer, isCalledOff), happened); });
});
