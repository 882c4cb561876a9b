import type { Pattern } from '../../words';

const somebody = ['[Rolle=Vagtlederen]'];

/** Small upkeep that nobody in particular does. */
const tidies = '(holder (øje|orden|styr)|lukker|låser|slukker|tager|ordner|klarer|fikser|rydder|passer|tømmer|fylder|vander|sørger|følger op|samler|husker|skriver|bestiller|henter|retter|besvarer|tørrer|vasker|køber|ser til|kigger)';

export const patterns: readonly Pattern[] = [
  // all of us
  { match: '< {everybody} har (et|del i|en del af)? ..1 (medansvar|medansvaret|fællesansvar|et fælles ansvar) > -- {eachown}', instead: ['[Rolle=Vagtlederen] har ansvaret'] },
  { match: '< {everybody} > ..3 (har|bærer|deler|tager|påtager sig) ..3 {charge} -- {eachown}', instead: somebody },
  { match: '< {everybody} > .. (skal|bør|må|har pligt til at|forventes at|er forpligtet til at|er med til at|har til opgave at)? ..2 (sikre|sikrer|sørge|sørger|påse|bidrage|bidrager|medvirke til|medvirker til|holde øje|holder øje|følge op|følger op|tage hånd|tager hånd|tage sig af|tager sig af|føle ejerskab|tage ejerskab|tage ansvar|tager ansvar|stå på mål|hjælpe til med|passe på|være opmærksom*) -- {eachown} -- {leader} (sørger|sikrer) for', instead: somebody },
  '(er|har|har vi|er vi) < (alle|alle sammen|alle mand|allesammen|sammen alle) > ..2 {charge} -- {eachown}',
  '{charge} ..8 (ligger hos|hviler på|påhviler|bæres af|er hos|deles af|er placeret hos|tilkommer|løftes af|varetages af) < {everybody} > -- {eachown}',
  '(det|ansvar*|opgave*) ... påhviler < {everybody} > -- {eachown}',
  'påhviler .. < {everybody} > -- {eachown}',
  '^ < (ansvar|ansvarlig|ansvarlige) for ..6 : (hele (personalet|huset|holdet|teamet|gruppen|afdelingen|organisationen)|alle|alle mand|fællesskabet) > $ -- {eachown}',
  '< (alles|alle mands|alle mand\'s|enhvers|hele husets|hele teamets|hele holdets|fællesskabets|hver mands) (ansvar|opgave|opgaver|pligt|sag|bord|arbejde|anliggende) > -- {eachown}',
  '< (et)? (fælles|kollektivt|fælles og delt|delt) (ansvar|anliggende|opgave|sag|projekt|ejerskab) > -- {eachown} -- {namedowners} -- (åbenhed|tillid|faglighed|værdisæt|værdier|kultur|mangfoldighed|genbrug)',
  '< (fælles|i fællesskab) ..1 (ansvar|ansvarlige|ansvarlig) > -- {eachown} -- {namedowners}',
  '< (os alle|os alle sammen|vi alle sammen|vi alle|hver og en|alle som én|hver eneste af os|hver enkelt af os|os alle i fællesskab) > ..6 {charge} -- {eachown}',
  '< (op til|overladt til|afhænger af|hviler på) .. (os alle|alle|hver enkelt|den enkelte og fællesskabet|fællesskabet|hver især|hver og en|jer alle) > -- {eachown} -- (hvordan|selv at)',
  '< ikke (én|en) (persons|mands|enkelt persons|enkeltpersons|kvindes) (ansvar|opgave|værk) >',
  '(alle|samtlige) (ansatte|medarbejdere|kolleger) .. har < pligt til at (bidrage|medvirke|sikre|sørge|hjælpe|være opmærksom*) > -- {eachown}',
  '< (hver især og sammen|hver for sig og sammen|enkeltvis og i fællesskab|sammen og hver for sig) > -- {eachown}',

  // wider: whoever it may be, and what they are to see to
  // somebody, whoever
  '(skrives|laves|gøres|tages|klares|løses|rettes|passes|varetages|udføres|sørges|lukkes|ryddes|besvares|tømmes|bestilles|lægges) ..3 af < (en af (deltagerne|os|jer|kollegerne|medarbejderne|de fremmødte|holdet)|nogen|en eller anden|den (der|som)|dem (der|som|det)|de (der|som)|hvem der|enhver|alle|den første|fællesskabet|vedkommende|den nærmeste) .. > -- (vagten|møder først|har ansvar*|beslutter|har vagt|ejer|optager|har skrevet|bestiller|kører|er tovholder|sidder) -- der har !tid !lyst !overskud',
  '(af|hos|til) < (den|dem|de) ..1 (først|tilfældigvis|nu engang) .. (får øje på|ser|opdager|har tid|kommer|er) .. > -- (brand|kaffe*|ulykke*|møder)',
  '< (de|den|alle)? (relevante|involverede|berørte|implicerede|pågældende|ansvarlige|rette|nødvendige|respektive|passende) (parter|part|medarbejdere|personer|afdelinger|enheder|aktører|ledere|instanser|fagfolk|kolleger|funktioner|interessenter|faggrupper|teams|vedkommende|person) > ..3 (skal|bør|må|sikrer|sørger|følger|tager|koordinerer|udarbejder|lægger|laver|giver|kontakter|orienterer|håndterer|varetager|iværksætter|beslutter|gør|har|retter|melder|afklarer|løser|drøfter|er ansvarlige) -- (orienteres|inddrages|spørges|høres|{eachown})',
  '(skal|sikres|varetages|følges op|håndteres|løses|besluttes|udføres|koordineres|tages|afklares|ligger|rettes|behandles|påhviler|overdrages) .. (af|hos|til) .. < (de|den)? (relevante|involverede|berørte|implicerede|ansvarlige|rette|respektive|dem det vedrører|dem) ..1 (parter|medarbejdere|personer|afdelinger|enheder|aktører|ledere|instanser|funktioner|vedkommende|det vedrører) > -- orienter*',
  '^ < (rette vedkommende|vedkommende|pågældende|de pågældende) > (giver|skal|sørger|tager|sikrer|følger|har|retter|kontakter)',
  '< træder .. (teamet|nogen|andre|kollegerne|fællesskabet|holdet) til >',
  '< (på den ene eller anden måde|på en eller anden måde) > -- (alle|ikke|hjælpe os)',
  '^ < man > ..2 (holder øje|følger op|tager hånd|tager fat|sikrer|sørger for at|tager ansvar) -- (som|selv|sin|sit)',
  '< (et sted mellem|svæver mellem|ligger mellem|delvist hos|mellem flere|falder mellem|mellem to stole) > .. (økonomi|drift|hr|it|{organisation}|afdelinger|*afdelingen|{leader}|kontor*|stole|funktion*) -- (samarbejd*|videndel*|trappe*|gevinst*|hjælp*|møde*)',

  // management, the organisation
  { match: '^ < (ledelsen|direktionen|topledelsen|cheferne|lederne|ledergruppen|den øverste ledelse|ledere på alle niveauer|alle ledere|ledelsen på alle niveauer) > .. (sikrer|sørger for|følger op|tager hånd|tager sig af|har ansvar*|er ansvarlig*|drager omsorg|påser|skal sikre|skal sørge|skal følge op|arbejder for|iværksætter|håndterer|skal tage|har det overordnede ansvar|bærer ansvar*) -- (forklare|begrunde|svarer|ved .. direktør|drøft*|stiller)', instead: ['[Rolle=Driftschefen]'] },
  { match: '^ < (virksomheden|organisationen|kommunen|regionen|forvaltningen|styrelsen|koncernen|foreningen|skolen|hospitalet|banken|butikken|institutionen|huset|firmaet|selskabet|afdelingen|enheden|arbejdspladsen|kæden|universitetet|museet|teatret|bureauet|centret|lærerkollegiet|kollegiet|personalegruppen|medarbejdergruppen|personalet) > ..3 (sikrer|sørger for|følger op|tager hånd|tager sig af|har ansvar*|har et ansvar|er ansvarlig*|drager omsorg|påser|skal sikre|skal sørge|skal følge op|iværksætter|håndterer|skal tage|bærer ansvar*|understøtter|tager ansvar|forestår|varetager) -- (betaler|ved {leader}|over for myndighed*|lov*|dataansvarlig*|{eachown}|tegnes|forsikring*)', instead: ['[Rolle=HR-partneren]'] },
  '< (ledelsen|direktionen|forvaltningen|afdelingen|teamet|personalet|hr|medarbejder*) og / eller .. > -- kontakt*',
  '< og / eller > ..2 ({leader}|hr|{organisation}|*repræsentant|{worker}) .. (sørger|skal|følger|tager|sikrer|ringer|kontakter|er ansvarlig*|har ansvar*|giver|svarer)',
  '{charge} ..8 (ligger hos|påhviler|hviler på|er placeret hos|tilfalder|bæres af) < (ledelsen|organisationen|virksomheden|forvaltningen|afdelingen|afdelingerne|systemet|huset|fællesskabet|teamet som helhed|hele ..1) > -- {namedowners}',
  '< som helhed > .. (tager|sørger|har|er|sikrer|bærer)',

  '^ ..4 < {someorother} > ..4 {seesto} -- {eachown} -- (brand*|fare|112|ulykke*|{outsider} {seesto}|orienteres|mødes|faglige organisation*)',
  '{seesto} < {someorother} > ... -- {eachown} -- (brand*|fare|112|ulykke*|for at {someorother}|faglige organisation*)',
  '{answers} ..5 (hos|på|af) < {someorother} > -- {eachown}',
  '< {everybody} > ..2 (skal|bør|må|forventes)? ..2 {seesto} -- {eachown} -- (brand*|fare|112|{leader} sørger|ret til|kan|må gerne|sine egne|lønsamtale*)',
  'er noget < (vi|man) .. (hjælpes|er fælles|deles|alle) .. (ad med|om|tager del i)? >',
  '< (leder|chef|lederen|chefen|koordinator|hr) og / eller .. > (leder|chef|koordinator|hr|medarbejder|tillidsrepræsentant)?',
  '{role} < og / eller {role} > -- (spørg*|kontakt*|du|bisidder*)',
  '{charge} ... < (for helheden|for fællesskabet|for det hele|for det fælles) > -- {eachown} -- ({leader}|*leder*) har',

  '^ < {everybody} > ..1 (skal|bør|må)? ..1 (værne|værner|passe|passer|verne|holde|holder) .. (om|på|øje) -- {eachown}',
  '< (alle vi|vi alle|os alle|alle os) .. (der|som) .. (brænder|vil|har lyst|kan|er) > ... -- {eachown} -- (inviter*|velkomm*)',

  '^ < (de)? (relevante|involverede|berørte|implicerede|pågældende|respektive) (parter|personer|medarbejdere|afdelinger|enheder|aktører|kolleger|faggrupper)? > ..1 (bliver enige|finder|aftaler|koordinerer|afklarer|løser|ordner|tager|beslutter|mødes|fordeler|sørger) -- {eachown} -- faglige',
  '^ < de (involverede|berørte|implicerede|ansvarlige|pågældende) > (finder|sørger|tager|løser|aftaler|ordner|koordinerer|afklarer|giver|melder) -- {eachown}',
  '^ < nogen > (må|skal|bør|burde|kan) ..1 (gerne)? -- {eachown} -- hvis',
  '{organisation}? < er en (sag|opgave|forpligtelse|fælles sag) for (os alle|alle|fællesskabet|alle os|hele ..1) > -- {eachown}',
  '< en (sag|opgave|pligt) for (os alle|alle|fællesskabet|hele ..1) > -- {eachown} -- {outsider}',
  '< (op til|overladt til) (den|dem|de|hvem) ..1 (der|som)? ..1 (har tid|har lyst|kan|vil|er ledig|ser|først|orker) > -- {eachown}',
  '< (tilhører|ejes af|ligger hos) (ingen|ingen bestemt|ingen i særdeleshed|alle og ingen|os alle) > -- {eachown}',


  '< {whoeverComes} > ..2 (tager|ordner|klarer|løfter|rydder|passer|skriver|lukker|fylder|slukker|henter|svarer|har) ..3 (den|det|dem|affære|over)? -- {eachown} -- telefonen -- tavlen -- øverste',
  '(tager|tages|ordner|ordnes|klarer|klares|løfter|løftes|løses|rydder|ryddes|passer|passes|skrives|skriver|lukkes|fyldt op|imod|skifter|dækkes ind|ejes|deles|pakker|vedkommer) ..5 < {whoeverComes} > -- {eachown}',
  '^ ..6 : ..2 < ({whoeverComes}|løfter vi i flok|vi (alle|alle sammen|allesammen)|det ordner vi|det klarer vi|alle sammen) > -- {eachown}',
  '< (tager|pakker|ordner|klarer|løfter|rydder|passer) vi (os af)? ..1 (i fællesskab|i forening|i flok|alle sammen|efter tur og lyst) > -- {eachown} -- (mødes|taler)',
  '< (er (alles|fælles|vores alles) ..3 (ingens|ansvar|opgave|sag)|er noget (alle|vi alle|folk) ..3 (kender til|finder ud af|tager sig af|hjælper med)|løfter vi i flok|ejer også lidt|alles og ..3 ingens) > -- {eachown}',
  '(påhviler|hører under|ligger hos|varetages af|foranstaltning fra) ..2 < (kontoret|centret|huset|afdelingen|organisationen|stedet|ledelsen|enheden|alle) > ..3 (som sådan*|i almindelighed|generelt|i fællesskab|samt|$) -- {eachown}',
  '< man ..3 (mellem os|hinanden|vel|imellem) > ..4 (styr på|slukker|holder|hjælper|ordner) -- {eachown}',

  '< (de rette personer|på det rette niveau|organisationens (opgave|ansvar)|interessenterne|løftes i fællesskab|på tværs af huset|hvem der nu|en eller anden) > ... -- {eachown} -- {safetyWord}',
  '^ ..6 : < (fælles|alle|i fællesskab|teamet|os alle|den der har tid) > $ -- {eachown}',

  '^ ..6 : ..1 < (relevante (fagpersoner|medarbejdere|parter|kolleger|ledere)|de relevante|alle relevante|skiftende|den der kan) > ..3 $ -- {eachown}',

  // Somebody will: there is always one who does it.
  `< (der er|er der|der plejer|plejer der|der vil|vil der) ..1 (altid|altid at være|at være|som regel|nok|jo|gerne være) ..2 (en|én|nogen|en eller anden|en af os|en kollega) > ..1 der ..1 ${tidies} -- {eachown} -- (du|dig|hjælp*|vagt|vagten|ansvar*|skift|tur) -- med hjem -- {safetyWord}`,
  `(der er|er der) < altid ..1 (en|én|nogen|en eller anden|en af os|en kollega) > ..1 der ..1 ${tidies} -- {eachown} -- (du|dig|hjælp*|vagt|vagten|ansvar*|skift|tur) -- med hjem -- {safetyWord}`,
  '< (vores|jeres|os) (alles|alle sammens|allesammens) > ..1 (opgave|opgaver|ansvar|sag|pligt|job|arbejde|anliggende|bord) -- {eachown}',
  '^ ..1 < (en|én|nogen|en eller anden) af (os|jer|kollegerne|holdet|teamet) > ..1 (tager|passer|svarer|besvarer) ..1 (telefonen|telefonerne|opkaldet|mailen|mails|postkassen|indbakken|døren) -- (du|dig|vagt*|skift|tur) -- {eachown}',
  '< {whoeverComes} > ..1 (tager|ordner|klarer|tømmer|besvarer|passer|svarer på) ..1 (telefonen|postkassen|indbakken|mailen|mails|opkaldet|opgaven|sagen|vagten|den|det) -- {eachown} -- (på skift|efter tur|har vagt*|du|dig|tavlen|øverste|næste)',

  // Who does it will show itself; all of us share it; whoever comes by.
  `< hvem der ..1 (${tidies}|gør|står for|tager sig) > ... (viser sig|finder (vi|man|i|de) ud af|løser sig|ordner sig|falder på plads|må vise sig|giver sig|varierer|svinger|afhænger|kommer an på) -- {eachown} -- (mødet|*mødet|*skema*|*planen|aftales|aftaler|hver {weekday}|inden|senest) -- ikke`,
  `(viser sig|finder (vi|man) ud af|løser sig|ordner sig|falder på plads) ... < hvem der ..1 (${tidies}|gør|står for) > -- {eachown} -- (mødet|*mødet|*skema*|*planen|inden|senest) -- ikke`,
  '(ansvaret|opgaven|arbejdet|pligten|indsatsen) ..1 (for|med) ... < (deler|bærer|har|løfter|tager) vi alle > ..1 -- {eachown}',
  `^ ..3 ${tidies} ..2 < (den|de|dem|den af os) der ..1 (kommer|går|er) (forbi|først|ledig|ledige|nærmest|tættest|sidst) > -- {eachown}`,
];
