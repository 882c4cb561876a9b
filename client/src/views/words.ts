// What the profile says, in each language. What is missing in one of them does not compile.
import type { DocumentLanguage as Language, ElementName, Family, Weight } from '../../../server/src/lsp/protocol';

type Level = 'organisational' | 'relational' | 'individual';

export interface ProfileWords {
  readonly parts: string;
  /** “9 of 12” */
  readonly of: (there: number, all: number) => string;
  readonly elements: Readonly<Record<ElementName, { readonly name: string; readonly question: string }>>;
  readonly line: (line: number) => string;
  readonly missing: string;
  readonly couldBeThere: string;
  readonly notNeeded: string;
  /** What choosing a part that is missing does. */
  readonly chooseToAdd: string;
  readonly levels: string;
  readonly level: Readonly<Record<Level, { readonly name: string; readonly about: string }>>;
  readonly thin: string;
  readonly partsThere: (there: number, needed: number) => string;
  readonly promises: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly balance: string;
  readonly weights: Readonly<Record<Weight, string>>;
  readonly against: (one: number, other: number) => string;
  readonly bySection: string;
  readonly beginning: string;
  readonly nothingCounted: string;
  readonly families: string;
  readonly family: Readonly<Record<Family, string>>;
  /** The languages of documents, as a reader calls them. */
  readonly languages: Readonly<Record<string, string>>;
  /** Above the tree, when the document in front has no profile. */
  readonly noProfile: string;
}

const en: ProfileWords = {
  parts: 'Parts of the agreement',
  of: (there, all) => `${there} of ${all}`,
  elements: {
    task: { name: 'Task', question: 'What are we here for?' },
    frame: { name: 'Frame', question: 'What may we decide, within which limits and with which means?' },
    success: { name: 'Success', question: 'How do we see that it works?' },
    owner: { name: 'Owners', question: 'Who answers for what?' },
    mutual: { name: 'Both sides', question: 'What can employees and leaders expect of each other?' },
    followUp: { name: 'Follow-up', question: 'When do we talk about how it is going?' },
    support: { name: 'Support', question: 'Who helps, and with what?' },
    input: { name: 'Influence', question: 'How can people question this or change it?' },
    learning: { name: 'Learning', question: 'What do we do when something goes wrong?' },
    why: { name: 'Why', question: 'Why do we do it this way?' },
    documentOwner: { name: 'Document owner', question: 'Whom can people ask about this document?' },
    reviewDate: { name: 'Review date', question: 'When is it reviewed?' },
  },
  line: line => `line ${line}`,
  missing: 'missing',
  couldBeThere: 'not there; recommended',
  notNeeded: 'not there; not asked for',
  chooseToAdd: 'Choose it to see what could stand here.',
  levels: 'Levels of trust',
  level: {
    organisational: { name: 'Organisational', about: 'Structure, decision rights, reporting: what the organisation has arranged.' },
    relational: { name: 'Relational', about: 'Dialogue, expectations, feedback: how people talk with each other.' },
    individual: { name: 'Individual', about: 'What leaders themselves do and commit to.' },
  },
  thin: 'thin',
  partsThere: (there, needed) => `${there} of ${needed} parts`,
  promises: count => count === 1 ? '1 commitment of a leader' : `${count} commitments of leaders`,
  findings: count => count === 0 ? 'no findings' : count === 1 ? '1 finding' : `${count} findings`,
  balance: 'Balance',
  weights: {
    duty: 'Duties for staff', promise: 'What leaders commit to', approval: 'Approvals asked for', decisionRight: 'Decision rights given',
    sanction: 'Consequences', support: 'Support',
  },
  against: (one, other) => `${one} against ${other}`,
  bySection: 'By section',
  beginning: 'Before the first heading',
  nothingCounted: 'none',
  families: 'Findings by subject',
  family: {
    control: 'Control', responsibility: 'Responsibility', expectations: 'Expectations', transparency: 'Transparency', safety: 'Psychological safety',
    involvement: 'Involvement', support: 'Support', commitment: 'Commitment', document: 'The document itself',
  },
  languages: { en: 'English', sv: 'Swedish', da: 'Danish', nb: 'Norwegian', de: 'German' },
  noProfile: 'The open document is not a leadership document.',
};

