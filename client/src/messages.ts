// Every sentence that the client itself says, in each language. What is missing in one of them does not compile.
import type { DocumentLanguage as Language, DocumentType, MessageLanguage, Status } from '../../server/src/lsp/protocol';

/** What may decide about a document, either way. */
export type Decider = 'frontMatter' | 'fileName' | 'settings' | 'signs';

export interface Messages {
  readonly starting: string;
  readonly findings: (count: number) => string;
  readonly notLinted: string;
  readonly failed: string;
  /** “Read as a policy: the file's name says so.” */
  readonly readAs: (type: string, why: string) => string;
  /** “Left in peace: its front matter says so.” */
  readonly leftAlone: (why: string) => string;
  /** Clauses: what decided. */
  readonly because: Readonly<Record<Decider, string>>;
  /** Sentences: why it is not read. */
  readonly why: Readonly<Record<Exclude<Status['reason'], Decider>, string>>;
  readonly types: Readonly<Record<DocumentType, { readonly name: string; readonly about: string }>>;
  readonly configuredBy: (file: string) => string;
  readonly configuredByEditor: string;
  readonly chooseType: string;
  readonly chooseTypePlaceholder: string;
  readonly noDocument: string;
  /** The language's own name. */
  readonly ownName: string;
  /** Above the choices that the status item offers; what decided stands below it. */
  readonly whyTitle: string;
  readonly thisDocument: string;
  readonly readAsType: (type: string) => string;
  readonly leaveFile: string;
  /** Beside the choice that holds already. */
  readonly asNow: string;
  readonly filesLikeIt: string;
  readonly filesLikeThis: Readonly<Record<'include' | 'exclude', string>>;
  readonly filesLikeThisPlaceholder: string;
  readonly more: string;
  readonly openConfiguration: string;
  readonly noFolder: string;
  readonly readingFolder: string;
  readonly newDocument: { readonly title: string; readonly kind: string; readonly language: string };
  readonly showProblems: string;
  readonly showLog: string;
  readonly startAgain: string;
  readonly stopped: string;
  readonly startedAgain: string;
  readonly stoppedTooOften: string;
  readonly reasonTitle: string;
  readonly reasonPrompt: string;
  readonly reasonPlaceholder: string;
  readonly reasonMissing: string;
  readonly textChanged: string;
  /** A change that the editor did not make. */
  readonly notChanged: string;
  /** A question that the server did not answer. */
  readonly noAnswer: string;
  /** A text file without a name yet has no place for its type. */
  readonly saveFirst: string;
  readonly nothingToAdd: string;
  readonly noPage: (rule: string) => string;
}

