// The floors and the peers, each as a function from a text to what it has to say. Peers run in this process, through their
// own libraries: that is kinder to them than their command lines.
//
// The benchmark copies this file into the folder that the peers are installed in, so that their packages are found.
const at = (start, end, message) => ({ start, end, message: String(message) });
const messagesOf = (file) => file.messages.map(({ place, reason }) => {
  const start = place?.start?.offset ?? place?.offset ?? 0;
  return at(start, place?.end?.offset ?? start, reason);
});

/** Every engine by name. What is asked for is loaded, and nothing else. */
export const engines = {
  'noop': async () => () => [],
  'remark-parse': async () => {
    const [{ unified }, { default: remarkParse }] = await Promise.all([import('unified'), import('remark-parse')]);
    const parser = unified().use(remarkParse).freeze();
    return (text) => { parser.parse(text); return []; };
  },
  // The same constructs as the product reads.
  'remark-parse-gfm': async () => {
    const [{ unified }, { default: remarkParse }, { default: frontmatter }, table, strike, footnote, tableTree, strikeTree, footnoteTree] = await Promise.all([
      import('unified'), import('remark-parse'), import('remark-frontmatter'), import('micromark-extension-gfm-table'), import('micromark-extension-gfm-strikethrough'),
      import('micromark-extension-gfm-footnote'), import('mdast-util-gfm-table'), import('mdast-util-gfm-strikethrough'), import('mdast-util-gfm-footnote'),
    ]);
    const parser = unified().use(remarkParse).use(frontmatter).use(function gfm() {
      const data = this.data();
      (data.micromarkExtensions ??= []).push(table.gfmTable(), strike.gfmStrikethrough(), footnote.gfmFootnote());
      (data.fromMarkdownExtensions ??= []).push(tableTree.gfmTableFromMarkdown(), strikeTree.gfmStrikethroughFromMarkdown(), footnoteTree.gfmFootnoteFromMarkdown());
    }).freeze();
    return (text) => { parser.parse(text); return []; };
  },
  'markdownlint': async () => {
    const { lint } = await import('markdownlint/sync');
    return (text) => {
      const starts = lineStarts(text);
      return lint({ strings: { text } }).text.map(({ lineNumber, errorRange, ruleDescription }) => {
        const start = starts[lineNumber - 1] + (errorRange ? errorRange[0] - 1 : 0);
        return at(start, start + (errorRange ? errorRange[1] : 1), ruleDescription);
      });
    };
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).map(({ index, offset, reason }) => at(index, index + offset, reason));
  },
  'remark-lint': async () => {
    const [{ remark }, { default: recommended }] = await Promise.all([import('remark'), import('remark-preset-lint-recommended')]);
    const processor = remark().use(recommended).freeze();
    return async (text) => messagesOf(await processor.process(text));
  },
  'retext': async () => {
    const [{ unified }, { default: english }, { default: stringify }, ...plugins] = await Promise.all([
      import('unified'), import('retext-english'), import('retext-stringify'), import('retext-equality'), import('retext-passive'), import('retext-simplify'),
    ]);
    const processor = unified().use(english).use(plugins.map((plugin) => plugin.default)).use(stringify).freeze();
    return async (text) => messagesOf(await processor.process(text));
  },
  'alex': async () => {
    const { markdown } = await import('alex');
    return (text) => messagesOf(markdown(text));
  },
  'cspell': async () => {
    const { spellCheckDocument } = await import('cspell-lib');
    return async (text) => {
      const { issues } = await spellCheckDocument({ uri: 'text.md', text, languageId: 'markdown', locale: 'en' }, { generateSuggestions: false, noConfigSearch: true }, { words: [], suggestionsTimeout: 0 });
      return issues.map((issue) => at(issue.offset, issue.offset + issue.text.length, issue.text));
    };
  },
  'textlint': async () => {
    const [{ createLinter }, kernel, alexRule, writeGoodRule, markdown] = await Promise.all([
      import('textlint'), import('@textlint/kernel'), import('textlint-rule-alex'), import('textlint-rule-write-good'), import('@textlint/textlint-plugin-markdown'),
    ]);
    const rule = (module) => module.default?.default ?? module.default ?? module;
    const linter = createLinter({ descriptor: new kernel.TextlintKernelDescriptor({
      rules: [{ ruleId: 'alex', rule: rule(alexRule) }, { ruleId: 'write-good', rule: rule(writeGoodRule) }],
      plugins: [{ pluginId: 'markdown', plugin: rule(markdown) }], filterRules: [],
    }) });
    return async (text) => (await linter.lintText(text, 'text.md')).messages.map(({ range, message }) => at(range[0], range[1], message));
  },
  'harper': async () => {
    const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'markdown' })).map((lint) => { const { start, end } = lint.span(); return at(start, end, lint.message()); });
  },
};

function lineStarts(text) {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}
