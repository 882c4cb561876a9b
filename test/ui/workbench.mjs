// The workbench as a person sees it: what there is to click and to read. Every step waits for what it brings about.

// Generous: on a busy machine a step may take many seconds, and what works does not wait.
const patience = 45_000;

export class Workbench {
  constructor(page) {
    this.page = page;
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.problems = page.locator('.markers-panel');
    this.menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
    this.status = page.locator('[id="leadership-lint.leadership-lint.leadershipLint.status"]');
  }

  async open(url) {
    await this.page.goto(url);
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  }

  /** Opens a file by a double click in the explorer. */
  async openFile(name) {
    if (!await this.page.locator('.explorer-folders-view').isVisible()) await this.page.keyboard.press('Control+Shift+E');
    await this.page.locator(`.explorer-folders-view [aria-label^="${name}"]`).first().dblclick({ timeout: 60_000 });
    await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: patience });
  }

  /** How many findings the status counts in the open file, once it says `word` of them. */
  async findings(word) {
    const text = this.status.getByText(word);
    await text.waitFor({ timeout: patience });
    return Number(/\d+/.exec(await text.textContent())?.[0] ?? 0);
  }

  async waitForFindings(count) {
    // Without a number it says that there are none.
    await this.page.waitForFunction(([id, wanted]) => Number(/\d+/.exec(document.getElementById(id)?.textContent ?? '')?.[0] ?? 0) === wanted,
      ['leadership-lint.leadership-lint.leadershipLint.status', count], { timeout: patience });
  }

  squiggles() { return this.editor.locator('.squiggly-error, .squiggly-warning, .squiggly-info'); }

  async showProblems() {
    await this.page.keyboard.press('Control+Shift+M');
    await this.problems.locator('.monaco-list-row').first().waitFor({ timeout: patience });
  }

  /** Goes to a finding by a double click in the Problems panel; nothing is selected then. */
  async goTo(text) {
    // The panel holds only the rows that can be seen: the filter brings this one among them, and is cleared again.
    const filter = this.page.getByPlaceholder('Filter (e.g.').first();
    await filter.fill(text);
    await this.problem(text).first().dblclick();
    await filter.fill('');
    await this.page.keyboard.press('Control+1');
    await this.editor.locator('.cursor').first().waitFor({ timeout: patience });
    await this.page.keyboard.press('ArrowLeft');
  }

  problem(text) { return this.problems.locator('.monaco-list-row', { hasText: text }); }

  /** Where words stand in the visible part of the editor. The editor splits a line into many pieces and uses hard spaces. */
  async place(words) {
    const place = await this.page.waitForFunction(wanted => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const pieces = [];
        const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) pieces.push(walk.currentNode);
        const text = pieces.map(piece => piece.data).join('').replaceAll('\u00A0', ' ');
        const at = text.indexOf(wanted);
        if (at < 0) continue;
        let before = 0;
        for (const piece of pieces) {
          if (at < before + piece.length) {
            const range = document.createRange();
            range.setStart(piece, at - before);
            range.setEnd(piece, Math.min(piece.length, at - before + 3));
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
          before += piece.length;
        }
      }
      return undefined;
    }, words, { timeout: patience });
    return place.jsonValue();
  }

  async hover(words) {
    const { x, y } = await this.place(words);
    await this.page.mouse.move(x, y, { steps: 5 });
    return this.hoverShown();
  }

  async hoverHere() {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('Control+i');
    return this.hoverShown();
  }

  async hoverShown() {
    const hover = this.page.locator('.monaco-hover:visible').first();
    await hover.waitFor({ timeout: patience });
    return hover;
  }

  /** Puts the cursor into words and clicks the light bulb that appears. */
  async clickBulb(words) {
    await this.page.keyboard.press('Escape');
    const { x, y } = await this.place(words);
    await this.page.mouse.click(x, y);
    await this.clickBulbHere();
  }

  async clickBulbHere() {
    const bulb = this.editor.locator('.lightBulbWidget');
    await bulb.waitFor({ timeout: patience });
    await bulb.click();
    await this.menu.waitFor({ timeout: patience });
  }

  choice(title) { return this.menu.locator('.monaco-list-row.action', title ? { hasText: title } : {}).first(); }

  /** Saves, and waits until the tab says so. */
  async save() {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor({ timeout: patience });
  }

  async quickInput(text) {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await input.waitFor({ timeout: patience });
    await input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Runs a command by its title, from the command palette. */
  async run(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await input.waitFor({ timeout: patience });
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor({ timeout: patience });
    await this.page.keyboard.press('Enter');
  }

  /** The lines of the profile beside the document. */
  profileLine(text) { return this.page.locator('.sidebar').locator('.monaco-list-row', { hasText: text }); }
}
