// What the editor says of roles, areas and sections, in every language.
import type { Part as Assigned } from '../../agreement/assignments';
import type { ElementName } from '../../agreement/element-names';
import type { DocumentType } from '../../agreement/kind';
import type { Part as LetterPart } from '../../agreement/letters';
import type { Stage } from '../../agreement/life-cycle';
import type { DutyKind } from '../../agreement/roles';
import type { Language } from '../../language/data';
import type { FrontMatterKey } from '../../model/front-matter';

export interface AgreementWords {
  /** Headings in a role's hover. */
  readonly duties: Readonly<Record<DutyKind, string>>;
  readonly line: (line: number) => string;
  readonly named: (times: number, others: number) => string;
  readonly introduced: string;
  readonly noDuties: string;
  readonly more: (count: number) => string;
  readonly parts: Readonly<Record<Assigned, string>>;
  readonly missing: string;
  /** Above a responsibility table. */
  readonly areas: (count: number, unowned: number) => string;
  readonly withoutOwner: (names: string) => string;
  readonly allOwned: string;
  /** What a lens says when it is chosen: name, what is there, what is missing, and a question for each. */
  readonly explained: (name: string, has: string, missing: string) => string;
  readonly questions: Readonly<Record<Assigned, string>>;
  readonly noName: string;
  readonly unchanged: string;
  readonly renameCompounds: (base: string) => string;
  readonly joins: (name: string) => string;
  readonly joinsPerson: (name: string) => string;
  readonly role: string;
  readonly person: string;
  readonly area: string;
  readonly section: string;
  readonly letters: Readonly<Record<LetterPart, string>>;
  readonly keys: Readonly<Record<FrontMatterKey, string>>;
  readonly types: Readonly<Record<DocumentType | 'none', string>>;
  readonly languages: Readonly<Record<Language, string>>;
  /** How a document names each status, and what that is to its reader. */
  readonly statuses: Readonly<Record<Stage, readonly [name: string, explained: string]>>;
  readonly dates: readonly [today: string, quarter: string, half: string, year: string];
}

