// Every word that a report says itself, in each language. What is missing in one of them does not compile.
import type { ElementName } from '../agreement/element-names';
import type { DocumentType, Kind } from '../agreement/kind';
import type { DetectedLanguage, Language } from '../language/data';
import type { Severity } from '../rules/rule';
import type { Run } from './run';

export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** “9 warnings” */
  readonly count: Readonly<Record<Severity, (n: number) => string>>;
  readonly findings: (n: number) => string;
  /** “Read as a policy (its file name says so), in English.” */
  readonly readAs: (type: string, why: string, language: string) => string;
  readonly type: Readonly<Record<DocumentType, string>>;
  readonly because: Readonly<Record<Kind['because'], string>>;
  readonly languages: Readonly<Record<DetectedLanguage, string>>;
  readonly unknownLanguage: string;
  /** Where nobody can tell which language it is. */
  readonly noLanguage: string;
  readonly elements: Readonly<Record<ElementName, string>>;
  readonly present: string;
  readonly absent: string;
  readonly elementsTitle: string;
  /** Above the further places of a rule. */
  readonly alsoAt: (n: number) => string;
  readonly andAt: string;
  readonly nothing: string;
  /** “3 files read, 1 is no leadership document and was left alone.” */
  readonly filesRead: (n: number, leftAlone: number) => string;
  readonly unread: (n: number) => string;
  readonly allLeftAlone: string;
  readonly mendable: (n: number) => string;
  readonly fixed: (n: number) => string;
  readonly inBaseline: (n: number) => string;
  readonly notInChange: (n: number) => string;
  readonly tooQuiet: (n: number) => string;
  /** Where nothing is shown because all is less serious. */
  readonly onlyQuieter: (n: number) => string;
  /** An entry of a configuration's `allow` that no finding needs. */
  readonly unneededAllow: (file: string, rule: string, text: string) => string;
  /** “Left alone: README.md (nothing says that it is one) and 3 more.” */
  readonly leftAlone: (files: readonly string[], more: number) => string;
  readonly title: string;
  readonly file: string;
  readonly message: string;
  readonly rule: string;
  readonly why: string;
  readonly whatHelps: string;
  readonly line: string;
  readonly notRead: string;
  readonly more: (n: number) => string;
}

