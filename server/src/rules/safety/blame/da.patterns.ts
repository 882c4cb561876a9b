import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // who was it
  '(find*|fandt|afklar*|klarlæg*|fastslå*|opklar*|identific*|undersøg*|spørg*|spørges|noter*|skriv*|skrives|afdæk*|kortlæg*|plac*|analyse*|fremgå*|fremgår|spørgsmål*|vis|vise|viser|se|ser|vide|ved|søge*|leder|lede*|ledes|pege*|udpeg*|rapport*|registrer*|anfør*|oplys*|først|redegør*|afgør*|opgør*|dokumenter*|tilføj*|angiv*|gruble*|jagt*) ..5 < hvem ..5 (skylden|skyld|skyldig*|synder*|ansvaret for det|bar ansvaret|ansvarlig*|fejlede|fejlet|fejler|gjorde|var på arbejde|havde vagt|uforsigtig*|skødesløs*|sjuskede|sjusket|begik|begået|sov|svigtede|svigtet|burde|kvajede|lavede|tabte|tabt|har lavet|har gjort|glemte|overså|var det|det var|stod bag|står bag|brød|ødelagde|ramte|kiksede|på vagt|betjente|udløste|forårsagede|der har fejlet) > -- {nej} hvem -- fremfor hvem -- frem for hvem -- (har|er|får) ansvar* for at',
  '(find*|afklar*|klarlæg*|fastslå*|opklar*|undersøg*|spørgsmål*|spørg*|skal|først*) ..6 < hvilken ..2 ({worker}|person|medarbejder|vagt|hold|skift) > ..3 (har|der|som|havde) ..2 (fejlet|fejlede|svigtet|svigtede|skyld*|skylden|ansvar*|lavet|begået|glemt) -- {nej} hvilken',
  '< hvem ..4 (skylden|skyld i|skyldig*|synderen) > -- {nej} hvem -- {nej} ..6 skyld*',
  '< (ud af|frem til|på sporet af) , hvem ..3 (var|gjorde|skyld*|fejlede) > -- {nej} hvem',
  '{mistake} : ..2 < hvem >',
  '{mistake} .. < hvem, hvornår >',
  '< (den|de|en) skyldige* > -- (dømt|dømmes|retten|tyveri*) -- {nej} .. (den|de|en) skyldige',
  // the mistake gets a name
  '{mistake} ..6 < (hænges op|hænger|offentliggøres|vises|skrives|rundsendes|videresendes|sendes|fremgår|slås op|læses op|læses højt|præsenteres|gennemgås|nævnes|omtales|bringes|deles|tages op|lægges ud) ..6 (navn|navne|navns nævnelse|initialer|tavle|tavlen|opslagstavle*|kaffestue*|kantine*|køkken*|frokoststue*|alle|hele (holdet|huset|butikken|afdelingen)|plenum|personalemøde*|teammøde*|morgenmøde*|person|personniveau|fuldt navn|synligt) > -- uden (navn*|person*|initial*) -- {nej} ..2 (navn|navne) -- {outsiderAny} (navn|initial*) -- uth -- anonym*',
  '({mistake}|klager|rettelser|antal*) ..6 < med ..3 (navn|navne|initialer|navns nævnelse|billede|foto) > -- uden navn* -- {nej} ..2 med ..2 navn* -- beløb',
  '({mistake}|fejlstatistik*|statistik*|stop|spild*|kassation*|svind*|klager|returvarer|rettelser) ..6 < (opgøres|fordeles|registreres|tælles|måles|føres|vises|gennemgås|udspecificeres|opdeles|rapporteres|henføres|bogføres|hænger|hænges) ..4 ( (pr|per) ({worker}|person|medarbejder|hoved|mand|ansat|navn|skift|initialer)|på (person|personer|personniveau|individniveau|den enkelte|enkelte|navn|medarbejder|medarbejderniveau|medarbejdere|sjak|initialer|individ*|{worker})|personligt|individuelt) > -- uden navn* -- anonym*',
  '< (liste|listen|lister|oversigt|oversigten|top|rød liste) > ..3 over ..3 (dem|de|{worker}|medarbejdere|navne|{mistake}|syndere) ..6 ({mistake}|{mistakeVerb}|{nej}|glemt|har glemt|mangler|syndet|for sent|navn*|dårligst*|værst*|flest) -- {outsiderAny} -- opgave*',
  '< (navn|navne|navnet|navnene|initialer|initialerne) ..3 på ..3 (den|dem|de|{worker}|synder*) > ..8 (skrives|skrevet|hænges|hænger|læses|offentliggøres|opslås|noteres|nævnes|sendes|fremgår|skal stå|stå|står|slås|vises|deles) -- {nej} .. {outsiderAny} -- besøg* -- anmelder* -- kontakt* -- fødselsdag* -- jubilæ* -- (har|har haft) (vagt|vagten) -- førstehjælp* -- nye -- vindere*',
  '({mistake}|hændelse*|uheld*|dårlige|ringe|lave|svage|skuffende|tab|forsinkelse*) ..5 < (føres tilbage til|knyttes|kobles|henføres til|tilskrives|tilskrive|placeres hos|placeres på|tilregnes|hægtes|spores tilbage|skyldes|spores) ..4 (person*|medarbejder*|{worker}|den enkelte|dig|vedkommende|initialer|chauffør*|navn|navne|individ*|bestemt*|ansvarspådragende) > -- {nej} ..2 {worker} -- ikke .. person* -- travlhed -- manglende (oplæring|instruktion)',
  '(stop|nedbrud|spild|afvigelse*|uheld|fejl*|mangler) (uden)? ..5 < (regnes|tilskrives|anses|tillægges) ..2 (for|som)? ..2 {worker} > -- (ikke|aldrig) ..2 {worker}',
  '{mistake} ..5 < (skyldes|er) ..3 (altid|næsten altid|som regel|oftest|udelukkende|alene|typisk|stort set altid) ..4 ({worker}|personen|mangl*|sjusk*|uopmærksom*|dovenskab*|den enkelte|mennesker|nogen) > -- systemet',
  '< menneskelig* (fejl|svigt|faktor) > ..4 (anføres|årsag*|angives|noteres|registreres|skyldes|skyld)',
  '< det er ..2 (mennesker|menneskene|personen|folk) , der (fejler|svigter|begår|laver|er problemet) > -- {nej} ..2 (mennesker|menneskene|personen)',
  // pillory
  '< (hænges|hænge|hænger|hængt) ..4 ud > -- {nej} .. hænge* -- kontoret -- tøj* -- (til|for) skilt* -- mod at blive hængt -- uden at (hænge|blive) -- (fuldt ud|hænger på)',
  '< til skræk og advarsel >',
  '< (ugens|månedens|årets|kvartalets|dagens) (kiks|brøler|bommert|synder|dummepeter|klovn|fiasko|kvajer|fejl|tumpe|kvajpande|værste|dumrian|skovtur|nar|svipser) >',
  '(fejl|kiks|bommert*|brøler*|fiasko*|{mistake}) ..5 < (kåres|kåring*|udnævnes) > -- bedste',
  '{whoever} ..5 ({mistake}|{mistakeVerb}|synd*|kvaje*|galt) ..6 < (rejser|stiller|står|træder|går) ..3 (sig)? ..3 (op|frem|foran|forrest) >',
  '< (rejser|stiller|står|træder|går|stille|rejse|stå) ..4 (sig)? ..2 (op|frem|foran|forrest) > ..6 (undskyld*|beklag*|forklar*|redegør*|står til ansvar|fortæller, hvad .. gjorde forkert|{mistake}|skammer) -- frivillig* -- {power} ..2 (stiller|står|går)',
  '< (rejser den sig op|står den pågældende frem|stiller den pågældende) >',
  '(gik|går|gået) noget galt ..8 < ({worker}|den pågældende|vedkommende|den ansvarlige) > ..4 (frem|undskyld*|beklag*|forklar*|står|stiller)',
  '< (peg|pege|peger|peges|udpeg*|udpeges|udpeger) ..3 (på|fingre|fingeren|finger|ud)? ..2 (den|dem|de|medarbejder*|{worker}|person*|én|en|fingre*|skyldig*|navne|synder*) > ..6 ({mistake}|{mistakeVerb}|svigt*|ansvarlig for ..2 {mistake}|tabte|det drejer sig om|skyld*|skabte|skylden|galt|brød|fejlede) -- {nej} ..4 (peg*|udpeg*) -- {power} peger på svaghed*',
  '< (graver|grave|leder|lede|søger|jagter|bliver ved|fortsætter) > , (til|indtil) ..4 (et|det) navn*',
  '(til|indtil|før) (vi|man|ledelsen|chefen|der) .. < (har|er fundet|kender|finder) ..2 (et navn|navnet|en skyldig|den skyldige|den ansvarlige) >',
  '< burde ..2 (have)? ..2 (vidst|vide) bedre >',
  '< hvem der sov >',
  '({worker}|navne*|medarbejdere) ..6 < (med rødt|i rødt|røde navne|markeres rødt|farves røde) > -- (nødstop*|knap*|zone*)',
  '({worker}|medarbejdere|den) ..2 med ..2 (flest|mange|for mange) ..2 ({mistake}|rettelser|klager) ..6 < (fremgår|vises|nævnes|offentliggøres|hænges|kaldes|står|skrives|omtales|udpeges|listes) >',
  '< (skampæl|gabestok|ansvarspådragende|fejlmager*|brodne kar|dårlige æbler|rådne æbler|svage led) > -- {nej} -- pumpen',
  '(klager|klagen|fejl*|{mistake}|hændelse*) ..4 < (videresendes|sendes|rundsendes|læses op|deles) ..5 (med ..3 navn*|til hele|til alle) > -- uden navn*',
  'om ..4 < (den|de|det er den|det er de) (rette|rigtige|rette) (person*|medarbejder*|mand|kvinde|{worker}|mennesker|lærer) > -- ansøg* -- finde',
  '< (ansvaret for|skyld i|skylden for) ..3 {mistake} > ..4 (hænges|fordeles|placeres|bæres|påhviler|er altid|skal bæres|lægges|betaler)',
  '(har|havde|bærer|bar) < (ansvaret|skylden) for ..2 (fiasko*|nederlag*|tabet|miseren|forsinkelsen|fejlen) >',
  '(hvem|hvis) < skyld det (var|er) > -- {nej}',
  '({worker}|de|dem|den|tre|fem|navn*) ..6 < (nævnes|omtales|udhænges|fremhæves|vises|hænges op|læses op|præsenteres|listes) ..2 (ved|med|under) ..2 navn* > -- {nej} -- {outsiderAny} -- ros* -- {power} ..2 nævnes -- tak*',
  '(bug*|fejl*|{mistake}|hændelse*|afvigelse*|uheld*|brist*) ..3 < (spores|føres|kan føres|henføres|tilskrives|knyttes|kædes) ..2 (tilbage)? ..1 (til|sammen med) ..2 > (den|en|én|{worker}|person*|navn*|initial*) -- system* -- modul* -- leverandør* -- {nej}',
  '< (hvis|hvem) ..1 (forsømmelse|skyld|fejl|ansvar|ansvaret|skylden|sjusk) ..2 (det)? ..1 (var|er|ligger) > -- {nej} ..2 hvis -- opgave*',
  '(vises|hænges|præsenteres|udstilles|fremvises) ..5 ({mistake})? ..3 < (med|ved) ..1 (billede|foto|navn) ..1 (og)? ..1 (navn|billede|foto)? > -- ros* -- kontakt* -- produkt* -- nye (kolleg*|medarb*)',
  '< (det husker vi|det glemmer vi ikke|det bliver husket|vi husker det) > -- {worker} ..2 gode',

  '(fejl|fejlen|*fejl|bortkommen|vrag|skrot|kassation*|trykfejl|klage|klager|tabt|tabte|brist|nedsmeltede|knækkede|udeblevet|forsinkelse*|dryssende|for sent|svipser*|bommert*|skade) ... < (med navn|med navne|ved navn|med initialer|pr initialer|pr bruger|pr mand|initialer|navnet på|skema der viser hvem|en liste med navn*|liste med navne|med hvem) > -- {outsiderAny} -- {nej} -- (uden|rapporter*|klager over)',
  '< (hvem der (ikke)? ..2 (kiggede|havde (vagten|roret|panden|barnet|bilen|nøglen)|stod bag|tabte|gjorde det|lavede fejlen|har lavet|kommer dryssende|kom for sent|var det|glemte)|hvem af os det var|et navn på bordet|rækker hånden op og|tager den på sig|bliver bedt om at rejse sig) > ... (nævn*|tavle*|liste*|vide|finder|fremgår|samme dag|radio*|protokol*|cirkulær*|skema*|indtil|bord|sig) -- {outsiderAny} -- {nej} ..2 (vide|spørg*)',
  // Fejl pr. person, så alle kan se dem.
  '< (fejl|*fejl|fejlene|afvigelser|klager|reklamationer) (pr|per) (medarbejder|person|sygeplejerske|ansat|operatør|chauffør|sagsbehandler|sælger|{worker}) > ..8 (hænges|vises|offentliggøres|opslås|læses op|slås op|kommer op|på (tavlen|væggen|skærmen|opslagstavlen))',

  // Names go up when something is missing; each one's errors on a screen.
  '({mistake}|{mistakeVerb}|mangler|mangel|manglende|glem*|for sent|for mange|ikke ..2 (udfyldt|afleveret|overholdt|nået|fulgt|udfylder|afleverer|overholder|når|følger)|(overholdes|udfyldes|afleveres|nås|følges|lukkes|ryddes) ..3 ikke) ... < (kommer|ryger|hænger|hænges|skrives|læses|sættes|slås|nævnes|går) ..1 (vi)? ..1 (navnet|navnene|navne|initialerne|vedkommendes navn) ..3 (op|tavlen|tavle|højt|opslagstavlen|listen|skærmen|alle) > -- ros* -- tak* -- uden navn* -- {outsiderAny} -- mangler (en|et) (vikar|afløser|makker)',
  '(hver|hvert|den enkeltes|den enkelte|hver enkelt|*medarbejderes|*medarbejders) ..5 ({mistake}|klager|klagerne|forsinkelser|rettelser) ..2 < (vises|hænges|hænger|offentliggøres|deles|kan ses|lægges) ..5 (skærmen|skærmene|*skærmen|tavlen|opslagstavlen|intranettet|alle|kantinen|frokoststuen) > -- uden navn* -- anonym* -- {outsiderAny}',
];
