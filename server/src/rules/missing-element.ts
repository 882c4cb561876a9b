// What all “missing …” rules share: an element that its kind of document needs and does not hold (PRINCIPLES, section 2).
import { isAboutPeople } from '../agreement/about-people';
import type { Agreement } from '../agreement/agreement';
import { wordsIn } from '../agreement/document-reading';
import { titleSentences } from '../agreement/document-title';
import type { ElementName } from '../agreement/element-names';
import type { Problem } from './rule';

type Need = 'required' | 'recommended' | 'none';

/** What each kind of document must hold; by element: charter, policy, principles. */
const needs: Readonly<Record<ElementName, readonly [charter: Need, policy: Need, principles: Need]>> = {
  task: ['required', 'required', 'none'],
  frame: ['required', 'required', 'recommended'],
  success: ['required', 'recommended', 'recommended'],
  owner: ['required', 'required', 'none'],
  mutual: ['required', 'required', 'required'],
  followUp: ['required', 'required', 'required'],
  support: ['required', 'recommended', 'recommended'],
  input: ['required', 'recommended', 'required'],
  learning: ['recommended', 'recommended', 'recommended'],
  why: ['recommended', 'required', 'recommended'],
  documentOwner: ['recommended', 'required', 'recommended'],
  reviewDate: ['recommended', 'required', 'recommended'],
};

/** How much a document needs an element. One of another kind is asked for why and owner only; a policy about things need not say what is owed in return, and is better for saying so. */
export function needOf(element: ElementName, { kind: { type }, lifeCycle: { stage }, reading }: Agreement): Need {
  // What is withdrawn binds nobody, and misses nothing; when a draft is looked at again is settled when it is adopted.
  if (stage === 'withdrawn' || (stage === 'draft' && element === 'reviewDate')) return 'none';
  if (type === 'other') return element === 'why' || element === 'documentOwner' ? 'recommended' : 'none';
  if (element === 'mutual' && type === 'policy' && !isAboutPeople(reading)) return 'recommended';
  return needs[element][type === 'charter' ? 0 : type === 'policy' ? 1 : 2];
}

/** What a document is to those who read it, where that asks for other words: a policy binds those it applies to, a role has one holder, principles are the leaders’. */
function settingOf({ kind: { type }, reading }: Agreement): string {
  return type !== 'principles' && type !== 'other' && titleSentences(reading).some(({ hits }) => hits.has('kind:role')) ? 'role' : type;
}

/**
 * The finding on the title when a needed element is absent: at its rule's severity when required, a hint otherwise and in a
 * text that has only been begun.
 *
 * @param messages the one that has the name of the document's setting is said, else the first
 */
export function* missingElement<Message extends string>(
  element: ElementName,
  agreement: Agreement,
  messages: readonly [Message, ...Message[]],
): Iterable<Problem<Message>> {
  if (agreement.elements[element]) return;
  const need = needOf(element, agreement);
  if (need === 'none') return;
  const setting = settingOf(agreement);
  yield {
    at: agreement.title,
    message: messages.find((name) => name === setting) ?? messages[0],
    ...((need === 'recommended' || isBegun(agreement)) && { severity: 'hint' as const }),
  };
}

/** A text of fewer words is a note, or has only been begun: it cannot hold all that an agreement does. */
const LEAST_WORDS = 60;

function isBegun({ reading }: Agreement): boolean {
  let words = 0;
  for (const { proses } of reading.chunks) {
    words += wordsIn(proses);
    if (words >= LEAST_WORDS) return false;
  }
  return true;
}