const list = (names: readonly string[], and: string): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`);

export const agreementWords: Readonly<Record<Language, AgreementWords & { readonly list: (names: readonly string[]) => string }>> = {
  en: {
    duties: { answers: 'Answers for', decides: 'Decides', asked: 'Is asked about', informed: 'Is told about', does: 'Does' },
    line: (line) => `line ${line}`, named: (times, others) => `Named ${times === 1 ? 'once' : `${times} times`} here${others > 0 ? `, and in ${others} other ${others === 1 ? 'document' : 'documents'}` : ''}.`,
    introduced: 'Introduced in', noDuties: 'No duty or decision is given to it here.', more: (count) => `and ${count} more`,
    parts: { task: 'task', frame: 'frame', success: 'success' }, missing: 'missing',
    areas: (count, unowned) => `${count} ${count === 1 ? 'area' : 'areas'}, ${unowned === 0 ? 'all with an owner' : `${unowned} without an owner`}`,
    withoutOwner: (names) => `Without an owner: ${names}.`, allOwned: 'Every area has an owner.',
    explained: (name, has, missing) => `${name}: ${missing === '' ? 'task, frame and measure of success are there.' : `${has === '' ? '' : `${has} ${has.includes(' and ') ? 'are' : 'is'} there; `}${missing} ${missing.includes(' and ') ? 'are' : 'is'} missing.`}`,
    questions: { task: 'What is to be achieved, and for whom?', frame: 'What may be decided alone, with which means, and where does it end?', success: 'What would show that it works?' },
    noName: 'A role’s name is made of letters and has at most six words.', unchanged: 'There is no role here.', renameCompounds: (base) => `Words that begin with “${base}”`, joins: (name) => `“${name}” is already a role: the two become one`, joinsPerson: (name) => `“${name}” is already named: the two become one`,
    role: 'Role', person: 'Person', area: 'Area', section: 'Missing section',
    letters: { responsible: 'does the work', accountable: 'answers for it', consulted: 'is asked first', informed: 'is told', support: 'helps', driver: 'drives it', verify: 'checks it' },
    keys: { type: 'What the document is', lang: 'Its language', title: 'Its title', status: 'Its status', owner: 'Who answers for it', approver: 'Who decided on it', effective: 'When it takes effect', review: 'When it is reviewed', translationOf: 'Which document it translates' },
    types: { charter: 'a team agreement', policy: 'a policy', principles: 'principles of leadership', other: 'another leadership document', none: 'not to be read' }, languages: { en: 'English', sv: 'Swedish', da: 'Danish' },
    statuses: { draft: ['draft', 'a draft'], inForce: ['in force', 'in force'], withdrawn: ['withdrawn', 'withdrawn'] },
    dates: ['today', 'in three months', 'in half a year', 'in a year'], list: (names) => list(names, 'and'),
  },
  sv: {
    duties: { answers: 'Ansvarar för', decides: 'Beslutar', asked: 'Tillfrågas om', informed: 'Får veta', does: 'Gör' },
    line: (line) => `rad ${line}`, named: (times, others) => `Nämns ${times === 1 ? 'en gång' : `${times} gånger`} här${others > 0 ? `, och i ${others} ${others === 1 ? 'annat dokument' : 'andra dokument'}` : ''}.`,
    introduced: 'Presenteras på', noDuties: 'Här får den varken ansvar eller beslutsrätt.', more: (count) => `och ${count} till`,
    parts: { task: 'uppdrag', frame: 'ram', success: 'framgång' }, missing: 'saknas',
    areas: (count, unowned) => `${count} ${count === 1 ? 'område' : 'områden'}, ${unowned === 0 ? 'alla med ägare' : `${unowned} utan ägare`}`,
    withoutOwner: (names) => `Utan ägare: ${names}.`, allOwned: 'Varje område har en ägare.',
    explained: (name, has, missing) => `${name}: ${missing === '' ? 'uppdrag, ram och mått på framgång finns.' : `${has === '' ? '' : `${has} finns; `}${missing} saknas.`}`,
    questions: { task: 'Vad ska uppnås, och för vem?', frame: 'Vad får man avgöra själv, med vilka medel, och var går gränsen?', success: 'Vad skulle visa att det fungerar?' },
    noName: 'En rolls namn består av bokstäver, högst sex ord.', unchanged: 'Här står ingen roll.', renameCompounds: (base) => `Ord som börjar med ”${base}”`, joins: (name) => `”${name}” är redan en roll: de två blir en`, joinsPerson: (name) => `”${name}” nämns redan: de två blir en`,
    role: 'Roll', person: 'Person', area: 'Område', section: 'Avsnitt som saknas',
    letters: { responsible: 'utför arbetet', accountable: 'svarar för det', consulted: 'tillfrågas innan', informed: 'får veta', support: 'hjälper till', driver: 'driver det', verify: 'kontrollerar' },
    keys: { type: 'Vad dokumentet är', lang: 'Dess språk', title: 'Dess titel', status: 'Vilken status det har', owner: 'Vem som svarar för det', approver: 'Vem som beslutade om det', effective: 'När det börjar gälla', review: 'När det ses över', translationOf: 'Vilket dokument det översätter' },
    types: { charter: 'en överenskommelse i ett team', policy: 'en policy', principles: 'principer för ledarskap', other: 'ett annat ledningsdokument', none: 'ska inte läsas' }, languages: { en: 'engelska', sv: 'svenska', da: 'danska' },
    statuses: { draft: ['utkast', 'ett utkast'], inForce: ['gäller', 'gäller'], withdrawn: ['upphävd', 'upphävd'] },
    dates: ['i dag', 'om tre månader', 'om ett halvår', 'om ett år'], list: (names) => list(names, 'och'),
  },
  da: {
    duties: { answers: 'Svarer for', decides: 'Beslutter', asked: 'Spørges om', informed: 'Får besked om', does: 'Gør' },
    line: (line) => `linje ${line}`, named: (times, others) => `Nævnes ${times === 1 ? 'én gang' : `${times} gange`} her${others > 0 ? `, og i ${others} ${others === 1 ? 'andet dokument' : 'andre dokumenter'}` : ''}.`,
    introduced: 'Præsenteres på', noDuties: 'Her får den hverken ansvar eller beslutningsret.', more: (count) => `og ${count} til`,
    parts: { task: 'opgave', frame: 'ramme', success: 'succes' }, missing: 'mangler',
    areas: (count, unowned) => `${count} ${count === 1 ? 'område' : 'områder'}, ${unowned === 0 ? 'alle med ejer' : `${unowned} uden ejer`}`,
    withoutOwner: (names) => `Uden ejer: ${names}.`, allOwned: 'Hvert område har en ejer.',
    explained: (name, has, missing) => `${name}: ${missing === '' ? 'opgave, ramme og mål for succes er der.' : `${has === '' ? '' : `${has} er der; `}${missing} mangler.`}`,
    questions: { task: 'Hvad skal opnås, og for hvem?', frame: 'Hvad må man selv afgøre, med hvilke midler, og hvor går grænsen?', success: 'Hvad ville vise, at det virker?' },
    noName: 'En rolles navn består af bogstaver, højst seks ord.', unchanged: 'Her står ingen rolle.', renameCompounds: (base) => `Ord, der begynder med »${base}«`, joins: (name) => `»${name}« er allerede en rolle: De to bliver til én`, joinsPerson: (name) => `»${name}« er allerede nævnt: De to bliver til én`,
    role: 'Rolle', person: 'Person', area: 'Område', section: 'Afsnit, der mangler',
    letters: { responsible: 'udfører arbejdet', accountable: 'svarer for det', consulted: 'spørges først', informed: 'får besked', support: 'hjælper', driver: 'driver det', verify: 'kontrollerer' },
    keys: { type: 'Hvad dokumentet er', lang: 'Dets sprog', title: 'Dets titel', status: 'Hvilken status det har', owner: 'Hvem der svarer for det', approver: 'Hvem der besluttede det', effective: 'Hvornår det gælder fra', review: 'Hvornår det ses på igen', translationOf: 'Hvilket dokument det oversætter' },
    types: { charter: 'en aftale i et team', policy: 'en politik', principles: 'principper for ledelse', other: 'et andet ledelsesdokument', none: 'skal ikke læses' }, languages: { en: 'engelsk', sv: 'svensk', da: 'dansk' },
    statuses: { draft: ['udkast', 'et udkast'], inForce: ['gælder', 'gælder'], withdrawn: ['ophævet', 'ophævet'] },
    dates: ['i dag', 'om tre måneder', 'om et halvt år', 'om et år'], list: (names) => list(names, 'og'),
  },
};

/** What a section is called that holds an element, in the document's language. */
export const sectionTitles: Readonly<Record<Language, Readonly<Record<ElementName, string>>>> = {
  en: { task: 'Purpose', frame: 'Frame', success: 'How we know it works', owner: 'Who does what', mutual: 'What we can expect of each other', followUp: 'Follow-up', support: 'Support', input: 'Your input', learning: 'How we learn', why: 'Why', documentOwner: 'Document owner', reviewDate: 'Next review' },
  sv: { task: 'Syfte', frame: 'Ram och mandat', success: 'Så vet vi att vi lyckas', owner: 'Vem ansvarar för vad', mutual: 'Ömsesidiga förväntningar', followUp: 'Uppföljning', support: 'Stöd', input: 'Inflytande', learning: 'Lärande', why: 'Varför', documentOwner: 'Dokumentägare', reviewDate: 'Nästa översyn' },
  da: { task: 'Formål', frame: 'Ramme', success: 'Sådan ved vi, at det lykkes', owner: 'Hvem gør hvad', mutual: 'Gensidige forventninger', followUp: 'Opfølgning', support: 'Støtte', input: 'Indflydelse', learning: 'Læring', why: 'Hvorfor', documentOwner: 'Dokumentejer', reviewDate: 'Næste gennemgang' },
};
