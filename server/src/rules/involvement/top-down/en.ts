import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Decided above, announced below',
  summary: 'Decisions are made above and handed down, closed to discussion',
  why: 'Those who do the work know things that the deciders do not. In the advice process one person decides, after asking those affected, and then explains the choice. Decisions made this way are better, and people stand behind them.',
  messages: {
    found: '“{found}” hands down a finished decision. Ask those affected for advice before it is made, and tell them how their advice was used.',
  },
  fixes: [
    {
      title: 'Ask for advice before deciding',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The head of service] decides on [what=the opening hours] after asking [whom=the teams] for advice, and explains the choice by [when=1 May].',
      cell: '[Role=The head of service], after advice from [whom=the teams]',
    },
    {
      title: 'Let those affected make the goals',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team] sets [what=its goals for the year] together with [lead=the team lead] by [when=15 January].',
      cell: '[Role=The team], together with [lead=the team lead]',
    },
  ],
};
