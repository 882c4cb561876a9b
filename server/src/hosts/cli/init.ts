// `--init`: a configuration file to start from, with a word about each setting.
import type { Language } from '../../language/data';
import { cliWords } from './words';

/** The file's text: valid JSON with comments, in which nothing differs from the defaults yet. */
export function initialConfig(language: Language): string {
  const says = cliWords[language].init;
  return `// ${says.head}
{
  // ${says.rules}
  "rules": {
    // "control/approval-gate": "error",
    // "document/*": "off"
  },

  // ${says.documents}
  "documents": {
    // ${says.include}
    "include": [
      // "handbook/**/*.md"
    ],
    // ${says.exclude}
    "exclude": [
      // "archive/**"
    ],
    // ${says.types}
    "types": {
      // "policy": ["policies/*.md"]
    }
  },

  // ${says.vocabulary}
  "vocabulary": [],

  // ${says.people}
  "people": {
    "staff": [],
    "leaders": []
  },

  // ${says.allow}
  "allow": [
    // { "rule": "control/approval-gate", "text": "…", "reason": "…" }
  ],

  // ${says.messageLanguage}
  "messageLanguage": "auto"
}
`;
}
