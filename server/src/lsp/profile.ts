// The profile of a document, with ranges for the editor.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { weights, type Weighed } from '../agreement/balance';
import type { Linter } from '../engine/linter';
import { profileOf } from '../engine/profile';
import type { Span } from '../model/span';
import { toRange } from './convert';
import type { Read } from './open-documents';
import type { Family, Place, Profile, Weight } from './protocol';

/** Longer sentences are shortened in a list (characters). */
const LONGEST = 140;

/** The profile of a document that was read; null where there is none to draw. */
export function profileResult({ document, result }: Read, linter: Pick<Linter, 'rules'>): Profile | null {
  const profile = result && profileOf(result, linter);
  if (!result || !profile) return null;
  const place = (at: Span): Place => placeOf(at, document);
  const each = <Value>(of: Weighed, make: (spans: readonly Span[]) => Value) =>
    Object.fromEntries(weights.map((weight) => [weight, make(of[weight])])) as Record<Weight, Value>;
  return {
    uri: document.uri,
    version: document.version,
    type: result.kind.type,
    lang: result.language,
    elements: profile.elements.map(({ name, need, rule, at }) => ({
      name,
      need,
      ...(rule !== undefined && { rule }),
      ...(at && { place: place(at) }),
    })),
    levels: profile.levels,
    balance: each(profile.weighed, (spans) => spans.map(place)),
    sections: profile.sections.map(({ heading, weighed }) => ({
      ...(heading && { heading: place(heading.at) }),
      counts: each(weighed, (spans) => spans.length),
    })),
    families: profile.families.map(({ family, findings }) => ({ family: family as Family, findings })),
  };
}

function placeOf(at: Span, document: TextDocument): Place {
  const range = toRange(at, document);
  const text = document
    .getText(range)
    .replace(/[\s|]+/g, ' ')
    .trim();
  return { range, text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text };
}