const en: Messages = {
  starting: 'reading…',
  findings: count => count === 0 ? 'no findings' : count === 1 ? '1 finding' : `${count} findings`,
  notLinted: 'not read',
  failed: 'something went wrong',
  readAs: (type, why) => `Read as **${type}**: ${why}.`,
  leftAlone: why => `Left in peace: ${why}.`,
  because: {
    frontMatter: 'its front matter says so',
    fileName: 'its file name says so',
    settings: 'the settings say so',
    signs: 'its title and headings say so',
  },
  why: {
    none: 'This does not look like a policy, a charter or leadership principles, so it is left in peace.',
    excluded: 'The settings say that this file is left alone.',
    language: 'This text is in a language that Leadership Lint cannot read yet.',
    tooLarge: 'This file is too large to be read while you write.',
    failed: 'Leadership Lint could not read this document. Your text is not affected.',
    configuration: 'There is a mistake in the configuration file, so the document is not checked.',
  },
  types: {
    charter: { name: 'charter', about: 'What a team is for, who does what, and how it works together' },
    policy: { name: 'policy', about: 'What applies to all, and why' },
    principles: { name: 'principles', about: 'How we lead and work together' },
    other: { name: 'another leadership document', about: 'The sentences are read; few parts are asked for' },
    none: { name: 'not a leadership document', about: 'Leave it alone' },
  },
  configuredBy: file => `${file} decides here; the editor's settings are not used.`,
  configuredByEditor: 'The editor\'s settings decide here; there is no configuration file.',
  chooseType: 'Choose the type of the document…',
  chooseTypePlaceholder: 'What is this document? The answer is written at its top.',
  noDocument: 'Open a Markdown or text file first.',
  ownName: 'English',
  whyTitle: 'Why is this read, or not?',
  thisDocument: 'This document',
  readAsType: type => `Read it as ${type}`,
  leaveFile: 'Leave this file alone',
  asNow: 'as now',
  filesLikeIt: 'Files like this',
  filesLikeThis: { include: 'Always read files like this', exclude: 'Leave files like this alone' },
  filesLikeThisPlaceholder: 'Which files? * stands for any name, ** for any folders.',
  more: 'More',
  openConfiguration: 'Open the configuration file',
  noFolder: 'Open a folder first.',
  readingFolder: 'Leadership Lint reads the folder',
  newDocument: { title: 'New leadership document', kind: 'What will it be?', language: 'In which language?' },
  showProblems: 'Show the findings',
  showLog: 'Show the log',
  startAgain: 'Start again',
  stopped: 'Leadership Lint could not start. Your text is not affected.',
  startedAgain: 'Leadership Lint stopped unexpectedly and has been started again. Your text is not affected.',
  stoppedTooOften: 'Leadership Lint has stopped several times in a row and is now paused. Your text is not affected.',
  reasonTitle: 'Leave this as it is',
  reasonPrompt: 'Why is it right here? The reason is written into the document, so that the next reader understands.',
  reasonPlaceholder: 'Required by our agreement with the customer',
  reasonMissing: 'Please give a reason in a few words.',
  textChanged: 'The text has changed in the meantime. Please try again.',
  notChanged: 'The change could not be made. Perhaps the file is read-only.',
  noAnswer: 'Leadership Lint did not answer. Your text is not affected.',
  saveFirst: 'Save this text as a file first: what it is can only be noted by its file name.',
  nothingToAdd: 'There is nothing to add here at the moment.',
  noPage: rule => `There is no page about ${rule} yet.`,
};

