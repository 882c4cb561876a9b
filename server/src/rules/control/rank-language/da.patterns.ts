import type { Pattern } from '../../words';

const down = ['medarbejdere', 'teammedlemmer', 'kolleger'];
/** “Overordnede mål” stand above nobody. */
const noGoals = '-- overordnede (mål*|ramme*|strategi*|formål*|plan*|vision*|principp*|linje*|retning*|politik*|struktur*|niveau|billede|planlæg*|budget*|ansvar*|leder*|ledelse*|chef*|myndighed*|hensyn|beslutning*|opgave*|spørgsmål|aftale*|dagsorden|tema*|økonomi*|indsats*|målsætning*|mapper|betydning)';
const noMatter = '-- (betydning|mapper|punkter|sætning*|hensyn|rolle|planer|mål|dokument*|aftale*|ledsætning*|{system})';
/** What stands behind such a word where it is a noun: “de menige hører”, but “de menige ekspedienter”. */
const alone = '($|, {word}|som|der|og|eller|må|skal|bør|kan|har|er|vil|får|ikke|om|i|på|til|med|for|ved|fra|af|over|under|hos|inden|efter|mindst|hver|når|at|hvis|samme|sender|hører|kender|arbejder|forstår|gør|går|bliver|holder|læser|afleverer|bruger|kommer|giver|taler|henvender|tager|beslutter|godkender|orienterer|sørger|skriver|melder|spørger|deltager|møder|følger|retter)';
const swaps = (pairs: readonly (readonly [words: string, instead: string])[], unless: string): Pattern[] => pairs.map(([words, instead]) => ({ match: `${words} -- {norank} ${unless}`, instead: [instead] }));
const singular = ['min', 'din', 'sin', 'hans', 'hendes', 'ens', 'vores', 'jeres', 'deres']; const plural = ['dine', 'sine'];

/** Whoever stands above, in the form that the words before ask for. */
const above = [
  ...swaps([['< en foresat >', 'en leder'], ['< enhver foresat >', 'enhver leder'], ['< (den|denne) foresatte >', 'lederen'], ['< de foresatte >', 'lederne'], ['< den foresattes >', 'lederens'], ['< de foresattes >', 'ledernes']], ''),
  ...['foresatte', 'overordnede'].flatMap((word) => swaps([
    ...singular.flatMap((whose) => [[`< ${whose} ${word} > ${alone}`, `${whose} leder`], [`< ${whose} nærmeste ${word} > ${alone}`, `${whose} nærmeste leder`]] as const),
    ...plural.map((whose) => [`< ${whose} ${word} > ${alone}`, `${whose} ledere`] as const),
    [`< nærmeste ${word} > ${alone}`, 'nærmeste leder'], [`(til|hos|for|af|fra|med) < nærmeste ${word} > ${alone}`, 'nærmeste leder'],
  ], word === 'foresatte' ? '' : noGoals)),
  ...swaps([[`(til|hos|fra|af|med|over for) < den overordnede > ${alone}`, 'lederen'], [`(til|hos|fra|af|med|over for) < de overordnede > ${alone}`, 'lederne']], noGoals),
];

