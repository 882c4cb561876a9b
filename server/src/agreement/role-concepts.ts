// Roles that have a name in every language, and people, whose names are the same in all: enough to see that two versions of
// a text name different ones.

/** What a role is about, by the beginnings of its words in English, Swedish and Danish. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  people: ['hr', 'human', 'personal', 'personnel', 'people', 'personale'],
  it: ['it', 'cio'],
  finance: ['finance', 'financial', 'cfo', 'ekonomi', 'økonomi', 'accountant', 'controller', 'redovisning', 'regnskab'],
  chief: ['ceo', 'vd', 'chief', 'managing', 'verkställande', 'administrerende'],
  sales: ['sales', 'sälj', 'salgs', 'försäljning'],
  marketing: ['marketing', 'marknad', 'marketing', 'markedsføring'],
  communication: ['communication', 'kommunikation', 'press', 'presse'],
  quality: ['quality', 'kvalitet', 'kvalitets'],
  safety: ['safety', 'skydds', 'säkerhet', 'sikkerhed', 'arbejdsmiljø', 'arbetsmiljö'],
  purchasing: ['purchasing', 'procurement', 'buyer', 'inköp', 'indkøb'],
  production: ['production', 'produktion'],
  project: ['project', 'projekt'],
  legal: ['legal', 'lawyer', 'jurist', 'juridi'],
  premises: ['caretaker', 'janitor', 'facilit', 'vaktmästare', 'fastighet', 'pedel', 'ejendom'],
  store: ['warehouse', 'lager'],
  ward: ['ward', 'avdelning', 'afdeling', 'afsnit'],
  school: ['headteacher', 'principal', 'rektor', 'skoleleder'],
  data: ['data', 'dpo'],
  kitchen: ['kitchen', 'kök', 'køkken', 'chefkock'],
  nurse: ['nurse', 'sjuksköters', 'sygeplejersk'],
  rota: ['rota', 'schema', 'vagtplan'],
  training: ['training', 'learning', 'utbildning', 'uddannelse'],
  team: ['team', 'hold', 'lag'],
  operations: ['operations', 'drift'],
  customer: ['customer', 'kund', 'kunde'],
  dpo: ['dataskydd', 'databeskyt'],
};

/** What is known of a name: its subjects, or the person; empty when nothing is. */
export function conceptsIn(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // Short beginnings are words of their own: “it”, “vd”.
  const found = Object.entries(subjects)
    .filter(([, parts]) => words.some((word) => parts.some((part) => (part.length <= 3 ? word === part : word.startsWith(part)))))
    .map(([subject]) => subject);
  return found.length > 0 ? new Set(found) : isPerson(name) ? new Set([`person:${name.trim().toLowerCase()}`]) : new Set();
}

/** Two words or more, each with a capital: a person, where no known role says otherwise. */
function isPerson(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
