import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Uppdraget saknas',
  summary: 'Dokumentet säger inte vad uppgiften eller syftet är',
  why: 'Vad är uppgiften, vad är ramen, hur vet vi att vi lyckas: den första frågan bär de andra. Utan ett uttalat uppdrag fyller var och en i sitt eget, och då blir frihet till gissningar. Två rader räcker ofta.',
  messages: {
    missing: 'Dokumentet säger inte vad uppdraget eller syftet är. Lägg till två rader om vad gruppen eller policyn är till för, och för vem.',
  },
  questions: [
    'Vad skulle fattas om teamet eller policyn inte fanns?',
    'För vem gör ni det, och vad blir bättre för dem?',
    'Vad hör uttryckligen inte hit?',
  ],
  fixes: [
    { title: 'Lägg till ett avsnitt om uppdraget', kind: 'guided', replaces: 'after', place: 'first', text: '## Uppdrag\n\n[Vad vi är till för=Teamet driver apoteket på sjukhuset nattetid], så att [för vem och varför=avdelningarna får rätt läkemedel i tid].\n\n- Det viktigaste resultatet är [resultat=att ingen avdelning väntar mer än en timme].\n- Till uppdraget hör [ingår=beredning, leverans och rådgivning].\n- Till uppdraget hör inte [ingår inte=inköp av nya läkemedel].' },
  ],
};