/** Whoever stands below: “den underordnede”, “underordnedes”, “de menige medarbejdere”, “folk under sig”. */
const low = '(underordnet|underordnede|lavere|lavererangerende|menigt|menige|simple|simpelt|jævne|ufaglært|ringere)';
const below = [
  ...swaps([
    [`< de (undergivne|undersåtter) > ${alone}`, 'medarbejderne'], ['< de undergivnes >', 'medarbejdernes'], ['< undergivnes >', 'medarbejdernes'], ['< undersåtterne >', 'medarbejderne'], ['< tyende >', 'personale'], ['< tyendet >', 'personalet'], [`< den undergivne > ${alone}`, 'medarbejderen'],
    ...([['personale', 'personalet'], ['personel', 'personalet'], ['mandskab', 'mandskabet'], ['kontorpersonale', 'kontorpersonalet']] as const).flatMap(([word, the]) => [[`< det ${low} ${word} >`, the], [`< ${low} ${word} >`, word]] as const),
    ...([['medarbejdere', 'medarbejderne'], ['ansatte', 'de ansatte'], ['kolleger', 'kollegerne'], ['funktionærer', 'funktionærerne'], ['lønmodtagere', 'lønmodtagerne']] as const).flatMap(([word, the]) => [[`< de ${low} ${word} >`, the], [`< ${low} ${word} >`, word]] as const),
    [`< ${low} medarbejder >`, 'medarbejder'],
  ], '-- betydning'),
  ...swaps([[`< den underordnede > ${alone}`, 'medarbejderen'], ['< den underordnedes >', 'medarbejderens'], ['< (de underordnedes|underordnedes) >', 'medarbejdernes']], noMatter),
  ...['sig', 'ham', 'hende', 'dig', 'mig', 'dem'].flatMap((whom) => swaps([
    ...['ansatte', 'medarbejdere', 'personale', 'kolleger'].map((word) => [`< ${word} under ${whom} >`, word] as const), [`< (folk|mand|mænd|drenge) under ${whom} >`, 'medarbejdere'],
  ], '')),
  ...([['dig', 'dit team'], ['sig', 'sit team'], ['mig', 'mit team'], ['ham', 'hans team'], ['hende', 'hendes team']] as const).flatMap(([whom, team]) => swaps([[`< (dem|de) (der|som) (står|er|sidder|er sat|er placeret|befinder sig|arbejder) under ${whom} >`, team]], '-- (står over for|beløb)')),
  ...swaps([['< fodfolket >', 'kollegerne'], [`< de menige > ${alone}`, 'medarbejderne']], '-- (medlem*|menige (medlem*|bestyrelse*)|skuespil*|stykke*|forestilling*|scene*)'),
  ...swaps([[`< de lavere (rangerende|rangeret) > ${alone}`, 'kollegerne'], [`< de højere (rangerende|rangeret) > ${alone}`, 'lederne'], ['< (nedad|nedefter|ned) (i|gennem) (rækkerne|geledderne|systemet|hierarkiet) >', 'til kollegerne'], ['< (nedad|nedefter) til sjakkene >', 'til sjakkene'], ['{person} < (på|i|fra) (de|det) (nederste|laveste|underste|lavere) (trin|niveau|led|lag) >', ''], ['{person} < under (sin|deres|min) (kommando|ledelse) >', '']], ''),
];

