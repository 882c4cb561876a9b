import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Looking for someone to blame',
  summary: 'Looks for the person at fault instead of the cause',
  why: 'A culprit ends the search; a cause starts an improvement. Naming people in public teaches the rest to cover up. A debrief without blame asks what made the slip likely and what will make it unlikely.',
  messages: {
    found: '“{found}” points at individuals. Ask what in the way of working made the mistake likely, and who takes the next step.',
  },
  fixes: [
    {
      title: 'Look for the cause',
      kind: 'guided',
      replaces: 'sentence',
      text: 'After [event=a failed delivery], [role=the quality coach] gathers those who took part, asks what made it likely and agrees with them on one change within [time=a week].',
      cell: '[Role=The quality coach] asks what made it likely',
    },
    {
      title: 'Count errors by process, not by person',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The quality coach] shows errors by [unit=process step] and talks with [whom=the team] about what would prevent them.',
      cell: 'Errors by [unit=process step]',
    },
  ],
};
