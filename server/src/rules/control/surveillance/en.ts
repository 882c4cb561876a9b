import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Watching people',
  summary: 'Watches people’s screens, movements or messages instead of looking at results',
  why: 'Trust grows where progress is visible to all and nobody is watched. Tracking what people type, where they are or how they sound moves their attention from the work to the watcher, and the best leave first. What has to be recorded by law is recorded for that purpose only, and people know it.',
  messages: {
    found: '“{found}” watches people rather than the work. Make progress on agreed results visible, or say what is recorded, for which legal reason and who sees it.',
  },
  fixes: [
    {
      title: 'Make progress visible instead',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team] shows progress on [results=the agreed results] on [place=the shared board], where colleagues and managers see the same picture.',
      cell: 'Progress on [results=the agreed results] on [place=the shared board]',
    },
    {
      title: 'Record for one stated reason',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=IT security] records [what=sign-ins to the patient system], because [reason=the health records act requires it], and uses the record for nothing else.',
      cell: '[Role=IT security] records [what=sign-ins], because [reason=the health records act requires it]',
    },
    {
      title: 'Talk instead of watching',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team lead] and [person=the adviser] agree on [results=the results for the month] and talk about obstacles [rhythm=every other week].',
      cell: '[Role=The team lead] and [person=the adviser] talk about obstacles [rhythm=every other week]',
    },
  ],
};