export const patterns: readonly Pattern[] = [
  ...above, ...below,
  { match: '(sine|dine|deres|mine|jeres|vores) < (undergivne|undersåtter|lydfolk) > -- {norank}', instead: ['teammedlemmer', 'medarbejdere'], keeps: true },
  // Before no noun: “deres underordnede chefer” are something else.
  { match: '(sine|dine|deres|mine|jeres|vores) < underordnede > (som|der|og|eller|må|skal|bør|kan|har|er|ikke|om|i|på|til|med|for|ved|fra|af|mindst|hver|når|at) -- {norank}', instead: ['teammedlemmer', 'medarbejdere'], keeps: true },
  { match: '(sine|dine|deres|mine|jeres|vores) < underordnede > $ -- {norank}', instead: ['teammedlemmer', 'medarbejdere'], keeps: true },
  { match: `(sine|dine|deres|mine|jeres) < (underordnede|underlagte|inferiøre) > ${alone} -- {norank}`, instead: ['teammedlemmer', 'medarbejdere'] },
  '(sine|dine|deres|mine|jeres) < (underordnede|underlagte|inferiøre) > -- {norank}',
  { match: `< (undergivne|undersåtter|inferiøre|underhavende) > ${alone} -- {norank}`, instead: down },
  '< (undergivne|undergivnes|undersåtter|undersåtterne|inferiøre|underhavende|tyende|tyendet) > -- {norank}',
  '(må|skal|kan|bør) (ikke|aldrig) ..5 < (sine|dine|deres) (undergivne|underordnede|overordnede|undersåtter|inferiøre|foresatte) >',
  { match: `< de underordnede > ${alone} -- {norank}`, instead: ['medarbejderne', 'teammedlemmerne'] },
  '< de underordnede > -- {norank}',
  { match: `< underordnede > ${alone} -- {norank} ${noMatter}`, instead: down },
  `< (underordnede|underordnedes) > -- {norank} ${noMatter}`,
  `< ${low} ..1 (personale|personel|kontorpersonale|medarbejder*|ansatte|kolleger|lønmodtagere|stillinger|mandskab|funktionærer) > -- {norank} -- betydning`,
  '< (lavere|laveste|nederste|underste|lave) .. (personale*|rang|rangerende|trin|niveau|led|lag|geled*) .. (i (hierarki*|organisation*|systemet|virksomhed*|huset))? > -- {norank} -- (elever|klassetrin|energi*|pris*|beslutning* træffes på)',
  '{person} .. < (på|i|fra) (de|det) (nederste|laveste|underste|lavere) (trin|niveau|led|lag) > -- {norank}',
  '< (lavere|højere) (rangerende|rangeret|placerede|placeret|stående) > -- {norank}',
  '< (lavtstående|lavestående|højtstående|lavtrangerende|højtrangerende|lavereststående|højerestående|laverestående) > -- {norank}',
  '< (foresat|foresatte|foresattes) > -- {norank}',
  '< (overordnedes|vores overordnede|din overordnede|dine overordnede|sin overordnede|sine overordnede|deres overordnede|jeres overordnede|nærmeste overordnede|den overordnede, der|de overordnede, der|ens overordnede) > -- {norank} -- (mål*|ramme*|strategi*|formål*|plan*|vision*|principp*|betydning|linje*)',
  '(til|hos|fra|af|med|over for|din|sin) < (den|en|de|sine|dine)? overordnede > -- {norank} -- overordnede (mål*|ramme*|strategi*|formål*|plan*|vision*|principp*|linje*|retning*|politik*|struktur*|niveau|billede|planlæg*|budget*|ansvar*|ledelse|hensyn|beslutning*|opgave*|spørgsmål|aftale*|dagsorden|tema*|økonomi*|indsats*|struktur|målsætning*|mapper)',
  '{person} .. < under .. (sig|ham|hende|dig|mig|sin kommando|deres kommando|min kommando|sin ledelse) > -- {norank} -- (armene|opsyn)',
  '< (folk|ansatte|medarbejdere|personale|mand|mænd|kolleger|drenge) under .. (sig|ham|hende|dig|mig|kommando|dem) > -- {norank}',
  '< (dem|de|den|folk|personer|nogen|medarbejdere|ansatte) .. (der|som)? (står|er|sidder|er sat|er placeret|placeret|befinder sig|arbejder) .. (under|nedenfor|neden for|længere nede|over) .. (dig|sig|ham|hende|mig|dem|i hierarkiet|i systemet|i rækken) > -- {norank} -- (står over for|beløb)',
  '< (ham|hende|sig|dem|lederen|chefen|denne) (underlagte|underlagt|undergivne|underordnede) > -- {norank}',
  '< (underlagte|underlagt|undergivet) .. (medarbejder*|personale|ansatte|folk) > -- {norank}',
  '({worker}|frivillige|de|dem|folk) ..1 , (der|som) ..1 er ..1 < (underlagt|underordnet|undergivet) > ..2 {boss} -- {norank}',
  '< (hævet over|sat over|placeret over|står over) .. (de øvrige|dem|andre|resten|teamet|dig|kollegerne|medarbejderne|folkene|sine kolleger) > -- {norank} -- loven',
  '< (længere nede|længere oppe|højere oppe|lavere nede|nede|nederst|øverst) i .. (systemet|hierarkiet|rækken|rækkerne|organisationen|geledderne|fødekæden|pyramiden|maskinrummet) > -- {norank}',
  '< (nedad|nedefter|nedover|ned) .. (i rækkerne|i geledderne|til sjakkene|i systemet|i hierarkiet|gennem rækkerne|til folkene|til gulvet|til mandskabet) > -- {norank}',
  '< (rækkerne|geledderne|menigmand|fodfolk|fodfolket|fodtusserne|de menige|menig|menige|den gemene hob|gemene hob|plebejere*|statisterne|skåltaler|bønder|kanonføde|undersåt|fodsoldat*|småfolk*|arbejderklassen|skarv*|gulvfolk|lakajer|håndlangere) > -- {norank} -- (medlem*|menige bestyrelse*|skuespil*|stykke*|forestilling*|scene*)',
  '< respekt for (rang|stilling|rang og stilling|graderne|autoriteter) >',
  '< (ærbødig*|ærefrygt|underdanig*|lydig undersåt) > -- {norank}',
  '< (mester|chefen|formanden|direktøren|bossen|lederen) og (hans|hendes|sine|deres) (drenge|folk|piger|mænd|undersåtter|tropper|stab|mandskab) > -- {norank}',
  '< (sine|mine|dine|hans|hendes) (drenge|piger|tropper|soldater|undersåtter) > -- {norank} -- (sønner|børn)',
  '< (kaptajnen på skuden|kaptajn på skuden|ved roret) > ... (besætning*|mandskab*|maskinrum*|matros*)',
  '< (besætningen|mandskabet|folkene) .. (nede|på dækket|i maskinrummet|på gulvet) > -- {norank} -- (kutter*|skib*)',
  '< (rang|stand) > .. (privilegier|respekt|skal respekteres|forpligter)',
  '< (tjenestefolk|undersåtlig*|husbond*|herskab*) > -- {norank}',

  // wider
  '< (min|din|sin|hans|hendes|vores|deres|nærmeste|ens) (overordnede|foresatte|overhoved) > -- {norank} -- (overordnede (mål*|ramme*|strategi*|formål*|plan*|vision*|principp*|linje*))',
  '(til|hos|for|af|fra|med) < nærmeste (overordnede|foresatte|overordnet) > -- {norank}',
  '< (subordinere*|subordination|subalterne|underhugger*|underhuggere|lakaj*|håndlanger*|vandbærer*|rugbrødsarbejder*|menige|lavere funktionær*|småfolk|småfolkene|de små|de lydige|undergivenhed) > -- {norank}',
  '< (sine|mine|hans|hendes) (gutter|drenge|tøser|piger|tropper|får|flok) > -- {norank} -- (sønner|børn)',

  '< (folkene|medarbejderne|kollegerne|de ansatte|holdet|dem) (under|nedenunder|over) (dem|dig|sig|ham|hende|os) > -- {norank}',
  '< (i rang|næste i rang|lavere i rang|højere i rang|den næste i rækken|efter rang) > -- {norank} -- (ansøg*|budgiver*)',
  '(give|giver|gives|sender|sendes|lægge|lægger|uddelegere*) ... < (nedad|ned ad|nedefter) > .. (til|i) -- {norank}',
  '< (de lavere|lavere|de nederste|nederste|de bageste) (rækker|lag|led|trin|niveauer|stillinger) > -- {norank} -- (hylde*|reol*)',

  '< (overmand|overmænd|overmænds|formænd over sig|herre og mester) > -- {norank}',
  '< (på|i) de (lavere|laveste|nederste|højere) (løntrin|lønklasser|løngrupper|trin|niveauer|klasser|grader) > -- {norank} -- tillæg',
  '< lavere (funktionærer|tjenestemænd|embedsmænd|ansatte|medarbejdere|personale|stillinger) > -- {norank}',

  '< (gulvet (informeres|orienteres|hører|får besked|skal|gør)|på (klagerens|deres|dit) trin|resten af fødekæden|længere nede i (systemet|hierarkiet|fødekæden)|(nederst|lavest) (i|på) (kæden|stigen|hierarkiet|programmet|rangstigen|fødekæden)|(de|vores|vore) (små|menige) i|under mesterniveau|det underliggende personale|ringere i tjenesten) > -- {norank}',
];
