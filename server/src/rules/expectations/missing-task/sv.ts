import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Uppdraget saknas',
  summary: 'Dokumentet säger inte vad uppgiften eller syftet är',
  why: 'Vad är uppgiften, vad är ramen, hur vet vi att vi lyckas: den första frågan bär de andra. Utan ett uttalat uppdrag fyller var och en i sitt eget, och då blir frihet till gissningar. Två rader räcker ofta.',
  messages: {
    missing: 'Dokumentet säger inte vad uppdraget är. Lägg till ett par rader om vad gruppen är till för, och för vem.',
    policy: 'Dokumentet säger inte vad det ska leda till. Lägg till en mening eller två om syftet, och vem det är till för.',
    role: 'Beskrivningen säger inte vad rollen är till för. Lägg till ett par rader om vad den ska leda till, och för vem.',
  },
  questions: [
    'Vad skulle fattas utan det?',
    'För vem är det till, och vad blir bättre för dem?',
    'Vad hör uttryckligen inte hit?',
  ],
  fixes: [
    {
      title: 'Lägg till ett avsnitt om uppdraget', message: 'missing', kind: 'guided', replaces: 'after', place: 'first', asks: 'Vad är vårt uppdrag?',
      text: '## Uppdrag\n\n[Vad vi är till för=Vi driver apoteket på sjukhuset nattetid], så att [för vem och varför=avdelningarna får rätt läkemedel i tid].\n\n- Det viktigaste resultatet är [resultat=att ingen avdelning väntar mer än en timme].\n- Till uppdraget hör [ingår=beredning, leverans och rådgivning].\n- Till uppdraget hör inte [ingår inte=inköp av nya läkemedel].',
    },
    {
      title: 'Lägg till ett avsnitt om syftet', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Vad är syftet?',
      text: '## Syfte\n\nSyftet är att [syfte=medarbetarna ska kunna boka sina resor själva], så att [för vem och varför=ingen behöver vänta på besked inför ett kundbesök].\n\n[Avgränsning=Privata resor] hör inte hit.',
    },
    {
      title: 'Lägg till ett avsnitt om rollens syfte', message: 'role', kind: 'guided', replaces: 'after', place: 'first', asks: 'Vad är rollen till för?',
      text: '## Rollens syfte\n\nRollen finns för att [uppgift=hålla ihop avdelningens schema], så att [för vem och varför=patienterna möter kända ansikten].\n\n- Det viktigaste resultatet är [resultat=att schemat är klart sex veckor i förväg].\n- Till rollen hör inte [ingår inte=att besluta om löner].',
    },
  ],
};
