import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Halvt löfte',
  summary: 'Ett löfte från en ledare som tas tillbaka i samma andetag',
  why: 'Ett löfte ska gå att stämma av. ”Så långt det är möjligt” gör att den som leder alltid har hållit det och att medarbetaren aldrig vet vad som gäller. Lova hellre mindre, och säg vad som händer när det inte går.',
  messages: {
    found: '”{found}” gör att löftet inte går att stämma av. Skriv vad som lovas, till när och vad som händer om det inte går.',
  },
  fixes: [
    { title: 'Säg vad som händer annars', kind: 'guided', replaces: 'end', text: ', och [vem=gruppchefen] säger till senast [när=två dagar innan] om det inte går', cell: ', och [vem=gruppchefen] säger till senast [när=två dagar innan] om det inte går' },
    { title: 'Ge ett löfte som går att hålla', kind: 'guided', replaces: 'sentence', text: '[Vem=Gruppchefen] [löfte=svarar på frågor] inom [tid=två arbetsdagar] och säger till samma dag om [undantag=svaret dröjer].', cell: '[Löfte=Svar] inom [tid=två arbetsdagar]' },
  ],
};
