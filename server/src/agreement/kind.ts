// What kind of document this is, and whether it is one that leaders and teams write for each other.
import type { Hit } from '../language/phrases';
import type { Reading } from '../language/reading';
import { nearestOf } from '../model/nearest';
import { prosesOf, titleSentences } from './document-title';
import { kindSigns, RULE, SENTENCE, speaksOfLeading, WORD, type KindSigns } from './kind-scorer';
import { isOwnReport } from './own-report';
import type { DocumentReading, ProseReading } from './document-reading';

export const documentTypes = ['charter', 'policy', 'principles', 'other'] as const;
export type DocumentType = (typeof documentTypes)[number];

export interface Kind {
  readonly type: DocumentType;
  readonly leadershipDocument: boolean;
  /** Why: shown to the user in words. */
  readonly because:
    'frontMatter' | 'fileName' | 'configuration' | 'title' | 'signs' | 'noSigns' | 'saidNone' | 'excluded' | 'otherKind' | 'ownReport';
}

const byName: readonly (readonly [RegExp, DocumentType])[] = [
  [/\.policy\.\w+$/i, 'policy'],
  [/\.charter\.\w+$/i, 'charter'],
  [/\.principles\.\w+$/i, 'principles'],
];

const typeNames: Readonly<Record<string, DocumentType | 'none'>> = {
  charter: 'charter',
  policy: 'policy',
  principles: 'principles',
  other: 'other',
  none: 'none',
  teamkontrakt: 'charter',
  teamöverenskommelse: 'charter',
  kommissorium: 'charter',
  uppdragsbeskrivning: 'charter',
  politik: 'policy',
  policies: 'policy',
  guideline: 'policy',
  guidelines: 'policy',
  riktlinje: 'policy',
  riktlinjer: 'policy',
  retningslinje: 'policy',
  retningslinjer: 'policy',
  principle: 'principles',
  princip: 'principles',
  principer: 'principles',
  principper: 'principles',
  ledelsesgrundlag: 'principles',
  ingen: 'none',
  ingenting: 'none',
  andet: 'other',
  annat: 'other',
};

/** The canonical name of a type as people write it in front matter, if it is one. */
export const typeNamed = (name: string): DocumentType | 'none' | undefined =>
  Object.hasOwn(typeNames, name.trim().toLowerCase()) ? typeNames[name.trim().toLowerCase()] : undefined;

/** Types that other tools know and that look like ours. */
const othersTypes: ReadonlySet<string> = new Set(['chapter', 'guide', 'principal']);

/** The type that a misspelt name means, as its author would have written it. Short names are too like other tools' own (“note”). */
export function typeMeant(name: string): string | undefined {
  const folded = name.trim().toLowerCase();
  if (typeNamed(folded) !== undefined || othersTypes.has(folded)) return undefined;
  return nearestOf(
    folded,
    Object.keys(typeNames).filter((one) => one.length > 5),
    folded.length > 10 ? 2 : 1,
  );
}

/** What the user said of a file outside of it: on the command line or by globs of the configuration. */
export type SaidType = DocumentType | 'none' | 'included' | 'excluded' | undefined;

/**
 * The kind of a document: what its front matter says, else the user, else its file name, else its title and headings. What
 * is excluded, and what this tool wrote itself, is none, whatever else is said of it.
 *
 * @param path with `/`; only its last part is looked at
 */
export function kindOf(reading: DocumentReading, path: string, said: SaidType): Kind {
  const shown = kindSigns(reading);
  const signs = weighed(kindByRules(reading, shown), shown);
  if (said === 'excluded') return { type: signs.type, leadershipDocument: false, because: 'excluded' };
  if (isOwnReport(reading.document.text)) return { type: signs.type, leadershipDocument: false, because: 'ownReport' };
  const own = typeNamed(reading.document.frontMatter.fields.type?.value ?? '');
  if (own === 'none') return { type: signs.type, leadershipDocument: false, because: 'frontMatter' };
  if (own) return { type: own, leadershipDocument: true, because: 'frontMatter' };
  if (said === 'none') return { type: signs.type, leadershipDocument: false, because: 'saidNone' };
  if (said === 'included') return { type: signs.type, leadershipDocument: true, because: 'configuration' };
  if (said) return { type: said, leadershipDocument: true, because: 'configuration' };
  const named = byName.find(([pattern]) => pattern.test(path));
  if (named) return { type: named[1], leadershipDocument: true, because: 'fileName' };
  return { type: signs.type, leadershipDocument: signs.leadership, because: signs.because };
}

/** What the title and the words around it say, weighed with what all sentences show. */
function weighed(signs: Signs, shown: KindSigns): Signs {
  if (signs.isPlain) return signs;
  const leadership = speaksOfLeading(shown, signs.leadership) >= 0;
  return leadership === signs.leadership
    ? signs
    : { ...signs, type: leadership ? signs.ourType : signs.type, leadership, because: leadership ? 'signs' : 'noSigns' };
}

export interface Signs {
  readonly type: DocumentType;
  /** Its type if it is one of ours. */ readonly ourType: DocumentType;
  readonly leadership: boolean;
  readonly because: Kind['because'];
  /** Whatever else it says. */ readonly isPlain?: true;
}

