// The pictures in the README: the examples, as an author sees them.

/** The first sentence about control in each: whatever words it has, it is what the product is about. */
const control = 'control/';

export async function pictures({ workbench, open, page, step, picture }) {
  const show = async (language, name, rule = control) => {
    await open(language);
    await workbench.openFile(name);
    await workbench.squiggles().first().waitFor({ timeout: 60_000 });
    await workbench.showProblems();
    await workbench.goTo(rule);
  };
  await step('findings, and better sentences', async () => {
    // In an item's first word there is no room for a light bulb.
    await show('en', 'hybrid-work-and-availability.policy.md', 'control/approval-gate');
    await picture('findings');
    await workbench.clickBulbHere();
    await workbench.choice().waitFor();
    await picture('light-bulb');
  });
  await step('what kind of agreement it is', async () => {
    await page.keyboard.press('Escape');
    await workbench.run('Show the leadership profile');
    await workbench.profileLine('Levels of trust').waitFor();
    await picture('profile');
    await page.keyboard.press('Control+Shift+E');
  });
  for (const [language, name] of [['sv', 'arbetssatt-och-tider.policy.md'], ['da', 'fleksibel-arbejdstid.policy.md']]) {
    await step(`why, in ${language}`, async () => {
      await show(language, name);
      await (await workbench.hoverHere()).getByText(control).first().waitFor();
      await picture(`hover-${language}`);
    });
  }
}
