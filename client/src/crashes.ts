// What happens when the server goes away by itself: it is started again, the user hears of it once.
import { window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';
import type { Messages } from './messages';

const patience = { crashes: 4, withinMs: 3 * 60_000 };

export class Crashes implements ErrorHandler {
  private times: number[] = [];

  constructor(
    private readonly words: () => Messages,
    private readonly actions: { readonly restart: () => void; readonly showLog: () => void },
  ) {}

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.times = [...this.times.filter((time) => now - time < patience.withinMs), now];
    if (this.times.length > patience.crashes) {
      this.times = [];
      this.ask(this.words().stoppedTooOften);
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    if (this.times.length === 1) void window.showInformationMessage(this.words().startedAgain);
    return { action: CloseAction.Restart, handled: true };
  }

  /** The server could not be started at all. */
  failed(): void {
    this.ask(this.words().stopped);
  }

  private ask(text: string): void {
    const { startAgain, showLog } = this.words();
    void window.showErrorMessage(text, startAgain, showLog).then((choice) => {
      if (choice === startAgain) this.actions.restart();
      if (choice === showLog) this.actions.showLog();
    });
  }
}
