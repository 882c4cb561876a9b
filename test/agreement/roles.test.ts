import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/agreement/document-reading';
import { rolesOf, type Roles } from '../../server/src/agreement/roles';
import { parse } from '../../server/src/model/document';
import { linter } from '../linter';
import { unmarked } from './marked';
import { documents } from './roles.documents';

const read = (text: string): Roles => rolesOf(readDocument(parse(text, 'markdown'), { packs: linter.packs }));

describe('the roles of a document', () => {
  for (const { claim, marked } of documents) {
    it(claim, () => {
      const { text, marks } = unmarked(marked);
      const roles = read(text);
      const show = (says: string, start: number, end: number) => `${says}: “${text.slice(start, end)}” at ${start}`;
      const named = roles.all.flatMap(({ key, mentions }) => mentions.map(({ at }) => ({ says: key, ...at })));
      const duties = roles.all.flatMap(({ key, duties: of }) => of.map(({ kind, at }) => ({ says: `${kind} ${key}`, ...at })));
      const listed = (all: readonly { says: string; start: number; end: number }[]) => [...all].sort((a, b) => a.start - b.start || (a.says < b.says ? -1 : 1)).map(({ says, start, end }) => show(says, start, end));
      assert.deepEqual(listed(named), listed(marks.filter(({ kind }) => kind === 'name')), 'named');
      assert.deepEqual(listed(duties), listed(marks.filter(({ kind }) => kind === 'duty')), 'duties');
    });
  }

  it('finds the role at an offset, its end included', () => {
    const text = 'The team lead decides.';
    const roles = read(`# Team charter\n\n${text}`);
    const at = (offset: number) => roles.at(16 + offset)?.role;
    assert.deepEqual([at(3), at(4), at(10), at(13), at(14)], [undefined, 'teamlead', 'teamlead', 'teamlead', undefined]);
  });

  it('lets nobody begin inside another one’s name', () => {
    const text = '| Area | Owner |\n| --- | --- |\n| Rota | Karl Erik Berg |\n| Stock | Erik Holm |\n\nKarl Erik Berg decides on the rota.\n';
    const roles = read(`# Team charter\n\n${text}`);
    assert.equal(roles.get('person:erik holm')?.mentions.length, 1);
    assert.equal(roles.get('person:karl erik berg')?.mentions.length, 2);
  });

  it('says where a role is introduced', () => {
    const text = '# Team charter\n\nAsk the team lead.\n\n## Team lead\n\nThe team lead decides on the rota.\n';
    const { introduced } = read(text).get('teamlead')!;
    assert.equal(text.slice(introduced!.start - 3, introduced!.end), '## Team lead');
  });
});