const sv: Messages = {
  starting: 'läser…',
  findings: count => count === 0 ? 'inga iakttagelser' : count === 1 ? '1 iakttagelse' : `${count} iakttagelser`,
  notLinted: 'läses inte',
  failed: 'något gick fel',
  readAs: (type, why) => `Läses som **${type}**: ${why}.`,
  leftAlone: why => `Lämnas i fred: ${why}.`,
  because: {
    frontMatter: 'det står i dokumenthuvudet',
    fileName: 'det framgår av filnamnet',
    settings: 'det framgår av inställningarna',
    signs: 'det framgår av titel och rubriker',
  },
  why: {
    none: 'Det här ser inte ut som en policy, ett teamkontrakt eller ledarskapsprinciper och lämnas därför i fred.',
    excluded: 'Enligt inställningarna lämnas filen i fred.',
    language: 'Texten är på ett språk som Leadership Lint inte kan ännu.',
    tooLarge: 'Filen är för stor för att läsas medan du skriver.',
    failed: 'Leadership Lint kunde inte läsa dokumentet. Din text påverkas inte.',
    configuration: 'Det är ett fel i konfigurationsfilen, så dokumentet granskas inte.',
  },
  types: {
    charter: { name: 'teamkontrakt', about: 'Vad teamet är till för, vem som gör vad och hur man arbetar tillsammans' },
    policy: { name: 'policy', about: 'Vad som gäller för alla, och varför' },
    principles: { name: 'principer', about: 'Hur vi leder och samarbetar' },
    other: { name: 'annat ledningsdokument', about: 'Läs meningarna, fråga efter få delar' },
    none: { name: 'inget ledningsdokument', about: 'Lämna det i fred' },
  },
  configuredBy: file => `Här gäller ${file}; redigerarens inställningar används inte.`,
  configuredByEditor: 'Här gäller redigerarens inställningar; det finns ingen konfigurationsfil.',
  chooseType: 'Välj vad dokumentet är…',
  chooseTypePlaceholder: 'Vad är det här för dokument? Svaret skrivs in överst i det.',
  noDocument: 'Öppna en Markdown- eller textfil först.',
  ownName: 'Svenska',
  whyTitle: 'Varför läses det här, eller varför inte?',
  thisDocument: 'Det här dokumentet',
  readAsType: type => `Läs det som ${type}`,
  leaveFile: 'Lämna filen i fred',
  asNow: 'som nu',
  filesLikeIt: 'Filer som den här',
  filesLikeThis: { include: 'Läs alltid filer som den här', exclude: 'Lämna filer som den här i fred' },
  filesLikeThisPlaceholder: 'Vilka filer? * står för vilket namn som helst, ** för vilka mappar som helst.',
  more: 'Mer',
  openConfiguration: 'Öppna konfigurationsfilen',
  noFolder: 'Öppna en mapp först.',
  readingFolder: 'Leadership Lint läser mappen',
  newDocument: { title: 'Nytt ledningsdokument', kind: 'Vad ska det bli?', language: 'På vilket språk?' },
  showProblems: 'Visa iakttagelserna',
  showLog: 'Visa loggen',
  startAgain: 'Starta om',
  stopped: 'Leadership Lint kunde inte starta. Din text påverkas inte.',
  startedAgain: 'Leadership Lint stannade oväntat och har startats om. Din text påverkas inte.',
  stoppedTooOften: 'Leadership Lint har stannat flera gånger i rad och gör nu en paus. Din text påverkas inte.',
  reasonTitle: 'Låt det stå som det är',
  reasonPrompt: 'Varför är det rätt här? Skälet skrivs in i dokumentet, så att nästa läsare förstår.',
  reasonPlaceholder: 'Krävs enligt avtalet med kunden',
  reasonMissing: 'Skriv ett skäl med några få ord.',
  textChanged: 'Texten har ändrats under tiden. Försök igen.',
  notChanged: 'Ändringen kunde inte göras. Filen är kanske skrivskyddad.',
  noAnswer: 'Leadership Lint svarade inte. Din text påverkas inte.',
  saveFirst: 'Spara texten som en fil först: vad den är kan bara noteras med dess filnamn.',
  nothingToAdd: 'Just nu finns det inget att lägga till här.',
  noPage: rule => `Det finns ingen sida om ${rule} ännu.`,
};

