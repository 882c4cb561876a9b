// What the command-line tool says itself, in each language. What is missing in one of them does not compile.
import type { Language } from '../../language/data';
import type { OptionName } from './options';

export interface CliWords {
  readonly usage: string;
  readonly about: string;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly exitCodes: string;
  readonly seeHelp: string;
  readonly unknownOption: (written: string, near: string | undefined) => string;
  readonly takesNoValue: (option: string) => string;
  readonly needsValue: (option: string, value: string) => string;
  readonly notAmong: (option: string, value: string, choices: string) => string;
  readonly notTogether: (option: string, other: string) => string;
  readonly onlyWith: (option: string, other: string) => string;
  readonly noNumber: (option: string, value: string) => string;
  readonly noDate: (option: string, value: string) => string;
  /** A file or folder is named by nothing, as a variable of the shell that is not set names it. */
  readonly emptyPath: string;
  readonly nothingFound: (where: string) => string;
  /** What is said of a folder that could not be looked through, behind its name. */
  readonly folderUnread: string;
  readonly unknownRule: (rule: string, near: string | undefined) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  /** The report would go over a text that somebody wrote. */
  readonly outputIsTaken: (file: string) => string;
  /** The report would be taken for a configuration or a baseline, or go over one. */
  readonly outputIsOurs: (file: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  readonly damagedNotFixed: (file: string) => string;
  /** `--fix` found nothing that it may do by itself. */
  readonly nothingToFix: string;
  readonly noGit: (reason: string) => string;
  readonly gitReasons: Readonly<Record<'notInstalled' | 'noRepository' | 'noCommit', (reference: string) => string>>;
  readonly noBaseline: (file: string) => string;
  readonly badBaseline: (file: string) => string;
  readonly baselineWritten: (file: string, findings: number) => string;
  readonly alreadyThere: (file: string) => string;
  readonly initWritten: (file: string) => string;
  readonly init: {
    readonly head: string; readonly rules: string; readonly documents: string; readonly include: string; readonly exclude: string; readonly types: string;
    readonly vocabulary: string; readonly people: string; readonly allow: string; readonly messageLanguage: string;
  };
  readonly timing: {
    readonly title: string; readonly load: string; readonly find: string; readonly read: string; readonly parse: string; readonly sentences: string; readonly agreement: string;
    readonly rules: string; readonly report: string; readonly total: string; readonly perRule: string; readonly scan: (rules: number) => string;
  };
}

const en: CliWords = {
  usage: 'leadership-lint [options] [files, folders, patterns or -]',
  about: 'Reads leadership policies, team charters and leadership principles in English, Swedish and Danish, points out where they\ncontrol instead of trust, and says what helps. Nothing leaves this machine.',
  options: {
    'format': 'how to report', 'output': 'write the report into a file', 'fix': 'make the fixes that keep the meaning', 'dry-run': 'with --fix: show what would change, write nothing',
    'since': 'only what changed since a commit or branch brought in', 'baseline': 'leave out the findings that this file knows', 'update-baseline': 'write the findings of today into the baseline',
    'fail-on': 'from which severity on a finding makes the run fail (warning)', 'max-warnings': 'so many warnings are accepted', 'quiet': 'show only what makes the run fail',
    'type': 'what the documents are', 'lang': 'the language of the documents', 'message-lang': 'the language of the messages; auto: the document’s', 'config': 'use this configuration file',
    'stdin-filename': 'the name of what comes from standard input', 'color': 'use colours', 'no-color': 'use no colours', 'threads': 'how many threads lint a large folder (as the machine has cores)', 'timing': 'say where the time goes',
    'explain': 'print the page of a rule', 'init': 'write a configuration file to start from', 'lsp': 'be a language server for an editor', 'stdio': 'with --lsp: talk over standard input and output',
    'version': 'print the version', 'help': 'print this', 'today': '',
  },
  exitCodes: 'Ends with 0 when there is nothing to point out, 1 with findings at or above --fail-on, 2 when something could not be read or understood.',
  seeHelp: 'See leadership-lint --help.',
  unknownOption: (written, near) => `There is no option ${written}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  takesNoValue: (option) => `${option} takes no value.`,
  needsValue: (option, value) => `${option} needs a value: ${option} ${value}.`,
  notAmong: (option, value, choices) => `${option} cannot be “${value}”. It is one of ${choices}.`,
  notTogether: (option, other) => `${option} and ${other} do not go together.`,
  onlyWith: (option, other) => `${option} needs ${other}.`,
  noNumber: (option, value) => `${option} needs a whole number, not “${value}”.`,
  noDate: (option, value) => `${option} needs a date such as 2026-03-01, not “${value}”.`,
  emptyPath: 'A file or folder has an empty name; perhaps a variable is not set. The current folder is called “.”.',
  nothingFound: (where) => `Nothing to read in ${where}: no .md, .markdown or .txt file that git does not ignore.`,
  folderUnread: 'The folder cannot be read, and so nothing in it: access is denied or the disk failed.',
  unknownRule: (rule, near) => `There is no rule ${rule}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  cannotWrite: (file, reason) => `${file} could not be written: ${reason}`,
  outputIsTaken: (file) => `${file} is a file of yours that the report would replace. Name another one with --output.`,
  outputIsOurs: (file) => `${file} is where a configuration or a baseline is kept; a report would take its place. Name another file with --output.`,
  changedMeanwhile: (file) => `${file} was changed by somebody else in the meantime and is left as it is.`,
  damagedNotFixed: (file) => `${file} is not valid UTF-8 and is left as it is.`,
  nothingToFix: 'No fix here is safe enough to make by itself; each finding says what would help.',
  noGit: (reason) => `git could not say what changed: ${reason}`,
  gitReasons: { notInstalled: () => 'git is not installed.', noRepository: () => 'this is not a git repository.', noCommit: (reference) => `“${reference}” is no commit here.` },
  noBaseline: (file) => `There is no baseline ${file}. Write one with --update-baseline.`,
  badBaseline: (file) => `${file} is no baseline and is left as it is. Name another file with --baseline, or delete this one and write it anew with --update-baseline.`,
  baselineWritten: (file, findings) => `${file} written; it knows ${findings === 1 ? '1 finding' : `${findings} findings`}. Runs with --baseline ${file} leave ${findings === 1 ? 'it' : 'them'} out.`,
  alreadyThere: (file) => `${file} is already there.`,
  initWritten: (file) => `${file} written.`,
  init: {
    head: 'The configuration of Leadership Lint. It holds for this folder and those below it. Every setting may be left out.',
    rules: 'How loudly a rule speaks: error, warning, info, hint or off. A rule wins over its family.',
    documents: 'Which files are leadership documents. Without a word here, titles, headings and front matter decide.',
    include: 'Always read, whatever they look like.', exclude: 'Never read.', types: 'What the files of a folder are: charter, policy, principles or other.',
    vocabulary: 'Words of your house that are no flaw here.', people: 'What people are called in your house.',
    allow: 'Findings that stay, for texts that cannot hold comments.', messageLanguage: 'auto (each document’s own language), en, sv or da.',
  },
  timing: {
    title: 'Where the time went (ms)', load: 'start and load', find: 'find files and configurations', read: 'read files', parse: 'parse', sentences: 'read sentences (all patterns of all rules in one scan)',
    agreement: 'understand the agreement (elements, roles, balance)', rules: 'weigh sentences and apply rules', report: 'report', total: 'total', perRule: 'Rules (ms, calls)',
    scan: (rules) => `${rules} more rules are patterns only: their time is that of reading.`,
  },
};

const sv: CliWords = {
  usage: 'leadership-lint [flaggor] [filer, mappar, mönster eller -]',
  about: 'Läser ledarskapspolicyer, teamkontrakt och ledarskapsprinciper på engelska, svenska och danska, visar var de styr i stället\nför att lita på folk och säger vad som hjälper. Ingenting lämnar den här datorn.',
  options: {
    'format': 'hur resultatet visas', 'output': 'skriv resultatet till en fil', 'fix': 'gör de rättelser som inte ändrar innebörden', 'dry-run': 'med --fix: visa vad som skulle ändras, skriv ingenting',
    'since': 'bara det som ändringar sedan en commit eller gren har fört in', 'baseline': 'utelämna iakttagelser som den här filen känner till', 'update-baseline': 'skriv in dagens iakttagelser i utgångsläget',
    'fail-on': 'från vilken allvarlighetsgrad körningen underkänns (warning)', 'max-warnings': 'så många varningar godtas', 'quiet': 'visa bara det som gör körningen underkänd',
    'type': 'vad dokumenten är', 'lang': 'dokumentens språk', 'message-lang': 'meddelandenas språk; auto: dokumentets', 'config': 'använd den här konfigurationsfilen',
    'stdin-filename': 'namnet på det som kommer från standard in', 'color': 'använd färger', 'no-color': 'använd inga färger', 'threads': 'hur många trådar som läser en stor mapp (efter datorns kärnor)', 'timing': 'visa vart tiden tar vägen',
    'explain': 'skriv ut en regels sida', 'init': 'skriv en konfigurationsfil att börja med', 'lsp': 'var språkserver åt en redigerare', 'stdio': 'med --lsp: tala via standard in och ut',
    'version': 'skriv ut versionen', 'help': 'skriv ut det här', 'today': '',
  },
  exitCodes: 'Slutar med 0 när det inte finns något att anmärka på, 1 vid iakttagelser på nivån --fail-on eller över, 2 när något inte gick att läsa eller förstå.',
  seeHelp: 'Se leadership-lint --help.',
  unknownOption: (written, near) => `Det finns ingen flagga ${written}.${near === undefined ? '' : ` Menade du ${near}?`}`,
  takesNoValue: (option) => `${option} tar inget värde.`,
  needsValue: (option, value) => `${option} behöver ett värde: ${option} ${value}.`,
  notAmong: (option, value, choices) => `${option} kan inte vara ”${value}”. Det är något av ${choices}.`,
  notTogether: (option, other) => `${option} och ${other} går inte ihop.`,
  onlyWith: (option, other) => `${option} behöver ${other}.`,
  noNumber: (option, value) => `${option} behöver ett heltal, inte ”${value}”.`,
  noDate: (option, value) => `${option} behöver ett datum som 2026-03-01, inte ”${value}”.`,
  emptyPath: 'En fil eller mapp har ett tomt namn; kanske är en variabel inte satt. Den aktuella mappen heter ”.”.',
  nothingFound: (where) => `Inget att läsa i ${where}: ingen .md-, .markdown- eller .txt-fil som git inte bortser från.`,
  folderUnread: 'Mappen går inte att läsa, och därmed inget i den: åtkomst nekas eller disken svarar inte.',
  unknownRule: (rule, near) => `Det finns ingen regel ${rule}.${near === undefined ? '' : ` Menade du ${near}?`}`,
  cannotWrite: (file, reason) => `${file} gick inte att skriva: ${reason}`,
  outputIsTaken: (file) => `${file} är en av dina egna filer, och rapporten skulle ersätta den. Ange en annan med --output.`,
  outputIsOurs: (file) => `${file} är till för en konfiguration eller ett utgångsläge, och rapporten skulle ta dess plats. Ange en annan fil med --output.`,
  changedMeanwhile: (file) => `${file} har ändrats av någon annan under tiden och lämnas som den är.`,
  damagedNotFixed: (file) => `${file} är inte giltig UTF-8 och lämnas som den är.`,
  nothingToFix: 'Ingen rättelse här går att göra av sig själv; vid varje anmärkning står vad som hjälper.',
  noGit: (reason) => `git kunde inte säga vad som har ändrats: ${reason}`,
  gitReasons: { notInstalled: () => 'git är inte installerat.', noRepository: () => 'det här är inget git-arkiv.', noCommit: (reference) => `”${reference}” är ingen commit här.` },
  noBaseline: (file) => `Det finns inget utgångsläge ${file}. Skriv ett med --update-baseline.`,
  badBaseline: (file) => `${file} är inget utgångsläge och lämnas som den är. Ange en annan fil med --baseline, eller ta bort den och skriv den på nytt med --update-baseline.`,
  baselineWritten: (file, findings) => `${file} är skriven; den känner till ${findings === 1 ? '1 iakttagelse' : `${findings} iakttagelser`}. Med --baseline ${file} utelämnas ${findings === 1 ? 'den' : 'de'}.`,
  alreadyThere: (file) => `${file} finns redan.`,
  initWritten: (file) => `${file} är skriven.`,
  init: {
    head: 'Leadership Lints konfiguration. Den gäller för mappen och de som ligger under den. Varje inställning kan utelämnas.',
    rules: 'Hur högt en regel talar: error, warning, info, hint eller off. En regel går före sin familj.',
    documents: 'Vilka filer som är ledningsdokument. Sägs inget här avgör titel, rubriker och dokumenthuvud.',
    include: 'Läses alltid, hur de än ser ut.', exclude: 'Läses aldrig.', types: 'Vad filerna i en mapp är: charter, policy, principles eller other.',
    vocabulary: 'Era egna ord som inte är några fel här.', people: 'Vad människor kallas hos er.',
    allow: 'Iakttagelser som får stå kvar, för texter som inte kan bära kommentarer.', messageLanguage: 'auto (varje dokuments eget språk), en, sv eller da.',
  },
  timing: {
    title: 'Vart tiden tog vägen (ms)', load: 'start och inläsning', find: 'hitta filer och konfigurationer', read: 'läsa filer', parse: 'tolka', sentences: 'läsa meningar (alla reglers mönster på en gång)',
    agreement: 'förstå överenskommelsen (delar, roller, balans)', rules: 'väga meningar och tillämpa regler', report: 'redovisa', total: 'totalt', perRule: 'Regler (ms, anrop)',
    scan: (rules) => `${rules} regler till består bara av mönster: deras tid ingår i läsningen.`,
  },
};

const da: CliWords = {
  usage: 'leadership-lint [tilvalg] [filer, mapper, mønstre eller -]',
  about: 'Læser ledelsespolitikker, teamkontrakter og ledelsesprincipper på engelsk, svensk og dansk, viser, hvor de styrer i stedet\nfor at have tillid, og siger, hvad der hjælper. Intet forlader denne maskine.',
  options: {
    'format': 'hvordan resultatet vises', 'output': 'skriv resultatet til en fil', 'fix': 'foretag de rettelser, der bevarer meningen', 'dry-run': 'med --fix: vis, hvad der ville ændre sig, skriv intet',
    'since': 'kun det, som ændringer siden en commit eller gren har ført ind', 'baseline': 'udelad iagttagelser, som denne fil kender', 'update-baseline': 'skriv dagens iagttagelser ind i udgangspunktet',
    'fail-on': 'fra hvilken alvorlighedsgrad kørslen ikke består (warning)', 'max-warnings': 'så mange advarsler accepteres', 'quiet': 'vis kun det, der gør, at kørslen ikke består',
    'type': 'hvad dokumenterne er', 'lang': 'dokumenternes sprog', 'message-lang': 'meddelelsernes sprog; auto: dokumentets', 'config': 'brug denne konfigurationsfil',
    'stdin-filename': 'navnet på det, der kommer fra standard ind', 'color': 'brug farver', 'no-color': 'brug ingen farver', 'threads': 'hvor mange tråde der læser en stor mappe (efter computerens kerner)', 'timing': 'vis, hvor tiden går hen',
    'explain': 'udskriv en regels side', 'init': 'skriv en konfigurationsfil at begynde med', 'lsp': 'vær sprogserver for en editor', 'stdio': 'med --lsp: tal via standard ind og ud',
    'version': 'udskriv versionen', 'help': 'udskriv dette', 'today': '',
  },
  exitCodes: 'Slutter med 0, når der intet er at bemærke, 1 ved iagttagelser på niveauet --fail-on eller derover, 2, når noget ikke kunne læses eller forstås.',
  seeHelp: 'Se leadership-lint --help.',
  unknownOption: (written, near) => `Der findes intet tilvalg ${written}.${near === undefined ? '' : ` Mente du ${near}?`}`,
  takesNoValue: (option) => `${option} tager ingen værdi.`,
  needsValue: (option, value) => `${option} skal have en værdi: ${option} ${value}.`,
  notAmong: (option, value, choices) => `${option} kan ikke være »${value}«. Det er en af ${choices}.`,
  notTogether: (option, other) => `${option} og ${other} kan ikke bruges sammen.`,
  onlyWith: (option, other) => `${option} kræver ${other}.`,
  noNumber: (option, value) => `${option} skal have et helt tal, ikke »${value}«.`,
  noDate: (option, value) => `${option} skal have en dato som 2026-03-01, ikke »${value}«.`,
  emptyPath: 'En fil eller mappe har et tomt navn; måske er en variabel ikke sat. Den aktuelle mappe hedder ».«.',
  nothingFound: (where) => `Intet at læse i ${where}: ingen .md-, .markdown- eller .txt-fil, som git ikke ser bort fra.`,
  folderUnread: 'Mappen kan ikke læses, og dermed intet i den: adgangen er nægtet, eller disken svarer ikke.',
  unknownRule: (rule, near) => `Der er ingen regel ${rule}.${near === undefined ? '' : ` Mente du ${near}?`}`,
  cannotWrite: (file, reason) => `${file} kunne ikke skrives: ${reason}`,
  outputIsTaken: (file) => `${file} er en af dine egne filer, og rapporten ville erstatte den. Angiv en anden med --output.`,
  outputIsOurs: (file) => `${file} er til en konfiguration eller et udgangspunkt, og rapporten ville tage dens plads. Angiv en anden fil med --output.`,
  changedMeanwhile: (file) => `${file} er ændret af en anden i mellemtiden og er derfor ikke rettet.`,
  damagedNotFixed: (file) => `${file} er ikke gyldig UTF-8 og er derfor ikke rettet.`,
  nothingToFix: 'Ingen rettelse her kan foretages af sig selv; ved hver bemærkning står, hvad der hjælper.',
  noGit: (reason) => `git kunne ikke sige, hvad der er ændret: ${reason}`,
  gitReasons: { notInstalled: () => 'git er ikke installeret.', noRepository: () => 'dette er ikke et git-lager.', noCommit: (reference) => `»${reference}« er ikke en commit her.` },
  noBaseline: (file) => `Der er intet udgangspunkt ${file}. Skriv et med --update-baseline.`,
  badBaseline: (file) => `${file} er ikke et udgangspunkt og er ikke ændret. Angiv en anden fil med --baseline, eller slet den og skriv den på ny med --update-baseline.`,
  baselineWritten: (file, findings) => `${file} er skrevet; den kender ${findings === 1 ? '1 iagttagelse' : `${findings} iagttagelser`}. Med --baseline ${file} udelades ${findings === 1 ? 'den' : 'de'}.`,
  alreadyThere: (file) => `${file} findes allerede.`,
  initWritten: (file) => `${file} er skrevet.`,
  init: {
    head: 'Leadership Lints konfiguration. Den gælder for mappen og dem, der ligger under den. Hver indstilling kan udelades.',
    rules: 'Hvor højt en regel taler: error, warning, info, hint eller off. En regel går forud for sin familie.',
    documents: 'Hvilke filer der er ledelsesdokumenter. Siges der intet her, afgør titel, overskrifter og dokumenthoved det.',
    include: 'Læses altid, uanset hvordan de ser ud.', exclude: 'Læses aldrig.', types: 'Hvad filerne i en mappe er: charter, policy, principles eller other.',
    vocabulary: 'Jeres egne ord, som ikke er fejl her.', people: 'Hvad mennesker kaldes hos jer.',
    allow: 'Iagttagelser, der bliver stående, til tekster, der ikke kan rumme kommentarer.', messageLanguage: 'auto (hvert dokuments eget sprog), en, sv eller da.',
  },
  timing: {
    title: 'Hvor tiden gik hen (ms)', load: 'start og indlæsning', find: 'finde filer og konfigurationer', read: 'læse filer', parse: 'fortolke', sentences: 'læse sætninger (alle reglers mønstre på én gang)',
    agreement: 'forstå aftalen (dele, roller, balance)', rules: 'veje sætninger og anvende regler', report: 'rapportere', total: 'i alt', perRule: 'Regler (ms, kald)',
    scan: (rules) => `${rules} regler mere består kun af mønstre: Deres tid indgår i læsningen.`,
  },
};

export const cliWords: Readonly<Record<Language, CliWords>> = { en, sv, da };
