// A profile → the lines of a tree. Pure: nothing here knows the editor, so that the words can be tested without one.
import { type Place, type Profile, type Range, scales, type Weight } from '../../../server/src/lsp/protocol';
import type { ProfileWords } from './words';

export interface Line {
  /** The same for the same line in the next version, so that the tree stays open where it was. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** The name of an icon of the editor. */
  readonly icon?: string;
  /** What a screen reader says: label and description, and what the icon shows. */
  readonly spoken: string;
  readonly range?: Range;
  /** A part that is missing and can be added: the rule that offers to. */
  readonly missing?: string;
  readonly open?: boolean;
  readonly children: readonly Line[];
}

/** The tree of a profile: parts, levels, balance, findings. */
export const linesOf = (profile: Profile, words: ProfileWords): readonly Line[] => [
  parts(profile, words),
  levels(profile, words),
  balance(profile, words),
  families(profile, words),
];

const line = (
  id: string,
  label: string,
  more: Omit<Line, 'id' | 'label' | 'spoken' | 'children'> & { readonly children?: readonly Line[] } = {},
): Line => ({ id, label, spoken: more.description ? `${label}, ${more.description}` : label, children: [], ...more });

function parts({ elements }: Profile, words: ProfileWords): Line {
  const children = elements.map(({ name, need, rule, place }) => {
    const { name: label, question } = words.elements[name];
    if (place) {
      return line(`part/${name}`, label, {
        description: words.line(place.range.start.line + 1),
        tooltip: `${question}\n\n${place.text}`,
        icon: 'pass',
        range: place.range,
      });
    }
    const description = { required: words.missing, recommended: words.couldBeThere, none: words.notNeeded }[need];
    return line(`part/${name}`, label, {
      description,
      tooltip: rule === undefined ? question : `${question}\n\n${words.chooseToAdd}`,
      icon: need === 'required' ? 'circle-large-outline' : 'dash',
      ...(rule !== undefined && { missing: rule }),
    });
  });
  const there = elements.filter(({ place }) => place).length;
  return line('parts', words.parts, { description: words.of(there, elements.length), icon: 'checklist', open: true, children });
}

function levels({ levels: of }: Profile, words: ProfileWords): Line {
  const children = of.map(({ level, there, needed, promises, findings, thin }) => {
    const { name, about } = words.level[level];
    const has = level === 'individual' ? words.promises(promises) : words.partsThere(there, needed);
    return line(`level/${level}`, name, {
      description: [...(thin ? [words.thin] : []), has, words.findings(findings)].join(' · '),
      tooltip: about,
      icon: thin ? 'circle-large-outline' : 'circle-large-filled',
    });
  });
  return line('levels', words.levels, { icon: 'layers', open: true, children });
}

function balance({ balance: places, sections }: Profile, words: ProfileWords): Line {
  const children = scales.map(([one, other]) => {
    const sides = [one, other].map((weight) => weighed(weight, places[weight], words));
    return line(`scale/${one}`, `${words.weights[one]} – ${words.weights[other]}`, {
      description: words.against(places[one].length, places[other].length),
      icon: 'law',
      children: sides,
    });
  });
  const inSections = sections.map(({ heading, counts }, index) => {
    const said = scales
      .filter(([one, other]) => counts[one] + counts[other] > 0)
      .map(([one, other]) =>
        [one, other]
          .filter((weight) => counts[weight] > 0)
          .map((weight) => `${words.weights[weight]}: ${counts[weight]}`)
          .join(', '),
      );
    return line(`section/${index}`, heading?.text ?? words.beginning, {
      description: said.join(' · '),
      icon: 'symbol-number',
      ...(heading && { range: heading.range }),
    });
  });
  const bySection = inSections.length > 1 ? [line('sections', words.bySection, { icon: 'list-tree', children: inSections })] : [];
  return line('balance', words.balance, {
    description: words.against(places.duty.length, places.promise.length),
    icon: 'law',
    children: [...children, ...bySection],
  });
}

const weighed = (weight: Weight, places: readonly Place[], words: ProfileWords): Line =>
  line(`weight/${weight}`, words.weights[weight], {
    description: places.length === 0 ? words.nothingCounted : String(places.length),
    icon: 'quote',
    children: places.map(({ range, text }, index) =>
      line(`weight/${weight}/${index}`, text, { description: words.line(range.start.line + 1), tooltip: text, range }),
    ),
  });

function families({ families: of }: Profile, words: ProfileWords): Line {
  const all = of.reduce((sum, { findings }) => sum + findings, 0);
  return line('families', words.families, {
    description: words.findings(all),
    icon: 'lightbulb',
    children: of.map(({ family, findings }) =>
      line(`family/${family}`, words.family[family], { description: words.findings(findings), icon: 'lightbulb' }),
    ),
  });
}
