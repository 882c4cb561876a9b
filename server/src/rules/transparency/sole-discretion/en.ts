import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Decided at will',
  summary: 'Somebody may decide as they like, without criteria, notice or reasons',
  why: 'A right to decide “at its sole discretion” leaves people nothing to rely on. Criteria, notice and a person to ask cost the organisation little and make its decisions predictable. Predictable decisions are the ones people trust.',
  messages: {
    found: '“{found}” leaves people nothing to rely on. Name the criteria, the notice and somebody to ask.',
  },
  fixes: [
    {
      title: 'Name the criteria and give reasons',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The head of unit] decides on [what=changes to the scheme] by [criteria=the needs of the rota and the wishes of the team] and gives the reason to the person concerned.',
      cell: '[Role=The head of unit], by [criteria=the needs of the rota], with reasons',
    },
    {
      title: 'Name the criteria, the notice and a contact',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The head of unit] decides on [what=changes to the scheme] by [criteria=the needs of the rota and the wishes of the team], gives [notice=four weeks’ notice] and explains the decision to [whom=the person concerned].',
      cell: '[Role=The head of unit], by [criteria=the needs of the rota], with [notice=four weeks’ notice]',
    },
    {
      title: 'Promise notice and reasons',
      kind: 'guided',
      replaces: 'sentence',
      text: 'If [what=the scheme] has to change, [role=the HR partner] tells [whom=the people concerned] why, at least [notice=four weeks] ahead.',
      cell: 'Changes with reasons, at least [notice=four weeks] ahead',
    },
  ],
};
