import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Kommandotone',
  summary: 'Lydighed og absolutte krav i stedet for en forventning med en grund',
  why: 'Ordrer skaffer lydighed, ikke omtanke. Den, der kender formålet, kan også handle rigtigt, når reglen ikke passer til dagen. En klar forventning med en grund er både venligere og stærkere.',
  messages: { found: '»{found}« beder om lydighed. Skriv forventningen ligeud sammen med dens formål.' },
  fixes: [
    { title: 'Skriv forventning og formål', kind: 'guided', replaces: 'sentence', text: 'Vi forventer, at [rolle=den sidste på holdet] [gør hvad=låser døren kl. 18], fordi [grund=medicinen skal være sikret om natten].', cell: '[Gør hvad=Døren er låst kl. 18], fordi [grund=medicinen skal være sikret]' },
    { title: 'Aftal det med holdet', kind: 'guided', replaces: 'sentence', text: '[Rolle=Teamlederen] og holdet aftaler, at [aftale=telefonerne bliver i skabet under patientmøder], fordi [grund=patienten skal have ro].', cell: 'Aftale: [aftale=telefonerne bliver i skabet], fordi [grund=patienten skal have ro]' },
  ],
};
