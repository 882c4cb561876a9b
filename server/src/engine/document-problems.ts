// What is wrong with a document itself, which no rule finds: front matter that is broken, and words in it that nothing understands.
import { saysWhen } from '../agreement/dates';
import { typeMeant, type Kind } from '../agreement/kind';
import { languages, type Language } from '../language/data';
import { languageNamed } from '../language/names';
import type { LintDocument } from '../model/document';
import type { DocumentProblem } from './finding';
import { engineWords } from './phrases';
import { yamlMistake } from './syntax-words';

/**
 * What is wrong with the document itself, in words and in order. Of a document that shall be left alone nothing is said; keys and
 * values that are no mistake elsewhere count in leadership documents only.
 */
export function problemsOf(
  {
    frontMatter: {
      problem,
      unclosed,
      several = [],
      fields: { type, lang, review },
    },
  }: LintDocument,
  { because, leadershipDocument }: Kind,
  messages: Language,
): readonly DocumentProblem[] {
  if (!leadershipDocument && (because === 'saidNone' || because === 'frontMatter')) return [];
  const { brokenFrontMatter, unclosedFrontMatter, unknownType, unknownLanguage, noReviewDate, severalValues } = engineWords[messages];
  const meant = type && typeMeant(type.value);
  const inOurs: readonly (DocumentProblem | false | undefined)[] = !leadershipDocument
    ? []
    : [
        // What other tools write at the top of other documents need not be YAML.
        problem && {
          code: 'broken-front-matter',
          at: problem.at,
          text: brokenFrontMatter.replace('{problem}', () => `${yamlMistake({ code: problem.code, message: problem.text }, messages)}.`),
        },
        ...several.map(({ key, at }): DocumentProblem => ({ code: 'several-values', at, text: severalValues.replace('{key}', () => key) })),
        lang &&
          lang.value !== '' &&
          languageNamed(lang.value) === undefined && {
            code: 'unknown-language',
            at: lang.at,
            text: unknownLanguage.replace('{lang}', () => lang.value).replace('{known}', languages.join(', ')),
          },
        review &&
          review.value !== '' &&
          !saysWhen(review.value) && { code: 'no-review-date', at: review.at, text: noReviewDate.replace('{review}', () => review.value) },
      ];
  return [
    ...inOurs.filter((one): one is DocumentProblem => Boolean(one)),
    ...(unclosed ? [{ code: 'unclosed-front-matter' as const, at: unclosed, text: unclosedFrontMatter }] : []),
    ...(meant === undefined
      ? []
      : [
          {
            code: 'unknown-type' as const,
            at: type!.at,
            text: unknownType.replace('{type}', () => type!.value).replace('{meant}', () => meant),
          },
        ]),
  ].sort((a, b) => a.at.start - b.at.start);
}
