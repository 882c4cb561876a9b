import type { Pattern } from '../../words';

const somebody = ['[Rolle=Vagtlederen]'];

export const patterns: readonly Pattern[] = [
  // all of us
  { match: '< {everybody} > ..3 (har|bærer|deler|tager|påtager sig) ..3 {charge} -- {eachown}', instead: somebody },
  { match: '< {everybody} > ..3 (er|bliver|står) ..3 {charge} -- {eachown}', instead: somebody },
  { match: '< {everybody} > .. (skal|bør|må|har pligt til at|forventes at|er forpligtet til at|er med til at|har til opgave at)? ..2 (sikre|sikrer|sørge|sørger|påse|bidrage|bidrager|medvirke til|medvirker til|holde øje|holder øje|følge op|følger op|tage hånd|tager hånd|tage sig af|tager sig af|føle ejerskab|tage ejerskab|tage ansvar|tager ansvar|stå på mål|hjælpe til med|passe på|være opmærksom*) -- {eachown} -- {leader} (sørger|sikrer) for', instead: somebody },
  '(er|har|har vi|er vi) < (alle|alle sammen|alle mand|allesammen|sammen alle) > ..2 {charge} -- {eachown}',
  '{charge} ..8 (ligger hos|hviler på|påhviler|bæres af|er hos|deles af|er placeret hos|tilkommer|løftes af|varetages af) < {everybody} > -- {eachown}',
  '(det|ansvar*|opgave*) ... påhviler < {everybody} > -- {eachown}',
  'påhviler .. < {everybody} > -- {eachown}',
  '< (alles|alle mands|alle mand\'s|enhvers|hele husets|hele teamets|hele holdets|fællesskabets|hver mands) (ansvar|opgave|opgaver|pligt|sag|bord|arbejde|anliggende) > -- {eachown}',
  '< (et)? (fælles|kollektivt|fælles og delt|delt) (ansvar|anliggende|opgave|sag|projekt|ejerskab) > -- {eachown} -- {namedowners}',
  '{charge} .. er .. < fælles > -- {eachown} -- {namedowners}',
  '< (fælles|i fællesskab) .. (ansvar|ansvarlige|ansvarlig) > -- {eachown} -- {namedowners}',
  '< (os alle|os alle sammen|vi alle sammen|vi alle|hver og en|alle som én|hver eneste af os|hver enkelt af os|os alle i fællesskab) > ..6 {charge} -- {eachown}',
  '{charge} ... < (os alle|os alle sammen|alle sammen|hver og en|enhver|alle mand|os selv alle sammen) > -- {eachown}',
  '< (op til|overladt til|afhænger af|hviler på) .. (os alle|alle|hver enkelt|den enkelte og fællesskabet|fællesskabet|hver især|hver og en|jer alle) > -- {eachown} -- (hvordan|selv at)',
  '< ikke (én|en) (persons|mands|enkelt persons|enkeltpersons|kvindes) (ansvar|opgave|værk) >',
  '{charge} ... men < (hele|alles|alle|fællesskabets|os alle) ... > $',
  'bæres af < (fællesskabet|os alle|alle|hele ..1|holdet|gruppen) >',
  '(ansvarlig*|ejer|tovholder|hvem|udføres af) : .. < {everybody} > -- {eachown}',
  '< (hele) (personalet|huset|teamet|holdet|afdelingen|organisationen|medarbejdergruppen|sjakket|kollegiet|staben) > ..3 (har|er|skal|bør|må|sørger|sikrer|tager|passer|løfter) ... ({charge}|for at|sig af|hånd om|øje) -- {eachown}',
  '(alle|samtlige) (ansatte|medarbejdere|kolleger) .. har < pligt til at (bidrage|medvirke|sikre|sørge|hjælpe|være opmærksom*) > -- {eachown}',
  '< (hver især og sammen|hver for sig og sammen|enkeltvis og i fællesskab|sammen og hver for sig) > -- {eachown}',
  '< (afdelingerne|enhederne|teamene|holdene|grupperne|sjakkene|filialerne|skolerne|butikkerne|lokalafdelingerne|partnerne|parterne) > ..5 ({charge}|sikrer|sørger for|følger op|koordinerer) -- {eachown} -- {namedowners}',

  // somebody, whoever
  { match: '< (nogen|en eller anden|én eller anden|en fra teamet|en af os|en af jer|en af kollegerne|en kollega) > .. (skal|bør|må|sørger|tager|følger|sikrer|ser|låser|rydder|ringer|svarer|gør|kan tage|giver|holder|husker|retter|skriver|lukker) -- (hvis (nogen|en kollega)|læser|gerne|siger nogen|spørg|er syg|bliver|ikke)', instead: somebody },
  '(skrives|laves|gøres|tages|klares|løses|rettes|passes|varetages|udføres|sørges|lukkes|ryddes|besvares|tømmes|bestilles|lægges) ..3 af < (en af (deltagerne|os|jer|kollegerne|medarbejderne|de fremmødte|holdet)|nogen|en eller anden|den (der|som)|dem (der|som|det)|de (der|som)|hvem der|enhver|alle|den første|fællesskabet|vedkommende|den nærmeste) .. > -- (vagten|møder først|har ansvar*|beslutter|har vagt|ejer|optager|har skrevet|bestiller|kører|er tovholder|sidder)',
  '^ < (den (der|som)|de (der|som)|hvem der) ..1 (har tid|har lyst|kan|ser det|opdager|først|finder anledning|er ledig|er i nærheden|er på|er tættest på|har overskud|møder op|får øje på) .. > .. (svarer|tager|retter|udarbejder|laver|følger|sørger|skriver|hjælper|rydder|gør|griber|ordner|melder|passer) -- (brand|ulykke*|alarm*|fare|skadede|hjertestarter*)',
  '(af|hos|til) < (den|dem|de) ..1 (først|tilfældigvis|nu engang) .. (får øje på|ser|opdager|har tid|kommer|er) .. > -- (brand|kaffe*|ulykke*|møder)',
  '< (de|den|alle)? (relevante|involverede|berørte|implicerede|pågældende|ansvarlige|rette|nødvendige|respektive|passende) (parter|part|medarbejdere|personer|afdelinger|enheder|aktører|ledere|instanser|fagfolk|kolleger|funktioner|interessenter|faggrupper|teams|vedkommende|person) > ..3 (skal|bør|må|sikrer|sørger|følger|tager|koordinerer|udarbejder|lægger|laver|giver|kontakter|orienterer|håndterer|varetager|iværksætter|beslutter|gør|har|retter|melder|afklarer|løser|drøfter|er ansvarlige) -- (orienteres|inddrages|spørges|høres|{eachown})',
  '(skal|sikres|varetages|følges op|håndteres|løses|besluttes|udføres|koordineres|tages|afklares|ligger|rettes|behandles|påhviler|overdrages) .. (af|hos|til) .. < (de|den)? (relevante|involverede|berørte|implicerede|ansvarlige|rette|respektive|dem det vedrører|dem) ..1 (parter|medarbejdere|personer|afdelinger|enheder|aktører|ledere|instanser|funktioner|vedkommende|det vedrører) > -- orienter*',
  '^ < (rette vedkommende|vedkommende|pågældende|de pågældende) > (giver|skal|sørger|tager|sikrer|følger|har|retter|kontakter)',
  '(overdrages|overgår|gives videre|fordeles|uddelegeres|går) ..2 til < (andre|nogen|en anden|de øvrige|resten|kollegerne) > -- (kunder|spørgsmål)',
  '< (dem|de|den) (det|som|der)? ..1 (vedrører|berører|angår|har berøring med) > .. (sørger|skal|følger|løser|tager|klarer)',
  '< træder .. (teamet|nogen|andre|kollegerne|fællesskabet|holdet) til >',
  '< (på den ene eller anden måde|på en eller anden måde) > -- (alle|ikke|hjælpe os)',
  '(teamet|holdet|gruppen|kollegerne|kollegiet) .. < (sørger selv|finder selv ud af|ordner selv) ..3 (hvem|at) > -- tovholder*',
  '(koordinerer|aftaler|finder|afgør|fordeler) .. (selv|indbyrdes|internt|ud af) .. < hvem der > -- (team .. ejer|teamet|vagt*|bytter|gruppen ejer|tovholder*|vi)',
  '^ < man > ..2 (holder øje|følger op|tager hånd|tager fat|sikrer|sørger for at|tager ansvar) -- (som|selv|sin|sit)',
  '(forventes|forudsættes|meningen) .. at < man > .. (holder øje|følger op|tager|sikrer|sørger|hjælper|melder|giver) -- (selv|sin|sit)',
  '< (et sted mellem|svæver mellem|ligger mellem|delvist hos|mellem flere|på tværs af|falder mellem|mellem to stole) > .. (økonomi|drift|hr|it|{organisation}|afdelinger|*afdelingen|{leader}|kontor*|stole|funktion*) -- (samarbejd*|videndel*|trappe*|gevinst*|hjælp*|møde*)',

  // management, the organisation
  { match: '^ < (ledelsen|direktionen|topledelsen|cheferne|lederne|ledergruppen|den øverste ledelse|ledere på alle niveauer|alle ledere|ledelsen på alle niveauer) > .. (sikrer|sørger for|følger op|tager hånd|tager sig af|har ansvar*|er ansvarlig*|drager omsorg|påser|skal sikre|skal sørge|skal følge op|arbejder for|iværksætter|håndterer|skal tage|har det overordnede ansvar|bærer ansvar*) -- (forklare|begrunde|svarer|ved .. direktør|drøft*|stiller)', instead: ['[Rolle=Driftschefen]'] },
  { match: '^ < (virksomheden|organisationen|kommunen|regionen|forvaltningen|styrelsen|koncernen|foreningen|skolen|hospitalet|banken|butikken|institutionen|huset|firmaet|selskabet|afdelingen|enheden|arbejdspladsen|kæden|universitetet|museet|teatret|bureauet|centret|lærerkollegiet|kollegiet|personalegruppen|medarbejdergruppen|personalet) > ..3 (sikrer|sørger for|følger op|tager hånd|tager sig af|har ansvar*|har et ansvar|er ansvarlig*|drager omsorg|påser|skal sikre|skal sørge|skal følge op|iværksætter|håndterer|skal tage|bærer ansvar*|understøtter|tager ansvar|forestår|varetager) -- (betaler|ved {leader}|over for myndighed*|lov*|dataansvarlig*|{eachown}|tegnes|forsikring*)', instead: ['[Rolle=HR-partneren]'] },
  '(ved|efter|hvis|når|inden|årligt|løbende|hvert) ... (sikrer|sørger|følger|tager|iværksætter|håndterer) < (ledelsen|virksomheden|organisationen|forvaltningen|kommunen|afdelingen|skolen|huset|direktionen|enheden) > -- (drøft*|forklar*)',
  '< (ledelsen|direktionen|forvaltningen|afdelingen|teamet|personalet|hr|medarbejder*) og / eller .. > -- kontakt*',
  '< og / eller > ..2 ({leader}|hr|{organisation}|*repræsentant|{worker}) .. (sørger|skal|følger|tager|sikrer|ringer|kontakter|er ansvarlig*|har ansvar*|giver|svarer)',
  '({leader}|hr|{organisation}) < (og / eller|eller) .. ({leader}|hr|en anden|{worker}) > (sørger|sikrer|følger|tager sig|er ansvarlig*|har ansvar*)',
  '{charge} ..8 (ligger hos|påhviler|hviler på|er placeret hos|tilfalder|bæres af) < (ledelsen|organisationen|virksomheden|forvaltningen|afdelingen|afdelingerne|systemet|huset|fællesskabet|teamet som helhed|hele ..1) > -- {namedowners}',
  '< som helhed > .. (tager|sørger|har|er|sikrer|bærer)',
  '{responsible} ... < (fælles|kollektivt|alle) > .. (ledelse|ledere|niveauer|lag) -- {eachown}',
];