const sv: ProfileWords = {
  parts: 'Överenskommelsens delar',
  of: (there, all) => `${there} av ${all}`,
  elements: {
    task: { name: 'Uppdrag', question: 'Vad är vi till för?' },
    frame: { name: 'Ramar', question: 'Vad får vi bestämma, inom vilka gränser och med vilka medel?' },
    success: { name: 'Framgång', question: 'Hur ser vi att det fungerar?' },
    owner: { name: 'Ansvariga', question: 'Vem svarar för vad?' },
    mutual: { name: 'Båda sidor', question: 'Vad kan medarbetare och ledare vänta sig av varandra?' },
    followUp: { name: 'Uppföljning', question: 'När pratar vi om hur det går?' },
    support: { name: 'Stöd', question: 'Vem hjälper till, och med vad?' },
    input: { name: 'Inflytande', question: 'Hur ifrågasätter eller ändrar man det här?' },
    learning: { name: 'Lärande', question: 'Vad gör vi när något går fel?' },
    why: { name: 'Varför', question: 'Varför gör vi så här?' },
    documentOwner: { name: 'Dokumentägare', question: 'Vem frågar man om dokumentet?' },
    reviewDate: { name: 'Revideringsdatum', question: 'När läser vi det igen?' },
  },
  line: line => `rad ${line}`,
  missing: 'saknas',
  couldBeThere: 'finns inte; rekommenderas',
  notNeeded: 'finns inte; behövs inte här',
  chooseToAdd: 'Välj den för att se vad som kan stå här.',
  levels: 'Tillitens nivåer',
  level: {
    organisational: { name: 'Organisation', about: 'Struktur, beslutanderätt, rapportering: det som huset har ordnat.' },
    relational: { name: 'Relation', about: 'Dialog, förväntningar, återkoppling: hur man talar med varandra.' },
    individual: { name: 'Individ', about: 'Det som ledarna själva gör och åtar sig.' },
  },
  thin: 'tunn',
  partsThere: (there, needed) => `${there} av ${needed} delar`,
  promises: count => count === 1 ? '1 åtagande av en ledare' : `${count} åtaganden av ledare`,
  findings: count => count === 0 ? 'inga iakttagelser' : count === 1 ? '1 iakttagelse' : `${count} iakttagelser`,
  balance: 'Balans',
  weights: {
    duty: 'Medarbetarnas skyldigheter', promise: 'Det ledarna åtar sig', approval: 'Godkännanden som krävs', decisionRight: 'Beslut man får fatta själv',
    sanction: 'Påföljder', support: 'Stöd',
  },
  against: (one, other) => `${one} mot ${other}`,
  bySection: 'Per avsnitt',
  beginning: 'Före första rubriken',
  nothingCounted: 'inga',
  families: 'Iakttagelser efter ämne',
  family: {
    control: 'Kontroll', responsibility: 'Ansvar', expectations: 'Förväntningar', transparency: 'Öppenhet', safety: 'Psykologisk trygghet',
    involvement: 'Delaktighet', support: 'Stöd', commitment: 'Åtaganden', document: 'Dokumentet självt',
  },
  languages: { en: 'engelska', sv: 'svenska', da: 'danska', nb: 'norska', de: 'tyska' },
  noProfile: 'Dokumentet här är inget ledningsdokument.',
};

const da: ProfileWords = {
  parts: 'Aftalens dele',
  of: (there, all) => `${there} af ${all}`,
  elements: {
    task: { name: 'Opgave', question: 'Hvad er vi her for?' },
    frame: { name: 'Ramme', question: 'Hvad må vi beslutte, inden for hvilke grænser og med hvilke midler?' },
    success: { name: 'Succes', question: 'Hvordan ser vi, at det lykkes?' },
    owner: { name: 'Ansvarlige', question: 'Hvem svarer for hvad?' },
    mutual: { name: 'Begge sider', question: 'Hvad kan medarbejdere og ledere forvente af hinanden?' },
    followUp: { name: 'Opfølgning', question: 'Hvornår taler vi om, hvordan det går?' },
    support: { name: 'Støtte', question: 'Hvem hjælper, og med hvad?' },
    input: { name: 'Indflydelse', question: 'Hvordan stiller man spørgsmål ved det eller ændrer det?' },
    learning: { name: 'Læring', question: 'Hvad gør vi, når noget går galt?' },
    why: { name: 'Hvorfor', question: 'Hvorfor gør vi det sådan?' },
    documentOwner: { name: 'Dokumentejer', question: 'Hvem spørger man om dokumentet?' },
    reviewDate: { name: 'Revisionsdato', question: 'Hvornår læser vi det igen?' },
  },
  line: line => `linje ${line}`,
  missing: 'mangler',
  couldBeThere: 'er der ikke; anbefales',
  notNeeded: 'er der ikke; kræves ikke her',
  chooseToAdd: 'Vælg den for at se, hvad der kan stå her.',
  levels: 'Tillidens niveauer',
  level: {
    organisational: { name: 'Organisation', about: 'Struktur, beslutningsret, rapportering: det, huset har indrettet.' },
    relational: { name: 'Relation', about: 'Dialog, forventninger, feedback: sådan taler man med hinanden.' },
    individual: { name: 'Individ', about: 'Det, lederne selv gør og forpligter sig til.' },
  },
  thin: 'tynd',
  partsThere: (there, needed) => `${there} af ${needed} dele`,
  promises: count => count === 1 ? '1 forpligtelse fra en leder' : `${count} forpligtelser fra ledere`,
  findings: count => count === 0 ? 'ingen iagttagelser' : count === 1 ? '1 iagttagelse' : `${count} iagttagelser`,
  balance: 'Balance',
  weights: {
    duty: 'Medarbejdernes pligter', promise: 'Det forpligter lederne sig til', approval: 'Godkendelser, der kræves', decisionRight: 'Det, man selv må beslutte',
    sanction: 'Sanktioner', support: 'Støtte',
  },
  against: (one, other) => `${one} mod ${other}`,
  bySection: 'Efter afsnit',
  beginning: 'Før første overskrift',
  nothingCounted: 'ingen',
  families: 'Iagttagelser efter emne',
  family: {
    control: 'Kontrol', responsibility: 'Ansvar', expectations: 'Forventninger', transparency: 'Åbenhed', safety: 'Psykologisk tryghed',
    involvement: 'Inddragelse', support: 'Støtte', commitment: 'Forpligtelse', document: 'Dokumentet selv',
  },
  languages: { en: 'engelsk', sv: 'svensk', da: 'dansk', nb: 'norsk', de: 'tysk' },
  noProfile: 'Dokumentet her er ikke et ledelsesdokument.',
};

export const profileWords: Readonly<Record<Language, ProfileWords>> = { en, sv, da };
