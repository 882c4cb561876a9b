import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Plads til læring mangler',
  summary: 'Dokumentet har ikke noget sted, hvor man lærer af det, der skete',
  why: 'Et hold, der aldrig stopper op, gentager sine fejl og glemmer sine gode dage. Et fast sted til refleksion gør det almindeligt at sige, hvad der gik skævt. Prøv, tænk over det, og gør det bedre.',
  messages: {
    missing: 'Dokumentet har ikke plads til at lære af det, der sker. Skriv, hvornår I ser tilbage, og hvordan I taler om fejl.',
    policy: 'Dokumentet siger ikke, hvad man lærer, når noget går galt. Skriv, hvem man siger det til, hvem der leder efter årsagen, og hvor det bliver delt.',
    role: 'Beskrivelsen har ikke plads til at lære af det, der sker. Skriv, hvornår lederen og den, der har rollen, ser tilbage, og hvordan de taler om fejl.',
    principles: 'Dokumentet har ikke plads til at lære af det, der sker. Skriv, hvornår ledere og teams ser tilbage, og hvordan de taler om fejl.',
  },
  questions: [
    'Hvad sker der i ugen efter, at noget er gået galt?',
    'Hvornår ser man tilbage sammen, også når alt gik godt?',
    'Hvordan viser lederne, at de også lærer?',
  ],
  fixes: [
    {
      title: 'Indsæt et afsnit om læring', message: 'missing', kind: 'guided', replaces: 'after', asks: 'Hvordan lærer vi?',
      text: '## Sådan lærer vi\n\n- [Hvornår=Den sidste fredag i måneden] ser vi tilbage: Hvad lykkedes, hvad gik skævt, og hvad prøver vi nu?\n- Efter en fejl taler vi sammen inden for [frist=en uge] om årsagerne, uden at placere skyld.\n- [Rolle=Tovholderen] skriver ét forsøg op på [sted=tavlen].',
    },
    {
      title: 'Indsæt et afsnit om læring', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Hvad gør vi, når noget går galt?',
      text: '## Når noget går galt\n\n- Den, der opdager det, siger det til [hvem=HR-partneren] og får en tak for det.\n- [Rolle=HR-partneren] leder efter årsagen i arbejdsgangen sammen med dem, der var med, inden for [frist=to uger].\n- [Rolle=HR-partneren] fortæller [hvor=på personalemødet], hvad der er at lære af det.',
    },
    {
      title: 'Indsæt et afsnit om læring', message: 'role', kind: 'guided', replaces: 'after', asks: 'Hvad sker der efter en fejl?',
      text: '## Læring\n\n- [Leder=Afdelingslederen] og den, der har rollen, ser tilbage [rytme=hvert kvartal]: Hvad lykkedes, hvad gik skævt, og hvad prøver de nu?\n- Efter en fejl leder de efter årsagen i måden, arbejdet er lagt an på.\n- [Leder=Afdelingslederen] begynder med [eget=sin egen del i det].',
    },
    {
      title: 'Indsæt et afsnit om læring', message: 'principles', kind: 'guided', replaces: 'after', asks: 'Hvordan lærer vi?',
      text: '## Sådan lærer vi\n\n- Hver leder ser tilbage sammen med sit team [rytme=hver sjette uge]: Hvad lykkedes, hvad gik skævt, og hvad prøver vi nu?\n- Efter en fejl taler vi sammen inden for [frist=en uge] om årsagerne, uden at placere skyld.\n- Lederne begynder med [eget=en fejl, de selv har begået].',
    },
  ],
};
