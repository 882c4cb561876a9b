import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // online, reachable, camera on
  '< (kamera|kameraet|kameraerne|webkamera*|webcam*) .. (tændt|er tændt|skal være tændt|være tændt|tændes|slået til) > -- ({outsider}|frit valg|vælger selv|indbrud)',
  '< (grøn|grønne|gul|gule) .. (i teams|i chatten|prik|prikken|status|statusprik) >',
  '< (prik|prikken|status|statusprikken) .. (grøn|lyse|lyser|gul|rød) >',
  '{staff} .. < (er|skal være|står) .. (til rådighed|tilgængelig*|nåbar*|kontaktbar*|online|logget på|logget ind|aktiv) .. (hele|fra|mellem|også|i|døgnet|hele dagen|aften*|weekend*) > -- ({outsider}|frivilligt)',
  '< (online|logget på|logget ind|aktiv på|aktiv i) .. (hele (dagen|arbejdstiden)|fra .. til|mellem .. og|i arbejdstiden) > -- server*',
  '(svar*|telefon*|besvar*|mails|tilgængelig*|beskeder|kontakt*|nåbar*) ... < (alle døgnets timer|døgnet rundt|også i ferien|også i weekenden|også i weekender|også om søndagen|også i frokostpausen|også om aftenen|efter fyraften|uden for arbejdstid*|samme aften|aften og weekend*|på fridage|på fridagen) > -- (ikke|ingen|behøver|kan vente|fri|{outsider}|bagvagt*|rådighed*|vagthavende|kriser|vagt|beredskab*) -- krise*',
  '(besked*|mail*|chat*|opkald*|slack*|teams|henvendelse*) .. < (besvares|besvar|svares|svarer|svar|svare|tages|reageres) .. inden .. {number} (minut|minutter|kvarter|time|timer) > -- ({outsider}|kundeservice|support*|alarm*)',
  '< (besvares|besvar|svarer|svar|svare|reagerer) .. inden .. {number} (minut|minutter) > .. (på|så|også)? -- ({outsider}|kundeservice|support*|alarm*|telefonen)',
  '< telefonen .. (på sig|tændt|inden for rækkevidde) .. (døgnet rundt|altid|hele tiden|også) >',
  '< ubesvarede (opkald|mails|beskeder) >',

  // bodies at desks
  '< (stolen|stolene|stole) .. (varm|varme|besat|fyldt) >',
  '< (ved|på|bag) .. (skrivebord|skrivebordet|sin plads|sine pladser|deres plads|deres pladser|din plads|pladsen|pinden) > ... (fra|mellem|hele|dagen ud|tæller|inden|kl|i arbejdstiden|til)',
  '{staff} .. < (sidder|sidde|er at finde|findes|opholder sig|opholde sig|bliver|befinder sig|er|blive|være) .. (på deres plads*|ved .. skrivebord*|på sin plads|på pladsen|på pinden|på kontoret|på skolen|i huset|i bygningen|i projektrummet|på arbejdspladsen|på matriklen) > .. (til|fra|hele|dagen ud|i fuld tid|i hele|fem dage|uanset|også|i kernetiden|mellem|selv om|mindst) -- (frivillig*|{outsider}|brand*)',
  '< er at finde .. (ved|på|i) .. (skrivebord*|plads|kontoret|hjørne) >',
  '< (fysisk)? (tilstedeværelse|fremmøde) .. (på|i|fra|er|forventes|kræves|tæller|vægtes) .. (kontoret|forudsætning*|krav|kravet|forventes|vægtes|tæller|arbejdspladsen|huset) >',
  '< (skal|kunne|kan) (ses|være synlig*) .. (fra|på|i) .. (plads|kontor*|gulvet|gangen|skrivebord*|arbejdstiden|åbningstiden) >',
  '< (synlig|synlige|synlighed|synligt) .. (på|i) .. (kontoret|arbejdspladsen|gangene|huset|gulvet|afdelingen) >',
  '< synlighed .. (vejer|tæller|vægtes|belønnes|værdsættes|er) >',

  // nobody leaves
  '< (bliver|blive|bliv|sidder|sidde|bliver siddende|blive siddende) .. (til chefen|til lederen|dagen ud|tiden ud|i huset|til klokken|til kl|til tiden er gået|efter fyraften) >',
  '< (bliver|blive|bliv) (længst|sidst|tilbage) > -- (muligt|mange arbejdspladser|i (eget|egen)|{nopresence})',
  '< (går|gå|kører|tager) ..2 (først|tidligt|før tid|til tiden|før de andre) (hjem)? > .. (må|skal|spørges|opfattes|bemærkes|regne|lægger)',
  '< (de første .. der kommer|de sidste .. der går|først .. ind .. sidst .. ud|første mand ind|sidste mand ud|møder først og går sidst) >',
  '< (første .. (kommer|møder|ind)) ... (sidste .. (går|ud|hjem)) >',
  '< uanset om .. (forberedelsen|opgaver*|arbejdet|dagens|dagsværket|ordre*) .. (klaret|løst|færdig*|nået|gjort|udført) >',
  '< (også|heller ikke|selv) .. (når|hvis|om|hvor) .. (opgaver*|ordre*|arbejdet|dagens) .. (løst|færdig*|klaret|nået|udført|gjort) > .. -- fri',
  '(bliver|opholder|sidder|er|forlader|går) ... < (aftener hvor|dage hvor|også når|også de) .. (ingen opgaver|intet at lave|opgaverne er løst|der ikke er) >',

  // presence weighed, absence counted
  '(synlig*|tilstedeværelse*|fremmøde*|lange dage|lange arbejdsdage|overarbejde|mange timer|aftenarbejde|weekendarbejde|hjemmearbejde|hjemmedage|deltid*|hjemmekontor|fleks*) ... < (tæller|vejer|vægter|vægtes|indgår|trækker ned|belønnes|lægges mærke|bemærkes|noteres|ses|opfattes|betragtes|anses|siger noget|præmieres|lagt mærke|påskønnes|værdsættes|er udtryk) > -- ikke',
  '(lange dage|lange arbejdsdage|lange aftener|sene timer|aftenarbejde) .. < (bliver|er|lægges|bemærkes|huskes) .. (set|bemærket|mærke|husket|påskønnet|værdsat)? >',
  '< (hjemmearbejde*|hjemmedage*|hjemmedag) .. (tæller ikke|regnes ikke|er ikke rigtigt|ikke som en rigtig) >',
  '< (tæller|regnes|gælder) .. ikke .. som .. (arbejde|arbejdsdag|arbejdstid) > -- (transport*|ferie*|pause*)',
  '< (arbejde|arbejdet) .. (man|vi|jeg|ingen|der) .. (ikke kan se|kan se|ikke ses) > .. er ikke .. arbejde',
  '< (måler|måles|ser|aflæser|vurderer|vurderes|bedømmer|bedømmes|aflæses|kendes|kender) .. (engagement*|indsats*|loyalitet*|flid*|dedikation*|{staff}) .. på .. (timer|hvor mange timer|tiden|hvem der bliver|tilstedeværelse*|fremmøde*|hvor længe) >',
  '< (mange|flest) timer > .. (i|på|anses|tæller|loyal*|bonus|forfremm*) -- (overtid|patient*)',
  '< (anses|betragtes|opfattes|regnes|ses) .. (for|som) .. (mere|mindre|manglende|udtryk for|tegn på) .. (loyal*|engager*|engagement*|arbejdsindsats*|dedikeret|flittig*|interesse*) >',
  '< (udtryk for|tegn på) manglende (arbejdsindsats|engagement|loyalitet|interesse|vilje|motivation) >',
  '< (siger noget om|fortæller noget om|viser) .. (hvor meget|hvor) .. (man|du|den enkelte) .. (brænder|engager*|loyal*|vil) >',
  '(oversigt*|liste*|statistik*|noter*|registrer*|opgør*|optælling*) ... < (hvem der (har været|er|kommer|møder|går) .. (kontoret|for sent|mest|først|hjemme|sent|tidligt)|fremmøde*|tilstedeværelse*) > -- (brand*|evakuer*|elever*)',
  '< noteres .. hvem der (kommer|går|møder|mangler) >',
  '< fravær fra .. (møde*|morgenmøde*|fredagsbar*|arrangement*|sommerfest*|tavlemøde*) .. > (trækker|tæller|indgår|noteres|bemærkes|opfattes|regnes)',
  '(spændende|bedste|gode) opgaver .. < (går til|tilfalder|gives til|forbeholdes) .. (dem, der|de, der|den, der|kolleger, der|medarbejdere, der) .. (er her|er på|bliver|møder) > ',
  '< (til dem|for dem|de) .. der .. (er her hele ugen|er på kontoret|bliver længst|er her|altid er her|er synlige) >',
  '< (længere|længerevarende) .. (ophold|fravær|pauser) fra .. (skærm*|skrivebord*|pladsen|computeren) >',
  '< er du ikke .. (ved|på) .. (skrivebordet|kontoret|din plads|skærmen) >',
  '< (prik|status|skærm) .. i mere end .. minutter >',
  '(tilstedeværelse*|fremmøde*|på kontoret|synlig*) ... < (forudsætning|betingelse|krav|vægt|kriterium) > -- (patient*|børn*|{outsider})',
  '^ < (synlighed|tilstedeværelse|fremmøde|tilgængelighed) .. (på|i) .. (arbejdspladsen|kontoret|huset|afdelingen) > $',
  '< (stempler|stempel|stemple|stemples|stempling) .. (ind|ud|ur) > ... (trækkes|minut*|præcis|sekund*|for sent)',
  '(tilstede|til stede|synlig*|online|aktiv|grøn|på kontoret|ved skrivebord*) ... < (hele arbejdstiden|i hele arbejdstiden|hele dagen|fra 8 til 16|mellem 8 og 16|fra 9 til 17|dagen ud|dagen igennem|døgnet rundt) > -- ({outsider}|{system}|patient*)',
  '< svarer .. på .. (telefon|telefonen|mails|beskeder) .. (alle døgnets timer|døgnet rundt|når som helst|også|samme aften) > -- (bagvagt*|rådighed*)',

  // wider: presence that weighs, hours that count, being seen
  '{presence} ... < {weighs} > -- {nopresence} -- omsætning',
  '< (at blive|at møde|at komme|at være|den der bliver|den der møder|den der sidder|den der er|dem der bliver|de der bliver|de der er) ..4 (efter (normal|almindelig)? ..1 (arbejdstid|fyraften|lukketid)|længst|sent|tidligt|{place}|først|sidst) ... {weighs} > -- {nopresence}',
  '(den|de|dem) der .. (sidder|er|ses|bliver|møder|kommer) ... < (lettere|hurtigere|nemmere|fortrin|i betragtning|forfremm*|bonus|tillæg|husket|set) > -- {nopresence} -- (ansøg*|beslut*)',
  '< jeg kan se (dig|jer|dem) >',
  '{person} (skal|må|bør|kan)? ..2 < (være|er|sidde|sidder|blive|bliver|møde|møder) {place} > ... (også de|også når|også om|også uden for|uanset|selv om|selv når|dagen ud|hele dagen) -- {nopresence}',
  '< (opkobl*|logget på|logget ind|online|forbundet|aktiv) ..5 (uden afbrydelse*|konstant|uafbrudt|hele tiden|i hele) > -- {nopresence} -- {system}',
  '< (betragtes|regnes|anses|noteres|tæller) .. (som|for) .. (fraværende|fravær|ikke mødt|udeblev*|fri|holdt fri) > -- {nopresence}',
  '< fravær .. (fra)? .. (fredagskaffe*|fredagsbar*|morgenkaffe*|morgenmøde*|personalemøde*|fællesmøde*|sommerfest*|julefrokost*|arrangement*) .. (noteres|tages op|bemærkes|registreres|trækker) >',
  '{staff} .. < (læser|tjekker|svarer på|besvarer) ..2 (mails|mail|beskeder|telefonen) ... (også|om aftenen|i weekenden|i ferien|på fridage|samme aften|hele døgnet|uanset) > -- {nopresence} -- (ikke|behøver|kan)',

  '(engagement|indsats|flid|loyalitet|dedikation|arbejdsmoral|vilje) ... < (ses|måles|kendes|viser sig|aflæses|vurderes) ..1 (på|ved|i) > ... (her|sent|klokken|kl|kontoret|timer|bliver|sidder|møder) -- {nopresence}',
  '{weighs} ... < hvem der .. (bliver|er her|sidder|møder|kommer|går|er på) ..2 (sent|længst|tidligt|først|klokken|kl|stadig|her|endnu)? > -- {nopresence}',
  '< (lægger (vi)? mærke til|vi ser godt|vi bemærker|det bliver bemærket|bemærker) ..2 hvem der > ... -- {nopresence} -- (brug for|hjælp*)',
  '< (sid|vær|bliv|mød) ..2 {place} > ... (klokken|kl|fra|til|senest|hele|hver dag|før) -- {nopresence} -- frivillig*',
  '(ved|på|bag) (dit|sit|deres) < (skrivebord|plads|kontor) > ... (klokken|kl|fra|senest|til|halv) -- {nopresence}',
  '{staff} (skal|må|bør) ... < (på|i|ved) (deres|sit|dit|sin) (kontor|plads|skrivebord|værksted|stue) > ... (til|fra|klokken|kl|hele|uanset) -- {nopresence}',
  '({place}|kontordage|timer|fremmøde) ... < (mindre|ikke særlig|utilstrækkeligt|mere) (engageret|engagerede|dedikeret|loyal|loyale|ambitiøs) > -- {nopresence} -- {outsider}',
  '(mobil*|telefon*) ... < (tændt|tages|taget|på sig|ved hånden|åben) ... (weekend*|helligdag*|ferie*|aften*|nat|altid|døgnet|også) > -- {nopresence} -- {outsider}',

  'vil {boss} ..1 < (se|have) ... > (til|klokken|kl|også når|bliver stående|på gården|på parkering*) -- {nopresence}',
  '< noteres (det)? ..3 hvem der (går|møder|kommer|mangler|bliver) > -- {nopresence}',

  '< den der ..3 (sidder|bliver|er|møder|kommer|står|går) ..6 (når {boss} (går|kommer|slukker|møder)|længst|først|sidst|til mørkning|tidligst) > ... (lagt mærke|tænker på|husk*|set|bonus*|forfrem*|lønforhandling*|flittig*|engager*|ambition*|belønn*)',
  '< bliver ..2 (lagt mærke til|husket|tænkt på) > ... -- (fejl*|kunde*|{voice}|hyl*) -- {nopresence}',
  '(kontoret|fremmøde|*tid|timer|stolen|pladsen|lyset|bilen|jakken|frakken|lys i vinduet|skrivebord*) ... < (lægger vi mærke til|lægges mærke til|lagt mærke til|husker|bliver husket|tænker man (sit|jo)|tæller (mest|dobbelt|kun halvt|mere)) > -- {nopresence}',
  '(den (gode|flittige|dygtige|engagerede|sande|stolte)|en (god|flittig|stolt|sand|rigtig)) ..3 ... < (er den der stadig|kendes på at|går ikke (hjem)? ..2 før|bliver til|ses i|sidder der stadig) > -- {nopresence}',
  '< (regnes for|anses for|opfattes som|ses som|får ry for at være) ..2 (engager*|flittig*|holdspiller*|ambitiøs*|dedikeret) > ..8 -- {nopresence}',

  '(fravær*|fraværsprocent*|fremmøde*|*timer|kontordage|overtid) ... < (indgår i|tæller i|trækker ned|vejer i|belønnes|bemærket positivt|bemærkes positivt) ..1 (lønforhandling*|bonus*|vurdering*|lønnen|samtalen|tillæg*|forfremmelse*) > -- {nopresence}',

  // At once, from home; offices that hum.
  '(hjemmedag*|hjemmearbejd*|hjemmefra|hjemme|hjemmekontor*) ... < (besvares|besvar|besvarer|svares|svarer|tages|tager) ..8 (med det samme|straks|omgående|øjeblikkeligt|prompte) > -- {nopresence} -- {outsiderAny} -- alarm*',
  '< (besvares|besvarer|tages|svares på) (opkald|opkaldet|telefonen|beskeder|mails|chatten|chat*) ..1 (fra|til)? ..2 ({leader}|kolleger|kollegaer|kollegerne|chefen|teamet) ..3 (med det samme|straks|omgående|øjeblikkeligt|prompte) > -- {nopresence} -- {outsiderAny} -- alarm*',
  '(opkald|opkaldet|beskeder|mails|chatbeskeder|henvendelser) fra ..2 ({leader}|kolleger|kollegaer|kollegerne|teamet) ..2 < (besvares|besvarer|tages|svares på) ..4 (med det samme|straks|omgående|øjeblikkeligt|prompte) > -- {nopresence} -- {outsiderAny} -- alarm*',
  '(kontor*|gangene|gangen|huset|afdelingen|etagen|lokalerne|pladserne|storrummet|skrivebordene) ... < (summe|summer|syde|vrimle|vrimler|bugne) ..1 (af|med) ..1 (liv|mennesker|folk|aktivitet) > -- {outsiderAny} -- {nopresence} -- skolegård* -- bibliotek*',
  '< (fyldte|fulde|besatte) (stole|skriveborde|pladser|kontorer|kontorpladser) > ... -- {outsiderAny} -- {nopresence}',

  // One stays until it is quiet; going early takes a good reason; empty chairs.
  '< (bliver|blive|bliv|sidder|sidde) ..1 (siddende|hængende|på pinden|i stolen|på pladsen|her|i huset) ..1 (til|indtil) > ..4 (ro|stille|går|kører|gået|slukket|andre|{leader}|mørkt|tomt|klokken) -- {nopresence} -- {outsiderAny} -- {safetyWord}',
  '< (bliver|blive|bliv) siddende > ... (også selvom|også selv om|også når|selvom|selv om|uanset|også hvis) -- {nopresence} -- {outsiderAny}',
  '(kører|går|tager|smutter|forlader|cykler|stempler|lukker) (i|du|man|vi|nogen|{worker}) ..3 (før|inden) ... < (god|ordentlig|gyldig|rigtig|rimelig|fornuftig) (forklaring|grund|undskyldning|årsag) > -- {nopresence} -- {outsiderAny} -- {safetyWord} -- får ..2 forklaring',
  '< (går|gå|kører|tager|smutter|forlader) (vi|man|i|du|ingen|nogen|{worker})? ..1 (ikke|aldrig) ..1 (hjem|pladsen|kontoret|stolen|skrivebordet) ..1 (før|førend) > ..1 ({leader}|de andre|alle andre|kollegerne|mester|jeg) ..2 (går|kører|gør|er gået|er kørt|har|siger|slukker|tager) -- {nopresence} -- {outsiderAny} -- svaret -- talt -- afleveret -- overleveret -- afløst*',
  '< ingen (går|gå|kører|tager|smutter|forlader) ..1 (hjem|pladsen|kontoret|stolen|skrivebordet) ..1 (før|førend) > ..1 ({leader}|de andre|alle andre|kollegerne|mester|jeg) ..2 (går|kører|gør|er gået|er kørt|har|siger|slukker|tager) -- {nopresence} -- {outsiderAny} -- svaret -- talt -- afleveret -- overleveret -- afløst*',
  '< (lide|gerne|glad|glade|pris på|elsker|foretrækker|holder af) ..2 at se > ..2 (folk|jer|dig|{worker}|ansigter*|liv) ..2 (på|i|ved|bag) ..1 (gangen|gangene|kontoret|kontorerne|huset|stolene|pladserne|gulvet|skrivebordene|skærmene|bygningen) -- {nopresence} -- {outsiderAny} -- (fest*|jubilæ*|kaffe|frokost|reception*|velkom*)',
  '< (tomme|tom|ledige) (stole|stol|pladser|plads|skriveborde|kontorer|skrivebord|kontor|gange) > ..4 (ser|tager sig|virker|sender|lægges|bemærkes|klæder|signalerer|lægger|undrer|duer|går) -- {nopresence} -- {outsiderAny} -- ledig* stilling*',

  // Who leaves needs a good excuse; light in the windows is a pleasure; leaving on time sends a signal.
  '< (bliver|blive) ..1 (til|indtil) > ... (også selv om|også selvom|selv om|selvom|også når|uanset) ..2 (man|du|i|vi|ens|opgaven|arbejdet|dagens) ..4 (færdig|færdige|nået|løst|lukket|klar|gjort|lavet) -- {nopresence} -- {outsiderAny} -- {safetyWord}',
  '{whoever} ..1 (går|kører|forlader|smutter|stempler|tager) ..4 (skal|må|bør) ..2 (have|give|levere|komme med) ..1 < (god|ordentlig|gyldig|rigtig|rimelig) (forklaring|grund|undskyldning|årsag) > -- {nopresence} -- {outsiderAny}',
  '< (lægger|lægges|bemærker|ser|noterer|undrer) ..3 (mærke til|os|godt|det)? ..1 (hvis|når|at) > ..3 (pladsen|stolen|skrivebordet|kontoret|pladser|stole|kontorer|pladserne) ..2 (er|står) ..1 (tom|tomt|tomme|forladt*) -- {nopresence} -- {outsiderAny}',
  '< (rart|dejligt|godt|skønt|fornøjelse|lide) ..1 at se > ..1 (lys|lyset|biler|liv) ..3 (kontor*|vinduerne|vinduet|parkering*|gangen*|etagen|skrivebord*) -- {nopresence} -- {outsiderAny}',
  '< (dårligt|forkert|skidt|uheldigt|kedeligt) (signal|signaler|indtryk) > ..2 at ..1 (gå|køre|møde sent|forlade|smutte|arbejde hjemme|sidde hjemme|være hjemme|tage hjem) -- {nopresence} -- {outsiderAny}',
  '< (se|ses|ser|mærke|mærkes) ..2 på ..1 (parkeringspladsen|lyset|vinduerne|kalenderen|mødetiden|timerne|stolene) ..1 hvem der > ... -- {nopresence} -- {outsiderAny}',
  '(hjemmedag*|hjemmearbejd*|hjemmefra|fri fredag*|deltid*) ... < (vækker|giver|skaber) ..1 (undren|rynkede bryn|løftede øjenbryn|snak i krogene) > -- {nopresence}',
  '< (helst|hellere) ..1 (se|have) (jer|dig|folk|medarbejderne|alle) ..1 (her|på kontoret|i huset|på pladsen|ved skrivebordene) > -- {nopresence} -- {outsiderAny} -- fest*',
    '< ingen (går|gå|kører|tager|smutter|forlader) ..1 (hjem|pladsen|kontoret|stolen|skrivebordet) ..1 (før|førend|inden) ..1 (sin|deres|ens|din)? ..1 ({leader}|de andre|alle andre|kollegerne) > $ -- {nopresence} -- {outsiderAny}',
  '(kontor*|huset|fremmøde|pladsen|arbejdspladsen) ... < (kan (man|vi|jeg|{leader}) (se|mærke)|(man|vi|jeg|{leader}) kan (se|mærke)) ..1 , (hvem der|om (du|i|folk|{worker})) > ... (brænder|arbejder|laver|yder|bestiller|vil|engager*|gider|mener) -- {nopresence} -- {outsiderAny}',
];
