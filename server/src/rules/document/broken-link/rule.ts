import type { Facts } from '../../../agreement/facts';
import { linkTo, partsOfLink, pathFrom } from '../../../agreement/paths';
import type { World } from '../../../agreement/world';
import type { Problem, WorkspaceRule } from '../../rule';

export type Message = 'file' | 'section';

export const rule: WorkspaceRule<Message> = {
  looksAt: 'workspace',
  severity: 'info',
  trustLevel: 'organisational',
  sources: [],
  messages: ['file', 'section'],
  *check(own, world) {
    for (const { url, at } of own.links) {
      const { file, section } = partsOfLink(url);
      const problem = file === '' ? brokenSection(own, own, '', section) : brokenFile(own, world, file, section);
      if (problem) yield { ...problem, at };
    }
  },
};

type Broken = Omit<Problem<Message>, 'at'> | undefined;

function brokenFile(own: Facts, world: World, file: string, section: string | undefined): Broken {
  const path = pathFrom(own.path, file);
  // A folder, the net, and what lies outside: nobody can tell from here.
  if (path === undefined || path === '' || file.endsWith('/')) return undefined;
  const target = world.document(path);
  if (target) return brokenSection(own, target, file, section);
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Some sites leave out a page's ending.
  if (!name.includes('.') || world.isThere(path) !== false) return undefined;
  const moved = world.named(name);
  return {
    message: 'file',
    values: {
      target: path,
      ...(moved.length === 1 && { nearest: `${linkTo(moved[0]!.path, own.path)}${section === undefined ? '' : `#${section}`}` }),
    },
  };
}

function brokenSection(own: Facts, target: Facts, file: string, section: string | undefined): Broken {
  if (section === undefined || target.sections.length === 0) return undefined;
  const wanted = section.toLowerCase().replace(/^user-content-/, '');
  // Lines of a source, footnotes and the top of the page are no sections.
  if (/^(?:l\d+|fn|top$|:~:)/.test(wanted)) return undefined;
  if (target.sections.some(({ anchor }) => anchor === wanted) || target.anchors.some((anchor) => anchor.toLowerCase() === wanted)) {
    return undefined;
  }
  const nearest = nearestTo(wanted, target);
  return {
    message: 'section',
    values: { target: section, title: target.title, path: target.path, ...(nearest && { nearest: `${file}#${nearest.anchor}` }) },
    ...(nearest && { related: [{ ...(target !== own && { path: target.path }), at: nearest.at, message: { text: nearest.title } }] }),
  };
}

/** The section whose name has most words in common with an anchor, at least half of them. */
function nearestTo(anchor: string, { sections }: Facts): Facts['sections'][number] | undefined {
  const words = new Set(anchor.split('-').filter(Boolean));
  let best: Facts['sections'][number] | undefined;
  let most = 0;
  for (const section of sections) {
    const own = section.anchor.split('-').filter(Boolean);
    const share = own.filter((word) => words.has(word)).length / Math.max(1, own.length, words.size);
    if (share > most && share >= 0.5) {
      best = section;
      most = share;
    }
  }
  return best;
}