/** What the title and the words around it say. */
export function kindByRules(reading: DocumentReading, shown: KindSigns): Signs {
  const title = titleSentences(reading);
  const inTitle = (name: string): readonly Hit[] => title.flatMap((sentence) => sentence.hits.get(`kind:${name}`) ?? []);
  // What speaks for a leadership document, and what for another kind: a heading says more than a sentence.
  const weight = shown.everywhere('kind:leadershipSign') + 2 * shown.inHeadings('kind:leadershipHeading');
  const against = shown.everywhere('kind:otherSign') + 2 * shown.inHeadings('kind:otherHeading');
  const sentences = shown.of(SENTENCE);
  const inOwnTitle = typeIn(title);
  // A list of goals, a table of duties, a greeting to newcomers: a document of leaders, and none of the three kinds.
  const isNone = !inOwnTitle && inTitle('other').length > 0;
  const type =
    inOwnTitle ??
    (isNone
      ? undefined
      : typeIn(
          coverOf(reading).flatMap((prose) => prose.sentences),
          LATEST_ON_COVER,
        )) ??
    'other';
  const ourType = type === 'other' && !isNone ? typeSaid(reading) : type;
  const left = (because: Kind['because'], isPlain?: true): Signs => ({
    type,
    ourType,
    leadership: false,
    because,
    ...(isPlain && { isPlain }),
  });
  const taken = (because: Kind['because']): Signs => ({ type: ourType, ourType, leadership: true, because });
  if (inTitle('none').length > 0) return left('otherKind', true);
  // A “routine” or a “manual” may be about water samples: its text has to speak of people too.
  // A cover that mentions a handbook may welcome to anything: then something has to speak for it.
  const needsSigns =
    (inTitle('anyTrade').length > 0 && weight < Math.max(LEAST_WEIGHT_ANY_TRADE, against + 1)) || (!inOwnTitle && weight <= against);
  // A title above next to nothing is a stub: “This page has moved.”
  if (shown.of(WORD) < LEAST_WORDS) return left('noSigns', true);
  if (inTitle('leadership').length > 0 || inTitle('certain').length > 0 || (type !== 'other' && weight >= against && !needsSigns)) {
    return taken('title');
  }
  if (weight >= LEAST_WEIGHT && weight > 2 * against) return taken('signs');
  // A word of another trade in passing does not outweigh whom the whole text speaks of.
  if (
    against <= sentences * IN_PASSING &&
    speaksOfPeople(shown.everywhere('{staff}'), shown.everywhere('{leader}'), shown.of(RULE), sentences)
  ) {
    return taken('signs');
  }
  if (against > 0) return left('otherKind');
  return left('noSigns');
}

/**
 * Whether a text without any sign of its kind speaks of those who work and those who lead them as only such documents do:
 * a memo, a letter, a sheet on the wall. A logistic regression over the training documents and the READMEs and changelogs
 * of some hundred packages; it finds two in three of the memos that have no other sign, and no README.
 *
 * @param flags how often patterns of rules speak
 */
function speaksOfPeople(staff: number, leaders: number, flags: number, sentences: number): boolean {
  return 3.9 * Math.log1p(staff) + 1.8 * Math.log1p(leaders) + 1.5 * Math.log1p(flags) - 0.4 * Math.log(Math.max(1, sentences)) >= 12;
}

/** The type that the words of a title speak of: the last one named, as in “Guidelines for the charter”; of two that end together the longer. */
function typeIn(sentences: readonly Reading[], latest = Infinity): DocumentType | undefined {
  for (const sentence of sentences) {
    const [last] = (['charter', 'ofRoles', 'policy', 'principles'] as const)
      .flatMap((name) => (sentence.hits.get(`kind:${name}`) ?? []).map((hit) => ({ name, hit })))
      .filter(({ hit }) => hit.from <= latest)
      .sort((a, b) => b.hit.to - a.hit.to || a.hit.from - b.hit.from);
    // What one role does, or a group's norms, is an agreement with those who have it.
    if (last) return last.name === 'ofRoles' ? 'charter' : last.name;
  }
  return undefined;
}

/** What stands on the cover: subtitles, and the short lines (“Terms of reference 2027”) before the text begins. */
function coverOf(reading: DocumentReading): ProseReading[] {
  const found: ProseReading[] = [];
  for (const one of prosesOf(reading)) {
    if (found.length === LONGEST_COVER) break;
    const { kind, item, inBlockquote } = one.prose;
    const isText = kind !== 'heading';
    if (
      isText
        ? item !== undefined || inBlockquote || one.sentences.some(({ tokens }) => tokens.length > LONGEST_COVER_LINE)
        : found.some(({ prose }) => prose.kind !== 'heading')
    ) {
      break;
    }
    found.push(one);
  }
  return found;
}

/** A cover's blocks, the words of a line on it, and how many of them may stand before the one that says what it is. */
const LONGEST_COVER = 5;
const LONGEST_COVER_LINE = 24;
const LATEST_ON_COVER = 5;

/** A shorter text is no document yet (in words). */
const LEAST_WORDS = 20;

/** Up to this share of its sentences, a text mentions another trade in passing. */
const IN_PASSING = 0.02;

/** How much must speak for a leadership document whose title says nothing, and whose title any trade uses. */
const LEAST_WEIGHT = 6;
const LEAST_WEIGHT_ANY_TRADE = 4;

/** What a text calls itself (“this policy”) where its title does not say it. */
function typeSaid(reading: DocumentReading): DocumentType {
  const said = { charter: 0, policy: 0, principles: 0 };
  for (const { proses } of reading.chunks) {
    for (const { sentences } of proses) {
      for (const sentence of sentences) {
        for (const name of ['charter', 'policy', 'principles'] as const) if (sentence.hits.has(`kind:${name}:self`)) said[name]++;
      }
    }
  }
  const [name, times] = Object.entries(said).sort(([, a], [, b]) => b - a)[0]!;
  // Most texts about work that call themselves nothing are rules of a workplace.
  return times > 0 ? (name as DocumentType) : 'policy';
}
