// What an author does with one document.
import { equal, match, notEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const gate = 'control/approval-gate';
const english = { name: 'remote-work.policy.md', words: 'manager\'s approval', sentence: 'Employees must obtain' };
const swedish = { name: 'distansarbete.policy.md', words: 'chefens godkännande' };
const danish = { name: 'hjemmearbejde.policy.md', words: 'lederens godkendelse' };

export async function journey({ workbench, open, page, dir, folder, step, picture }) {
  const onDisk = name => readFileSync(path.join(folder, name), 'utf8');

  await step('a sentence is underlined', async () => {
    await open('');
    await workbench.openFile(english.name);
    await workbench.squiggles().first().waitFor({ timeout: 60_000 });
  });
  await step('the status bar says what goes on', async () => {
    await workbench.status.getByText('finding').waitFor();
  });
  await step('the Problems panel names the rule', async () => {
    await workbench.showProblems();
    await workbench.problem(gate).first().waitFor();
    await picture('problems');
  });
  await step('the hover says why', async () => {
    const hover = await workbench.hover(english.words);
    await hover.getByText(gate).first().waitFor();
    await picture('hover');
  });
  await step('the light bulb offers a better sentence, and it heals', async () => {
    // The Problems panel shows other files too, and only as many rows as fit; the status counts this file's.
    const before = await workbench.findings('finding');
    await workbench.clickBulb(english.words);
    await workbench.choice().waitFor();
    await picture('light-bulb');
    await workbench.choice().click();
    await page.waitForFunction(sentence => !document.querySelector('.editor-instance .view-lines').textContent.replaceAll('\u00A0', ' ').includes(sentence), english.words);
    await workbench.waitForFindings(before - 1);
  });
  await step('the saved file holds it', async () => {
    const before = onDisk(english.name);
    await page.keyboard.press('Escape');
    await workbench.save();
    notEqual(onDisk(english.name), before);
    ok(!onDisk(english.name).includes(english.words));
    await picture('fixed');
  });
  await step('a finding can be left, with a reason', async () => {
    await workbench.openFile(swedish.name);
    await workbench.problem(gate).first().waitFor();
    const before = await workbench.findings('iakttagelse');
    await workbench.clickBulb(swedish.words);
    await picture('light-bulb-sv');
    await workbench.choice('med ett skäl').click();
    await picture('reason-sv');
    await workbench.quickInput('Kunden kräver det enligt avtal');
    await workbench.waitForFindings(before - 1);
    await workbench.save();
    match(onDisk(swedish.name), /<!-- leadership-lint-allow control\/approval-gate: Kunden kräver det enligt avtal -->/);
    await picture('allowed-sv');
  });
  await step('the rule’s name, and the hover’s last line, open its page', async () => {
    for (const link of [gate, 'Læs mere om dette']) {
      await workbench.openFile(danish.name);
      await workbench.problem(gate).first().waitFor();
      const hover = await workbench.hover(danish.words);
      await hover.getByText(gate).first().waitFor();
      await picture('hover-da');
      await hover.getByText(link).first().click();
      await page.locator('.tab.active', { hasText: 'approval-gate.md' }).waitFor();
    }
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.locator('h1').first().waitFor();
    await picture('rule-page-da');
  });
  await step('the profile says what kind of agreement it is, and leads to each part', async () => {
    await workbench.openFile(english.name);
    await workbench.run('Show the leadership profile');
    await workbench.profileLine('Parts of the agreement').waitFor();
    await workbench.profileLine('Document owner').waitFor();
    await picture('profile');
    await workbench.profileLine('Why').first().click();
    await page.waitForFunction(() => document.querySelector('.editor-instance .selected-text'));
    await picture('profile-part');
  });
  await step('a part that is missing is added, with its gaps to fill', async () => {
    await workbench.profileLine('Success').first().click();
    await page.locator('.editor-instance .snippet-placeholder').first().waitFor();
    await picture('part-added');
    await page.keyboard.press('Escape');
    await workbench.profileLine('Success').filter({ hasText: 'line' }).waitFor();
    await page.keyboard.press('Control+z');
  });
  await step('a new document asks its questions', async () => {
    await workbench.run('New leadership document');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'charter' }).waitFor();
    await picture('new-document');
    await workbench.quickInput('charter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Svenska' }).waitFor();
    await workbench.quickInput('Svenska');
    await page.locator('.editor-instance .snippet-placeholder').first().waitFor();
    await picture('new-document-sv');
    await page.keyboard.press('Escape');
  });
  await step('the walkthrough begins with a document', async () => {
    await workbench.run('Open Walkthrough...');
    await workbench.quickInput('Write agreements');
    await page.getByText('Start from good questions').first().waitFor();
    await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByText('A document that asks').waitFor({ state: 'attached' });
    await picture('walkthrough');
  });
  await step('a folder is read, and reported as a page', async () => {
    await workbench.run('Lint this folder');
    await page.locator('.tab.active', { hasText: 'Leadership Lint.md' }).waitFor();
    await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByText(english.name).first().waitFor();
    await picture('folder-report');
  });
  await step('a README is left in peace, and one can say otherwise', async () => {
    await workbench.openFile('README.md');
    await workbench.status.getByText('not read').waitFor();
    equal(await workbench.squiggles().count(), 0);
    await picture('silent');
    await workbench.status.click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read it as policy' }).waitFor();
    await picture('why-not-read');
    await workbench.quickInput('policy');
    await workbench.status.getByText(/finding/).waitFor();
    await picture('type-chosen');
  });
  await step('a server that is gone comes back, with one notice', async () => {
    await workbench.openFile(danish.name);
    await workbench.status.getByText('iagttagelse').waitFor();
    const [server, ...others] = processesOf(path.join(dir, 'extensions'));
    ok(server && others.length === 0);
    process.kill(server, 'SIGKILL');
    await page.locator('.notification-toast', { hasText: 'genstartet' }).waitFor();
    await workbench.status.getByText('iagttagelse').waitFor();
    await workbench.squiggles().first().waitFor();
    await picture('started-again-da');
    equal(await page.locator('.notification-toast').count(), 1);
  });
}

/** The running language servers that were started from a folder. */
function processesOf(extensions) {
  return readdirSync('/proc').filter(name => Number(name) > 0).filter(pid => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes(extensions) && command.includes('dist/server/node.js');
    } catch { return false; }
  }).map(Number);
}
