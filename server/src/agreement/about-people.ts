// Whether a document is about people and how they are led, rather than about things: expenses, devices, data.
import type { DocumentReading } from './document-reading';
import { titleSentences } from './document-title';
import { kindSigns, SENTENCE } from './kind-scorer';

/** From this share of its sentences on, those who lead are what a document speaks of. */
const LEADERS = 0.08;

/** By its title, or by how much it speaks of those who lead. */
export function isAboutPeople(reading: DocumentReading): boolean {
  if (titleSentences(reading).some(({ hits }) => hits.has('kind:people'))) return true;
  const signs = kindSigns(reading);
  return signs.everywhere('{leader}') >= LEADERS * signs.of(SENTENCE);
}
