// Waiting for something to change.

/** The next change, for one who waits; `giveUp` ends the waiting before it. */
export interface NextChange {
  readonly happened: Promise<void>;
  readonly giveUp: () => void;
}

/** Tells whoever waits that something changed; each is told once. */
export class Changes {
  private readonly waiting = new Set<() => void>();

  /** Resolves at the next change, or when `giveUp` is called. */
  next(): NextChange {
    let wake = () => {};
    const happened = new Promise<void>((resolve) => {
      wake = resolve;
    });
    this.waiting.add(wake);
    return {
      happened,
      giveUp: () => {
        this.waiting.delete(wake);
        wake();
      },
    };
  }

  /** Something changed. */
  tell(): void {
    for (const one of [...this.waiting]) {
      this.waiting.delete(one);
      one();
    }
  }
}
