import assert from 'node:assert/strict';
import { lintText } from '../linter';
import type { Language } from '../../server/src/language/data';

interface Expected { readonly stage?: string; readonly approver?: string; readonly effective?: string; readonly review?: string }
/** A document, and what it says of its own life. */
const documents: readonly (readonly [language: Language, text: string, expected: Expected])[] = [
  ['en', '---\nstatus: draft\napprover: Board\neffective: 1 March 2026\nreview: Q2 2027\n---\n\n# Policy on tools\n', { stage: 'draft', approver: 'Board', effective: '2026-03-01', review: '2027-06-30' }],
  ['en', '# Policy on tools\n\nApproved by the executive board on 4 May 2025. Effective from 1 June 2025. Next review: spring 2027.\n', { approver: 'the executive board', effective: '2025-06-01', review: '2027-05-31' }],
  ['en', '# Policy on tools\n\n| Status | Valid until |\n| --- | --- |\n| Draft 2 | 2030-01-31 |\n', { stage: 'draft', review: '2030-01-31' }],
  ['en', '# Policy on tools\n\n| | |\n| --- | --- |\n| Next review | 12 November 2030 |\n', { review: '2030-11-12' }],
  ['en', '# Policy on tools\n\n**Ref:** T-4 | **Approved by:** People Committee | **Review date:** April 2027\n', { approver: 'People Committee', review: '2027-04-30' }],
  ['en', '# Policy on tools\n\nApproved by: the board · Review date: 1 May 2027\n', { approver: 'the board', review: '2027-05-01' }],
  ['en', '# Policy on tools\n\nStatus: superseded by the workshop handbook.\n', { stage: 'withdrawn' }],
  ['en', '# Policy on tools\n\nLast revised in March 2024. The budget is revised on 1 May 2025.\n', {}],
  ['sv', '---\nstatus: utkast\ngodkänd av: Ledningsgruppen\ngäller från: 1 mars 2026\nnästa revision: 2027-Q2\n---\n\n# Policy för verktyg\n', { stage: 'draft', approver: 'Ledningsgruppen', effective: '2026-03-01', review: '2027-06-30' }],
  ['sv', '# Policy för verktyg\n\nFastställd av styrelsen den 4 maj 2025. Gäller från och med den 1 juni 2025. Nästa översyn: hösten 2027.\n', { approver: 'styrelsen', effective: '2025-06-01', review: '2027-11-30' }],
  ['sv', '# Policy för verktyg\n\n**Status:** På remiss\n\n**Giltig till:** 31. december 2030\n', { stage: 'draft', review: '2030-12-31' }],
  ['sv', '# Policy för verktyg\n\nStatus: upphävd\n\nSenast reviderad i mars 2024.\n', { stage: 'withdrawn' }],
  ['da', '---\nstatus: udkast\ngodkendt af: Direktionen\ngælder fra: 1. marts 2026\nnæste revision: Q2 2027\n---\n\n# Politik for værktøj\n', { stage: 'draft', approver: 'Direktionen', effective: '2026-03-01', review: '2027-06-30' }],
  ['da', '# Politik for værktøj\n\nGodkendt af direktionen den 4. maj 2025. Gælder fra den 1. juni 2025. Næste gennemgang: foråret 2027.\n', { approver: 'direktionen', effective: '2025-06-01', review: '2027-05-31' }],
  ['da', '# Politik for værktøj\n\n| Status | Gælder til |\n| --- | --- |\n| Udkast | 31. januar 2030 |\n', { stage: 'draft', review: '2030-01-31' }],
  ['da', '# Politik for værktøj\n\nStatus: ophævet\n\nSenest revideret i marts 2024.\n', { stage: 'withdrawn' }],
];

describe('the life cycle of a document', () => {
  for (const [language, text, expected] of documents) {
    it(`is read (${language}): ${text.trim().replaceAll('\n', ' ⏎ ')}`, () => {
      const { stage, approver, effective, review } = lintText(text, { language }).agreement.lifeCycle;
      assert.deepEqual({ stage, approver: approver?.name, effective: effective?.to, review: review?.to }, { stage: 'inForce', approver: undefined, effective: undefined, review: undefined, ...expected });
    });
  }
});