const da: Messages = {
  starting: 'læser…',
  findings: count => count === 0 ? 'ingen iagttagelser' : count === 1 ? '1 iagttagelse' : `${count} iagttagelser`,
  notLinted: 'læses ikke',
  failed: 'noget gik galt',
  readAs: (type, why) => `Læses som **${type}**: ${why}.`,
  leftAlone: why => `Læses ikke: ${why}.`,
  because: {
    frontMatter: 'det står øverst i dokumentet',
    fileName: 'det fremgår af filnavnet',
    settings: 'det fremgår af indstillingerne',
    signs: 'det fremgår af titel og overskrifter',
  },
  why: {
    none: 'Det her ligner ikke en politik, en teamkontrakt eller ledelsesprincipper og bliver derfor ikke læst.',
    excluded: 'Ifølge indstillingerne læses filen ikke.',
    language: 'Teksten er på et sprog, som Leadership Lint ikke kan endnu.',
    tooLarge: 'Filen er for stor til at blive læst, mens du skriver.',
    failed: 'Leadership Lint kunne ikke læse dokumentet. Din tekst er ikke berørt.',
    configuration: 'Der er en fejl i konfigurationsfilen, så dokumentet gennemgås ikke.',
  },
  types: {
    charter: { name: 'teamkontrakt', about: 'Hvad teamet er til for, hvem der gør hvad, og hvordan man arbejder sammen' },
    policy: { name: 'politik', about: 'Hvad der gælder for alle, og hvorfor' },
    principles: { name: 'principper', about: 'Hvordan vi leder og samarbejder' },
    other: { name: 'andet ledelsesdokument', about: 'Læs sætningerne, spørg efter få dele' },
    none: { name: 'ikke et ledelsesdokument', about: 'Lad det være i fred' },
  },
  configuredBy: file => `Her gælder ${file}; editorens indstillinger bruges ikke.`,
  configuredByEditor: 'Her gælder editorens indstillinger; der er ingen konfigurationsfil.',
  chooseType: 'Vælg, hvad dokumentet er…',
  chooseTypePlaceholder: 'Hvad er det for et dokument? Svaret skrives øverst i det.',
  noDocument: 'Åbn en Markdown- eller tekstfil først.',
  ownName: 'Dansk',
  whyTitle: 'Hvorfor læses det her, eller hvorfor ikke?',
  thisDocument: 'Dette dokument',
  readAsType: type => `Læs det som ${type}`,
  leaveFile: 'Lad filen være i fred',
  asNow: 'som nu',
  filesLikeIt: 'Filer som denne',
  filesLikeThis: { include: 'Læs altid filer som denne', exclude: 'Lad filer som denne være i fred' },
  filesLikeThisPlaceholder: 'Hvilke filer? * står for et hvilket som helst navn, ** for hvilke som helst mapper.',
  more: 'Mere',
  openConfiguration: 'Åbn konfigurationsfilen',
  noFolder: 'Åbn en mappe først.',
  readingFolder: 'Leadership Lint læser mappen',
  newDocument: { title: 'Nyt ledelsesdokument', kind: 'Hvad skal det blive til?', language: 'På hvilket sprog?' },
  showProblems: 'Vis iagttagelserne',
  showLog: 'Vis loggen',
  startAgain: 'Genstart',
  stopped: 'Leadership Lint kunne ikke starte. Din tekst er ikke berørt.',
  startedAgain: 'Leadership Lint stoppede uventet og er blevet genstartet. Din tekst er ikke berørt.',
  stoppedTooOften: 'Leadership Lint er stoppet flere gange i træk og holder nu pause. Din tekst er ikke berørt.',
  reasonTitle: 'Lad det stå, som det er',
  reasonPrompt: 'Hvorfor er det rigtigt her? Grunden skrives ind i dokumentet, så den næste læser forstår det.',
  reasonPlaceholder: 'Kræves af aftalen med kunden',
  reasonMissing: 'Skriv en grund med nogle få ord.',
  textChanged: 'Teksten er ændret i mellemtiden. Prøv igen.',
  notChanged: 'Ændringen kunne ikke foretages. Måske er filen skrivebeskyttet.',
  noAnswer: 'Leadership Lint svarede ikke. Din tekst er ikke berørt.',
  saveFirst: 'Gem teksten som en fil først: hvad den er, kan kun noteres med dens filnavn.',
  nothingToAdd: 'Der er ikke noget at tilføje her lige nu.',
  noPage: rule => `Der er ingen side om ${rule} endnu.`,
};

export const messages: Readonly<Record<Language, Messages>> = { en, sv, da };

/** Why a document is read or left alone, as a sentence in Markdown. */
export function explain({ state, type, reason }: Pick<Status, 'state' | 'type' | 'reason'>, words: Messages): string {
  if (!(reason in words.because)) return words.why[reason as keyof Messages['why']];
  const because = words.because[reason as Decider];
  return state === 'linted' ? words.readAs(words.types[type].name, because) : words.leftAlone(because);
}

/** A sentence in Markdown as it is shown where there is no Markdown. */
export const plainText = (markdown: string): string => markdown.replaceAll('**', '');

const known = (language: string | undefined): Language | undefined => {
  const base = language?.toLowerCase().split('-')[0];
  return base === 'en' || base === 'sv' || base === 'da' ? base : undefined;
};

/**
 * The language to speak to the user in. `auto` is the editor's language if it is sv or da, else the document's: English is
 * what an editor speaks when nobody has chosen, so it says nothing about the reader.
 */
export function messageLanguage(setting: MessageLanguage, editor: string, document?: string): Language {
  if (setting !== 'auto') return setting;
  const fromEditor = known(editor);
  return fromEditor === 'sv' || fromEditor === 'da' ? fromEditor : known(document) ?? 'en';
}
