import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', 'reports/', '**/node_modules/', '.stryker-tmp/', 'test/vscode-host/stubs/', 'test/bench/peers/']),
  ts.configs.recommended,
  {
    plugins: { regexp },
    rules: {
      // A regular expression never takes more than linear time, whatever somebody writes.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise that nobody waits for hides its failure.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  // How code is laid out is Prettier's business; these two it leaves open.
  { files: ['server/{src,tools}/**', 'client/src/**', 'scripts/**'], rules: { 'one-var': ['error', 'never'], 'curly': ['error', 'multi-line'] } },
  // A language that a run does not need is not even evaluated, and a rule that asks for its words cannot wait.
  { files: ['server/src/hosts/language-packs.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
