// Where a document stands in its life: a draft, in force, or withdrawn.

export type Stage = 'draft' | 'inForce' | 'withdrawn';

const drafts = ['draft', 'proposal', 'proposed', 'for comment', 'for consultation', 'in review', 'utkast', 'förslag', 'på remiss', 'remiss', 'remissversion', 'arbetsmaterial', 'udkast', 'forslag', 'i høring', 'høring', 'høringsudkast', 'arbejdspapir', 'kladde'];
const withdrawn = ['withdrawn', 'superseded', 'retired', 'archived', 'obsolete', 'expired', 'replaced', 'deprecated', 'upphävd', 'upphävt', 'indragen', 'utgått', 'utgången', 'ersatt', 'arkiverad', 'arkiverat', 'inaktuell', 'udgået', 'ophævet', 'erstattet', 'forældet', 'arkiveret', 'udløbet', 'historisk'];

/** The stage that a document's `status` names; in force when it names none. */
export function stageOf(status: string | undefined): Stage {
  const said = status?.trim().toLowerCase().replace(/[\s_-]+/g, ' ') ?? '';
  const says = (names: readonly string[]): boolean => names.some((name) => said === name || said.startsWith(`${name} `));
  return says(drafts) ? 'draft' : says(withdrawn) ? 'withdrawn' : 'inForce';
}
