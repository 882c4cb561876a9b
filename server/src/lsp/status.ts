// What became of a document, for the client's status item.
import type { Connection } from 'vscode-languageserver';
import type { Kind } from '../agreement/kind';
import type { Read } from './open-documents';
import { statusMethod, type Status } from './protocol';

const reasons: Readonly<Record<Kind['because'], Status['reason']>> = {
  frontMatter: 'frontMatter',
  fileName: 'fileName',
  configuration: 'settings',
  title: 'signs',
  signs: 'signs',
  noSigns: 'none',
  otherKind: 'none',
  saidNone: 'excluded',
  excluded: 'excluded',
  ownReport: 'none',
};

/** The status of a document that was read. */
export function statusOf({ document, inForce, result }: Read): Status {
  const base = {
    uri: document.uri,
    ...(inForce.file !== undefined && { config: inForce.file }),
    ...(inForce.leftOut !== undefined && { detail: inForce.leftOut }),
  };
  if (inForce.problem !== undefined) {
    return {
      ...base,
      state: 'error',
      reason: 'configuration',
      detail: inForce.problem,
      type: result?.kind.type ?? 'other',
      lang: result?.language ?? 'und',
      findings: result?.findings.length ?? 0,
    };
  }
  if (!result) return { ...base, state: 'silent', reason: 'tooLarge', type: 'none', lang: 'und', findings: 0 };
  const { kind, language, findings } = result;
  if (!kind.leadershipDocument) {
    return { ...base, state: 'silent', reason: reasons[kind.because], type: 'none', lang: language, findings: 0 };
  }
  if (language !== 'en' && language !== 'sv' && language !== 'da') {
    return { ...base, state: 'silent', reason: 'language', type: kind.type, lang: language, findings: 0 };
  }
  return { ...base, state: 'linted', reason: reasons[kind.because], type: kind.type, lang: language, findings: findings.length };
}

/** The status of a document that failed to be read. */
export const failedStatus = (uri: string): Status => ({ uri, state: 'error', reason: 'failed', type: 'other', lang: 'und', findings: 0 });

/** Tells the client what became of documents. */
export class Statuses {
  /** By document: the status that its client knows. */
  private readonly told = new Map<string, string>();

  constructor(private readonly connection: Pick<Connection, 'sendNotification'>) {}

  /** @param written whether its text has changed: while somebody writes, only what is new is told */
  tell(status: Status, written: boolean): void {
    const text = JSON.stringify(status);
    if (written && this.told.get(status.uri) === text) return;
    this.told.set(status.uri, text);
    void this.connection.sendNotification(statusMethod, status);
  }

  forget(uri: string): void {
    this.told.delete(uri);
  }
}
