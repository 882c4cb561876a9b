// What a parser of YAML or JSON could not make sense of, in words without a stop. The parsers themselves speak English.
import type { ErrorCode } from 'yaml';
import type { Language } from '../language/data';

type Nordic = Exclude<Language, 'en'>;

/** By the codes of jsonc-parser. */
const json: Readonly<Record<Nordic, Readonly<Record<string, string>>>> = {
  sv: {
    InvalidSymbol: 'ett ord utan citattecken', InvalidNumberFormat: 'talet är fel skrivet', PropertyNameExpected: 'här saknas en nyckel', ValueExpected: 'här saknas ett värde', ColonExpected: 'här saknas ett kolon',
    CommaExpected: 'här saknas ett komma', CloseBraceExpected: 'här saknas en klammer }', CloseBracketExpected: 'här saknas en hakparentes ]', EndOfFileExpected: 'filen borde ha slutat här',
    InvalidCommentToken: 'kommentaren är fel skriven', UnexpectedEndOfComment: 'kommentaren slutar inte', UnexpectedEndOfString: 'texten slutar inte', UnexpectedEndOfNumber: 'talet är inte klart',
    InvalidUnicode: 'tecknet är fel skrivet', InvalidEscapeCharacter: 'tecknet efter \\ är fel', InvalidCharacter: 'ett tecken som inte får stå där',
  },
  da: {
    InvalidSymbol: 'et ord uden citationstegn', InvalidNumberFormat: 'tallet er skrevet forkert', PropertyNameExpected: 'her mangler en nøgle', ValueExpected: 'her mangler en værdi', ColonExpected: 'her mangler et kolon',
    CommaExpected: 'her mangler et komma', CloseBraceExpected: 'her mangler en tuborgklamme }', CloseBracketExpected: 'her mangler en kantet parentes ]', EndOfFileExpected: 'filen burde slutte her',
    InvalidCommentToken: 'kommentaren er skrevet forkert', UnexpectedEndOfComment: 'kommentaren slutter ikke', UnexpectedEndOfString: 'teksten slutter ikke', UnexpectedEndOfNumber: 'tallet er ikke færdigt',
    InvalidUnicode: 'tegnet er skrevet forkert', InvalidEscapeCharacter: 'tegnet efter \\ er forkert', InvalidCharacter: 'et tegn, der ikke må stå der',
  },
};

const yaml: Readonly<Record<Nordic, Readonly<Partial<Record<ErrorCode, string>>> & { readonly UNEXPECTED_TOKEN: string }>> = {
  sv: {
    UNEXPECTED_TOKEN: 'här står något som inte går att tolka', BAD_INDENT: 'raden är fel indragen', TAB_AS_INDENT: 'raden är indragen med en tabb; använd mellanslag', MISSING_CHAR: 'ett tecken saknas, till exempel ett citattecken, ett kolon eller en parentes',
    MULTILINE_IMPLICIT_KEY: 'en nyckel måste stå på en rad och följas av ett kolon', BLOCK_AS_IMPLICIT_KEY: 'raden har ett kolon för mycket; sätt citattecken om värdet', BLOCK_IN_FLOW: 'inom parenteser måste allt skrivas med komman', BAD_SCALAR_START: 'värdet börjar med ett tecken som inte får stå först; sätt citattecken om det',
    BAD_DQ_ESCAPE: 'tecknet efter \\ är fel', BAD_ALIAS: 'hänvisningen leder ingenstans', KEY_OVER_1024_CHARS: 'nyckeln är för lång', MULTIPLE_DOCS: 'här står mer än ett dokument',
  },
  da: {
    UNEXPECTED_TOKEN: 'her står noget, der ikke kan tolkes', BAD_INDENT: 'linjen er rykket forkert ind', TAB_AS_INDENT: 'linjen er rykket ind med en tabulator; brug mellemrum', MISSING_CHAR: 'et tegn mangler, for eksempel et citationstegn, et kolon eller en parentes',
    MULTILINE_IMPLICIT_KEY: 'en nøgle skal stå på én linje og følges af et kolon', BLOCK_AS_IMPLICIT_KEY: 'linjen har et kolon for meget; sæt citationstegn om værdien', BLOCK_IN_FLOW: 'inden for parenteser skal alt skrives med kommaer', BAD_SCALAR_START: 'værdien begynder med et tegn, der ikke må stå først; sæt citationstegn om den',
    BAD_DQ_ESCAPE: 'tegnet efter \\ er forkert', BAD_ALIAS: 'henvisningen fører ingen steder hen', KEY_OVER_1024_CHARS: 'nøglen er for lang', MULTIPLE_DOCS: 'her står mere end ét dokument',
  },
};

/** `InvalidNumberFormat` → “invalid number format”. */
const spoken = (code: string): string => code.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c}`).toLowerCase();

/** A mistake in JSON. @param code as jsonc-parser names it */
export const jsonMistake = (code: string, language: Language): string => (language === 'en' ? spoken(code) : json[language][code] ?? spoken(code));

/** A mistake in YAML. @param error of the parser */
export function yamlMistake({ code, message }: { readonly code: ErrorCode; readonly message: string }, language: Language): string {
  return language === 'en' ? message.trimEnd().replace(/\.$/, '') : yaml[language][code] ?? yaml[language].UNEXPECTED_TOKEN;
}
