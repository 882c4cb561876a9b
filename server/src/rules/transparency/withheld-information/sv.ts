import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Information som hålls inne',
  summary: 'Information delas bara med den som anses behöva den',
  why: 'Den som inte vet kan inte ta ansvar. Undanhållen information skapar rykten och gör att beslut fattas på sämre underlag. Det mesta kan delas, och för det som inte kan delas räcker det ofta att säga varför och hur länge.',
  messages: {
    found: '”{found}” håller information borta från dem som arbetar med frågan. Skriv vad som delas, var och när, och skälet till det som inte kan delas.',
  },
  fixes: [
    { title: 'Berätta medan det övervägs', kind: 'guided', replaces: 'sentence', text: '[Roll=Enhetschefen] berättar [när=på nästa arbetsplatsträff] vad som övervägs och hur man kan påverka det.', cell: '[Roll=Enhetschefen] berättar [när=på nästa arbetsplatsträff] vad som övervägs' },
    { title: 'Skriv vad som delas, var och när', kind: 'guided', replaces: 'sentence', text: '[Roll=Enhetschefen] delar [vad=månadens siffror och de beslut som har fattats] på [plats=intranätet] [när=den första måndagen i månaden].', cell: '[Roll=Enhetschefen] delar [vad=månadens siffror] på [plats=intranätet]' },
    { title: 'Ange skälet till det som inte delas', kind: 'guided', replaces: 'sentence', text: '[Vad=Uppgifter om enskilda personer] kan inte delas, eftersom [skäl=de omfattas av sekretess]. [Roll=HR-chefen] berättar [vad som går att säga=vad som händer härnäst] senast [när=den 1 maj].', cell: '[Vad=Uppgifter om enskilda] omfattas av sekretess' },
  ],
};
