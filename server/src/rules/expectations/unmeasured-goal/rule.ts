import type { Surroundings } from '../../../language/exemptions';
import { cue, gives, type Reading } from '../../../language/reading';
import { Before } from '../../../language/tokens';
import { because, type SentenceRule } from '../../rule';

/** A number, date or other limit in the goal itself or, in a table, in its row. */
const isMeasured = (reading: Reading, { row, next }: Surroundings): boolean =>
  [reading, ...(next ? [next] : []), ...(row ?? [])].some(
    (one) => gives(one, 'limit') || gives(one, 'amount') || one.tokens.some(({ word }) => /^\d/.test(word)),
  );

/** “Goals”, but not “Task and goals”: such a list says what the work is. */
const announcesGoals = (heading: Reading | undefined): boolean => gives(heading, 'goalHeading') && !gives(heading, 'purposeHeading');

/** In words: how far from a lead-in's beginning or end its goals are named. */
const NEAR = 4;

/**
 * Whether a sentence introduces a list of goals: “We want to reach the following goals:”, “The goals of the committee are:”.
 * One that names a goal in passing (“any victims or targets of harassment, including:”) introduces something else.
 */
const introducesGoals = (leadIn: Reading): boolean =>
  cue(leadIn, 'goalHeading').some(({ from, to }) => from <= NEAR || leadIn.tokens.length - to <= NEAR) && !gives(leadIn, 'otherLeadIn');

/** Whether another column of the table says how one sees that a goal is reached. */
const hasMeasures = ({ headers }: Surroundings): boolean => headers?.some(({ hits }) => hits.has('column:measure')) ?? false;

/** A gap in a line that somebody is about to write. */
const gap = /\[[^[\]\n]+\]/;

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['002', '003'],
  messages: ['found'],
  marksWords: true,
  inPlace: ({ reading, around, prose }) => {
    // What follows the first sentence explains the goal; a single word is one in a table only.
    if (reading.tokens.length < (prose.cell ? 1 : 2) || around.previous || isMeasured(reading, around)) return undefined;
    // “[Result] for [whom]” is still to be filled in.
    if (gap.test(prose.text)) return undefined;
    // “We have fun”: how people are with each other, not what they want to reach.
    if (prose.item && gives(reading, 'howWeAre')) return undefined;
    const whole = { from: 0, to: reading.tokens.length };
    // “**Communication** – clear and respectful”: a term and what it means, no goal.
    if (
      prose.item &&
      prose.lead &&
      reading.tokens.some(
        ({ start, before }) =>
          start >= prose.lead!.end &&
          (before & Before.dash) !== 0 &&
          reading.tokens.every((other) => other.start < prose.lead!.end || other.start >= start),
      )
    ) {
      return undefined;
    }
    if (prose.item) {
      // The nearest of lead-in and headings says what the list is.
      // “The purpose of this policy is to: …” says what the text is for.
      if (gives(around.leadIn, 'purposeHeading')) return undefined;
      return (around.leadIn ? introducesGoals(around.leadIn) : announcesGoals(around.headings[0])) ? whole : undefined;
    }
    // A table of goals says so above its first column, or above itself and beside a column of measures.
    if (prose.cell && around.namesRow) {
      return gives(around.column, 'goalHeading') ||
        (hasMeasures(around) && (gives(around.leadIn, 'goalHeading') || announcesGoals(around.headings[0])))
        ? whole
        : undefined;
    }
    return undefined;
  },
  despite: {
    ...because('A reason does not make a goal measurable.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because(
      'The matter does not make a goal measurable.',
      'employment',
      'safety',
      'money',
      'graduated',
      'presenceIsJob',
      'health',
      'sickness',
      'ownLearning',
      'leaderServes',
      'statutory',
      'misconduct',
      'confidential',
      'negotiated',
      'governing',
      'outsider',
    ),
  },
};
