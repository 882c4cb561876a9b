// Who answers for what somebody else decides.
import { roleWords } from '../../language/role-words';
import { areaKey } from '../area-key';
import type { Duty, Role, Roles } from '../roles';

export interface Split {
  readonly answers: { readonly role: Role; readonly duty: Duty };
  readonly decides: { readonly role: Role; readonly duty: Duty };
}

const LONGEST_AREA = 7;
const SHORTEST_KEY = 4;

/**
 * Areas that the document's sentences give to one role and the decision on them to another. What a governing body keeps
 * for itself is its own, and whoever decides too is not without a say.
 */
export function splits(roles: Roles): Split[] {
  const deciders = new Map<string, Split['decides'][]>();
  const given = (role: Role, kind: Duty['kind']) =>
    role.duties.filter(
      (duty) =>
        duty.kind === kind &&
        duty.place === 'sentence' &&
        duty.what.split(' ').length <= LONGEST_AREA &&
        areaKey(duty.what).length >= SHORTEST_KEY,
    );
  for (const role of roles.all) {
    if (role.kind === 'group' || governs(role)) continue;
    for (const duty of given(role, 'decides')) {
      deciders.set(areaKey(duty.what), [...(deciders.get(areaKey(duty.what)) ?? []), { role, duty }]);
    }
  }
  if (deciders.size === 0) return [];
  return roles.all
    .filter(({ kind }) => kind !== 'group')
    .flatMap((role) =>
      given(role, 'answers').flatMap((duty): Split[] => {
        const others = deciders.get(areaKey(duty.what));
        return !others || others.some((other) => other.role === role) ? [] : [{ answers: { role, duty }, decides: others[0]! }];
      }),
    );
}

/** The role as the duty's sentence names it, ready to stand inside another one. */
export function writtenIn({ role, duty }: Split['answers'], text: string): string {
  const mention = role.mentions.find(({ at }) => at.start >= duty.said.start && at.end <= duty.said.end);
  if (!mention) return role.name;
  const words = text.slice(mention.at.start, mention.at.end).replace(/\s+/g, ' ');
  return mention.first && words.slice(1) === words.slice(1).toLowerCase() && role.kind !== 'person'
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;
}

const governs = ({ kind, name, language }: Role): boolean =>
  kind === 'body' && roleWords[language].governing.some((noun) => name.toLowerCase().endsWith(noun));