const en: ReportWords = {
  severity: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  count: {
    error: (n) => (n === 1 ? '1 error' : `${n} errors`), warning: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    info: (n) => `${n} info`, hint: (n) => (n === 1 ? '1 hint' : `${n} hints`),
  },
  findings: (n) => (n === 1 ? '1 finding' : `${n} findings`),
  readAs: (type, why, language) => `Read as ${type} in ${language} (${why}).`,
  type: { charter: 'a charter', policy: 'a policy', principles: 'principles', other: 'a leadership document' },
  because: {
    frontMatter: 'its front matter says so', fileName: 'its file name says so', configuration: 'you said so', title: 'its title says so',
    signs: 'its headings and wording say so', noSigns: 'nothing says that it is one', saidNone: 'you said so', excluded: 'the configuration excludes it', otherKind: 'its title or wording speaks of something else', ownReport: 'a report of Leadership Lint',
  },
  languages: { en: 'English', sv: 'Swedish', da: 'Danish', nb: 'Norwegian', de: 'German', und: 'an unknown language' },
  unknownLanguage: 'This language cannot be checked yet: of its sentences, only those in English, Swedish or Danish are.',
  noLanguage: 'There is too little text to tell its language, so the sentences are left alone. Name it with lang: en in the front matter, or with --lang.',
  elements: {
    task: 'task', frame: 'frame', success: 'success', owner: 'owners', mutual: 'both sides', followUp: 'follow-up', support: 'support',
    input: 'influence', learning: 'learning', why: 'why', documentOwner: 'document owner', reviewDate: 'review date',
  },
  present: 'there', absent: 'missing', elementsTitle: 'Parts of the agreement',
  alsoAt: (n) => (n === 1 ? 'The same in 1 more place:' : `The same in ${n} more places:`), andAt: 'and',
  nothing: 'Nothing to point out.',
  filesRead: (n, leftAlone) => {
    const read = n === 1 ? '1 file read' : `${n} files read`;
    if (leftAlone === 0) return `${read}.`;
    if (n === 1) return `${read}; it is not a leadership document and was left alone.`;
    return `${read}, ${leftAlone === 1 ? '1 is not a leadership document and was' : `${leftAlone} are not leadership documents and were`} left alone.`;
  },
  unread: (n) => (n === 1 ? '1 file could not be read.' : `${n} files could not be read.`),
  allLeftAlone: 'To have a file read, name its type: --type policy, or “type: policy” between two lines of --- at its top.',
  mendable: (n) => (n === 1 ? '1 can be mended with --fix.' : `${n} can be mended with --fix.`),
  fixed: (n) => (n === 1 ? '1 fix made.' : `${n} fixes made.`),
  inBaseline: (n) => (n === 1 ? '1 more is in the baseline.' : `${n} more are in the baseline.`),
  notInChange: (n) => (n === 1 ? '1 more was there before the change.' : `${n} more were there before the change.`),
  tooQuiet: (n) => (n === 1 ? '1 less serious one is not shown.' : `${n} less serious ones are not shown.`),
  onlyQuieter: (n) => `Nothing is serious enough to be shown; ${n === 1 ? '1 finding is' : `${n} findings are`} less serious.`,
  unneededAllow: (file, rule, text) => `${file} lets “${text}” stand (${rule}), and nothing is found there. Take the entry out of “allow”.`,
  leftAlone: (files, more) => `Left alone: ${files.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
  title: 'Leadership Lint', file: 'File', message: 'What it is and what to do', rule: 'Rule', why: 'Why it matters',
  whatHelps: 'What helps', line: 'line', notRead: 'Not read', more: (n) => `and ${n} more`,
};

const sv: ReportWords = {
  severity: { error: 'fel', warning: 'varning', info: 'upplysning', hint: 'tips' },
  count: {
    error: (n) => `${n} fel`, warning: (n) => (n === 1 ? '1 varning' : `${n} varningar`),
    info: (n) => (n === 1 ? '1 upplysning' : `${n} upplysningar`), hint: (n) => `${n} tips`,
  },
  findings: (n) => (n === 1 ? '1 iakttagelse' : `${n} iakttagelser`),
  readAs: (type, why, language) => `Läst som ${type} på ${language} (${why}).`,
  type: { charter: 'teamkontrakt', policy: 'policy', principles: 'principer', other: 'ledningsdokument' },
  because: {
    frontMatter: 'det står i dokumenthuvudet', fileName: 'det framgår av filnamnet', configuration: 'det har du angett', title: 'det framgår av titeln',
    signs: 'det framgår av rubriker och ordval', noSigns: 'inget talar för att det är ett', saidNone: 'det har du angett', excluded: 'konfigurationen undantar den', otherKind: 'titeln eller ordvalet talar om något annat', ownReport: 'en rapport från Leadership Lint',
  },
  languages: { en: 'engelska', sv: 'svenska', da: 'danska', nb: 'norska', de: 'tyska', und: 'ett okänt språk' },
  unknownLanguage: 'Det språket går inte att granska ännu: av meningarna granskas bara de på svenska, danska eller engelska.',
  noLanguage: 'Texten är för kort för att språket ska märkas, så meningarna lämnas i fred. Ange det med lang: sv överst i dokumentet eller med --lang.',
  elements: {
    task: 'uppdrag', frame: 'ramar', success: 'framgång', owner: 'ansvariga', mutual: 'båda sidor', followUp: 'uppföljning', support: 'stöd',
    input: 'inflytande', learning: 'lärande', why: 'varför', documentOwner: 'dokumentägare', reviewDate: 'översynsdatum',
  },
  present: 'finns', absent: 'saknas', elementsTitle: 'Överenskommelsens delar',
  alsoAt: (n) => (n === 1 ? 'Samma sak på 1 ställe till:' : `Samma sak på ${n} ställen till:`), andAt: 'och',
  nothing: 'Inget att anmärka på.',
  filesRead: (n, leftAlone) => {
    const read = n === 1 ? '1 fil läst' : `${n} filer lästa`;
    if (leftAlone === 0) return `${read}.`;
    if (n === 1) return `${read}; den är inget ledningsdokument och har lämnats i fred.`;
    return `${read}, ${leftAlone === 1 ? '1 är inget ledningsdokument' : `${leftAlone} är inga ledningsdokument`} och har lämnats i fred.`;
  },
  unread: (n) => (n === 1 ? '1 fil gick inte att läsa.' : `${n} filer gick inte att läsa.`),
  allLeftAlone: 'Vill du ha en fil granskad, säg vad den är: --type policy, eller ”type: policy” mellan två rader med --- överst i filen.',
  mendable: (n) => `${n} kan rättas med --fix.`,
  fixed: (n) => (n === 1 ? '1 rättelse gjord.' : `${n} rättelser gjorda.`),
  inBaseline: (n) => `${n} till står i utgångsläget.`,
  notInChange: (n) => `${n} till fanns före ändringen.`,
  tooQuiet: (n) => (n === 1 ? '1 mindre allvarlig visas inte.' : `${n} mindre allvarliga visas inte.`),
  onlyQuieter: (n) => `Inget är så allvarligt att det visas; ${n === 1 ? '1 iakttagelse är mindre allvarlig' : `${n} iakttagelser är mindre allvarliga`}.`,
  unneededAllow: (file, rule, text) => `${file} låter ”${text}” stå kvar (${rule}), men där finns inget att anmärka på. Ta bort posten ur ”allow”.`,
  leftAlone: (files, more) => `Lämnade i fred: ${files.join(', ')}${more === 0 ? '' : ` och ${more} till`}.`,
  title: 'Leadership Lint', file: 'Fil', message: 'Vad det gäller och vad man kan göra', rule: 'Regel', why: 'Varför det spelar roll',
  whatHelps: 'Det här hjälper', line: 'rad', notRead: 'Inte läst', more: (n) => `och ${n} till`,
};

const da: ReportWords = {
  severity: { error: 'fejl', warning: 'advarsel', info: 'oplysning', hint: 'tip' },
  count: {
    error: (n) => `${n} fejl`, warning: (n) => (n === 1 ? '1 advarsel' : `${n} advarsler`),
    info: (n) => (n === 1 ? '1 oplysning' : `${n} oplysninger`), hint: (n) => (n === 1 ? '1 tip' : `${n} tip`),
  },
  findings: (n) => (n === 1 ? '1 iagttagelse' : `${n} iagttagelser`),
  readAs: (type, why, language) => `Læst som ${type} på ${language} (${why}).`,
  type: { charter: 'teamkontrakt', policy: 'politik', principles: 'principper', other: 'ledelsesdokument' },
  because: {
    frontMatter: 'det står øverst i dokumentet', fileName: 'det fremgår af filnavnet', configuration: 'det har du angivet', title: 'det fremgår af titlen',
    signs: 'det fremgår af overskrifter og ordvalg', noSigns: 'intet taler for, at det er et', saidNone: 'det har du angivet', excluded: 'konfigurationen undtager den', otherKind: 'titlen eller ordvalget handler om noget andet', ownReport: 'en rapport fra Leadership Lint',
  },
  languages: { en: 'engelsk', sv: 'svensk', da: 'dansk', nb: 'norsk', de: 'tysk', und: 'et ukendt sprog' },
  unknownLanguage: 'Det sprog kan ikke gennemgås endnu: Kun sætninger på dansk, svensk eller engelsk er gennemgået.',
  noLanguage: 'Teksten er for kort til, at sproget kan ses, så sætningerne er ikke gennemgået. Angiv det med lang: da øverst i dokumentet eller med --lang.',
  elements: {
    task: 'opgave', frame: 'ramme', success: 'succes', owner: 'ansvarlige', mutual: 'begge sider', followUp: 'opfølgning', support: 'støtte',
    input: 'indflydelse', learning: 'læring', why: 'hvorfor', documentOwner: 'dokumentejer', reviewDate: 'dato for gennemgang',
  },
  present: 'er der', absent: 'mangler', elementsTitle: 'Aftalens dele',
  alsoAt: (n) => (n === 1 ? 'Det samme 1 sted mere:' : `Det samme ${n} steder mere:`), andAt: 'og',
  nothing: 'Intet at bemærke.',
  filesRead: (n, leftAlone) => {
    const read = n === 1 ? '1 fil læst' : `${n} filer læst`;
    if (leftAlone === 0) return `${read}.`;
    if (n === 1) return `${read}; den er ikke et ledelsesdokument og er sprunget over.`;
    return `${read}, ${leftAlone === 1 ? '1 er ikke et ledelsesdokument' : `${leftAlone} er ikke ledelsesdokumenter`} og er sprunget over.`;
  },
  unread: (n) => (n === 1 ? '1 fil kunne ikke læses.' : `${n} filer kunne ikke læses.`),
  allLeftAlone: 'Skal en fil gennemgås, så sig, hvad den er: --type policy, eller »type: policy« mellem to linjer med --- øverst i filen.',
  mendable: (n) => `${n} kan rettes med --fix.`,
  fixed: (n) => (n === 1 ? '1 rettelse foretaget.' : `${n} rettelser foretaget.`),
  inBaseline: (n) => `${n} mere står i udgangspunktet.`,
  notInChange: (n) => `${n} mere var der før ændringen.`,
  tooQuiet: (n) => (n === 1 ? '1 mindre alvorlig vises ikke.' : `${n} mindre alvorlige vises ikke.`),
  onlyQuieter: (n) => `Intet er alvorligt nok til at blive vist; ${n === 1 ? '1 iagttagelse er mindre alvorlig' : `${n} iagttagelser er mindre alvorlige`}.`,
  unneededAllow: (file, rule, text) => `${file} lader »${text}« stå (${rule}), men der er intet at bemærke. Fjern posten fra »allow«.`,
  leftAlone: (files, more) => `Sprunget over: ${files.join(', ')}${more === 0 ? '' : ` og ${more} mere`}.`,
  title: 'Leadership Lint', file: 'Fil', message: 'Hvad det gælder, og hvad man kan gøre', rule: 'Regel', why: 'Hvorfor det betyder noget',
  whatHelps: 'Det hjælper', line: 'linje', notRead: 'Ikke læst', more: (n) => `og ${n} mere`,
};

/** What a report says of a run, or of all of it that is serious enough, in which nothing was found. */
export const nothingShown = ({ leftOut }: Pick<Run, 'leftOut'>, words: ReportWords): string => (leftOut.quiet > 0 ? words.onlyQuieter(leftOut.quiet) : words.nothing);

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, sv, da };
