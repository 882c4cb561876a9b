// What our client asks beyond the Language Server Protocol (`protocol.ts`).
import { WorkDoneProgress, type CancellationToken, type Connection } from 'vscode-languageserver';
import { withGlob } from '../engine/config-edit';
import type { Linter } from '../engine/linter';
import type { ReadOpen } from './all-documents';
import { readFolder, reportLanguage, type FolderReading, type Report } from './folder-report';
import { orCancelled, type Guard } from './lifecycle';
import { profileResult } from './profile';
import {
  configureGlobMethod,
  folderReportMethod,
  profileMethod,
  templateMethod,
  type ConfigureGlobParams,
  type ConfigureGlobResult,
  type FolderReportParams,
  type FolderReportResult,
  type ProfileParams,
  type ProfileResult,
  type TemplateParams,
  type TemplateResult,
} from './protocol';
import { templateResult } from './templates';

export interface OwnRequests {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly readOpen: ReadOpen;
  readonly linter: () => Omit<Linter, 'config'>;
  /** How folders are read for a report, and how that is told. */
  readonly reading: Omit<FolderReading, 'progress' | 'cancelled' | 'whenKnown'>;
  /** Resolves when nothing is on its way that documents tell each other. */
  readonly settledDown: () => Promise<void>;
  readonly report: Report;
}

/** Answers them. */
export function serveOwnRequests({ connection, guard, readOpen, linter, reading, settledDown, report }: OwnRequests): void {
  connection.onRequest(profileMethod, ({ uri }: ProfileParams, token: CancellationToken) =>
    guard<ProfileResult>('profile', token, null, async () => {
      const read = await readOpen(uri);
      return read ? profileResult(read, { rules: linter().rules }) : null;
    }),
  );

  connection.onRequest(templateMethod, (params: TemplateParams, token: CancellationToken) =>
    guard<TemplateResult>('template', token, null, () => Promise.resolve(templateResult(params, linter().packs))),
  );

  connection.onRequest(configureGlobMethod, ({ text, format, list, glob }: ConfigureGlobParams, token: CancellationToken) =>
    guard<ConfigureGlobResult>('configuration', token, null, () => {
      const changed = withGlob(text, format, list, glob);
      return Promise.resolve(changed === undefined ? null : { text: changed });
    }),
  );

  connection.onRequest(folderReportMethod, ({ folder, workDoneToken }: FolderReportParams, token: CancellationToken) =>
    guard<FolderReportResult>('folder', token, null, async () => {
      const read = await readFolder(folder, {
        ...reading,
        whenKnown: () => orCancelled(settledDown(), token),
        cancelled: () => token.isCancellationRequested,
        progress: (done, of) => {
          if (workDoneToken !== undefined) {
            void connection.sendProgress(WorkDoneProgress.type, workDoneToken, {
              kind: 'report',
              percentage: Math.floor((100 * done) / of),
              message: `${done} / ${of}`,
            });
          }
        },
      });
      return token.isCancellationRequested ? null : report(read, reportLanguage(read));
    }),
  );
}
