// What the parts of a Danish document are called, what a sentence does for the agreement, and what tables hold.
import type { DocumentPatterns } from '../pack';
import { balance } from './balance';
import { lifeCycle } from './life-cycle';
import { relations } from './relations';
import { duties } from './duties';

export const document: DocumentPatterns = {
  headings: {
    task: ['formål', 'formålet', 'opgave', 'opgaven', 'opgaver', '*opgave', 'kerneopgave*', 'hvad vi (er til for|laver|skal)', 'det, vi (er til for|skal)', 'hvorfor vi (er her|findes)', 'hvorfor politikken findes', 'derfor er vi her', 'indledning', 'om (politikken|teamet|os|gruppen|holdet)', 'mission', 'vision', 'vores rolle', 'til for', 'målsætning', 'kommissorium', 'mandat og opgave', 'baggrund og formål', 'hvorfor'],
    frame: ['ramme', 'rammer', 'rammen', 'rammerne', '*rammer', 'omfang', 'mandat', 'mandatet', 'beføjelse*', 'kompetence', '*kompetence', 'beslutninger', 'beslutning', 'beslutningsret*', 'beslutningskompetence', 'grænser', 'afgrænsning', 'anvendelse', 'anvendelsesområde', 'gyldighed*', 'hvem (politikken|den|det) gælder', 'gælder for', 'råderum', 'handlerum', 'det, vi selv? (bestemmer|råder|beslutter)', 'hvad vi selv? (bestemmer|råder|beslutter)', 'hvem (bestemmer|beslutter)', 'ressourcer', 'budget', 'det, der (ligger|er) fast', 'det faste', 'selv råder', 'frihed*', 'bestemmer'],
    success: ['succes*', 'måling', 'mål', 'målene', '*mål', '*målene', 'nøgletal', 'hvordan vi (ved|måler|ser)', 'sådan (ved|måler|ser) vi', 'sådan kan (vi|man) se', 'resultater', 'indikator*', 'kvittering*', 'det må .. måle os på', 'måle os på', 'kendetegn', 'hvordan (går|ved) ', 'tegn på', 'ambitioner*', 'målepunkter*', 'hvornår er vi lykkedes'],
    owner: ['*ansvar', '*ansvaret', 'ansvars*', 'roller', 'rollerne', 'rolle', '*fordeling', 'hvem (gør|tager|ejer|har|laver|står|sørger)', 'hvem der (gør|tager|ejer|har|laver|står)', 'ejer', 'ejerskab', 'arbejdsdeling', 'opgavefordeling', 'organisering', 'organisation', 'ansvarlig', 'ansvarlige', 'bemanding', 'hvem vi er', 'beføjelser', 'sammensætning', 'medlemmer'],
    mutual: ['forventninger*', 'gensidig*', 'hvad du kan (forvente|regne)', 'det kan du (forvente|regne)', 'kan regne med', 'hvad vi (forventer|venter)', 'lederens (løfte*|del|ansvar|bidrag)', 'ledelsens (løfte*|del|ansvar|bidrag|forpligtelser)', 'forpligtelser', 'løfter', 'løfte', 'vi lover', 'det lover', 'af hinanden', 'til hinanden', 'lederen', 'leder og medarbejder', 'ledere og medarbejdere', 'hold os op på'],
    followUp: ['*opfølgning', 'opfølgningen', 'evaluering', '*møder', '*møde', 'revision', 'revidering', 'gennemgang', 'hvordan vi (mødes|taler|holder)', 'sådan (mødes|taler) vi', 'rytme', 'mødestruktur', 'feedback', 'tilbagemelding*', 'dialog', 'samtaler', '*samtaler', 'mus', 'årshjul', 'status', 'når vi mødes', 'mødeplan'],
    support: ['støtte', 'støtten', 'uddannelse', '*uddannelse', 'oplæring', 'kompetenceudvikling', 'hjælp', 'hvem kan jeg spørge', 'ressourcer', 'introduktion', 'udvikling', '*udvikling', 'sparring', 'læring', 'at vokse', 'nye', 'nyansatte', 'mentor*', 'kontakt', 'kurser', 'trivsel', 'redskaber'],
    input: ['indflydelse', 'medindflydelse', 'medbestemmelse', 'inddragelse', 'spørgsmål', 'forslag', 'ændringer', 'ændring', 'lav om', 'protester', 'uenig*', 'indvendinger', 'høring', 'samarbejdsudvalg*', 'med-udvalg*', 'dialog', 'feedback', 'sig til', 'er du uenig', 'kommentarer', 'sådan ændres', 'kontakt', 'involvering'],
    learning: ['læring', 'at lære', 'fejl', 'når (det|noget) (går|gik|ikke)', 'når det går (skævt|galt)', 'når noget går galt', 'refleksion', 'evaluering', 'forbedring*', 'hændelser', 'utilsigtede hændelser', 'retrospektiv*', 'vise sig at være forkert', 'forkert', 'afvigelser', 'erfaringer', 'prøve'],
    why: ['hvorfor', 'baggrund', 'baggrunden', 'formål', 'formålet', 'begrundelse*', 'derfor', 'årsag', 'motivation', 'til for'],
    documentOwner: ['dokumentejer', 'dokumentansvarlig', 'ejer', 'politikejer', 'kontakt', 'kontaktperson', 'ansvarlig for (politikken|dokumentet|aftalen)', 'forfatter', 'spørgsmål til politikken', 'sagsbehandler'],
    reviewDate: ['næste (revision|gennemgang|revidering)', 'gennemgås næste gang', 'revideres', 'gælder til', 'gyldig til', 'revision', 'gyldighedsperiode', 'revisionsdato'],
  },
  sentences: {
    task: [
      '(formålet|hensigten|meningen|målet|tanken) (med|er|var)', '*opgave er', 'opgaven er', 'opgave er', '(er|findes) til for', 'har til (opgave|formål)', '(politikken|retningslinjen|aftalen|dokumentet|grundlaget|ledelsesgrundlaget|kommissoriet|kontrakten|håndbogen) (beskriver|angiver|skal|fastlægger|regulerer|viser|siger|samler|findes|bidrager|fortæller|forklarer)', 'vi (laver|bygger|driver|passer|hjælper|kører|sælger|giver|skaber|producerer|leverer|sørger|holder) ', '(fører|driver|leverer|producerer|passer|hjælper|udvikler) .. ', '(teamet|holdet|gruppen|afdelingen|udvalget|udskolingen) (skal|tager|sørger|driver|leverer|planlægger|passer|løser)', 'skal (herfra|aflevere|levere|have den)', 'ud fra en mission', 'politikkens formål', 'skaber værdi',
    ],
    frame: [
      '(gælder|omfatter|omfattes|vedrører|dækker) (for|af|alle|samtlige|hele|ikke|kun|den|det|de|dig|også)? ..', '(må|kan) .. (selv|alene|frit|bestemme|beslutte|bestille|købe|vælge|lukke|bruge)', '(beslutter|bestemmer|afgør|vælger|råder) .. (selv|alene|frit|om|over)', 'inden for (rammen|rammerne|sin|sit|budgettet|den|det|disse|de|en)', '(op til|under|over|højst|maks|indtil) # ..2 (kr|kroner|euro|tkr|mio|procent|timer|dage|%)', 'uden at spørge', 'mandat*', 'beføjelse*', 'budget*', 'har ret til', 'ligger (uden for|fast)', 'undtage*', 'egne vilkår', 'ramme*', 'ifølge loven', 'råderum*',
    ],
    success: [
      '(måles|måler|måle|tæller|tælles) .. ', '(målet|mål) (er|for|:) ..', '(mindst|højst|under|over|færre end|mere end|mindre end|senest) ..2 # ..2 (procent|%|af|dage|pr|timer|uger|kroner|mangler)', '(ni|otte|syv|seks|fem|fire|tre) ud? af (ti|fem|fire|tre)', '# ud? af #', '# (procent|%) (af|er|synes)', '# procent', '# %', 'vi (ved|ser|mærker) .. (når|at|på|om)', 'vi er lykkedes', 'er lykkedes (når|hvis)', '*omsætningen', 'sygefravær* .. #', 'senest .. (20*|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)', 'trivselsmåling*', 'ser på .. tal', 'uden mangler', 'under #', 'kundetilfredshed*',
    ],
    owner: [
      '(har|bærer) .. (ansvaret|ansvar) for', '(er|bliver) .. (ansvarlig|ansvarlige) for', '{leader} (beslutter|bestemmer|ejer|leder|holder|sørger|godkender|passer|koordinerer|følger|har|tager|afgør|står)', 'har en ejer', 'ejer (opgaven|beslutningen|processen|den|det|planen|sagen)', 'står for', 'sørger for', 'tager sig af', 'ligger hos', 'ledes af', '*ansvarlig ..', 'har én, som beslutter', 'som må lukke', 'den vagthavende', 'a = ansvarlig', 'forvaltes af', '{leader} .. (har ansvar|ansvaret)', 'ledelsen har ansvar',
    ],
    mutual: [
      '{leader} .. (lover|forpligter|garanterer|lytter|forklarer|fortæller|støtter|hjælper|beskytter|giver|spørger|svarer|takker|deler|rydder|beder om|stiller op|bakker op) ..', 'du kan (forvente|regne|stole)', 'i kan (forvente|regne|stole)', 'kan (holde|måle) (os|lederen|ham|hende) op? på', 'en leder (hos os|her|som|stiller|lytter|giver)', 'ledere (skal|lytter|giver|forklarer|har vagter|beder)', 'lederen (skal|lytter|giver|forklarer|sætter|beder)', 'vi som (leder|ledere)', 'vi der leder', 'forventer (af|vi af) (lederen|{leader}|ledelsen)', 'ledelsen forpligter', 'det er et løfte', 'kan regne med',
    ],
    followUp: [
      '(hver|hvert) (uge|måned|kvartal|år|halvår|forår|efterår|mandag|tirsdag|onsdag|torsdag|fredag|januar|august|morgen|dag)', '(hver|hvert) (anden|andet|tredje|fjerde|sjette|fjortende) (uge|måned|dag|år|mandag|tirsdag|onsdag|torsdag|fredag)', '(én|en) gang om (ugen|måneden|året|kvartalet)', 'en gang (om|pr|i) (ugen|måneden|året|kvartalet|uge|måned|år|kvartal|halvåret)', '(to|tre|fire|seks) gange om (året|måneden)', '(ugentlig*|månedlig*|kvartalsvis*|årlig*|halvårlig*|regelmæssig*)', 'pr (uge|måned|kvartal|år)', '(revideres|gennemgås|evalueres|følges op|opdateres|tages op igen|læses igen|justeres)', '(reviderer|evaluerer|følger op|gennemgår|ser på|læser) ..', 'opfølgning*', '*samtale', '*samtaler', 'mus', 'mus-samtale*', 'tavlemøde*', '*mødet', '*møderne', '(mandag|tirsdag|onsdag|torsdag|fredag) (kl|morgen|#)', 'den første (mandag|tirsdag|onsdag|torsdag|fredag)', 'næste revision',
    ],
    support: [
      '(støtte|hjælp|sparring|uddannelse|kursus|kurser|mentor|coach|supervision|oplæring|bisidder) ..', '*uddannelse', '(støtter|hjælper|bakker|aflaster) ..', '(ring|spørg|gå til|kontakt|henvend dig|tal med|tag fat i) .. ', '(betaler|dækker) (kursus|kurset|kæden|virksomheden)', '(kæden|virksomheden|vi|arbejdsgiveren|banken) (betaler|dækker|giver|afsætter)', '(får|har) .. (mentor|makker|vejleder|supervision|coach|introduktion|tid til|timer|oplæring|øvedage|uddannelse|læsetid)', 'erhvervspsykolog*', 'kompetenceudvikling*', 'kan søge kurser', 'tages kontakt', 'tager imod nye', 'underviser', 'følger med på', 'går med',
    ],
    input: [
      '(forslag|indvendinger|spørgsmål|ændringsforslag|idéer|ideer|protester|kritik|kommentarer|bemærkninger) .. (til|på|sendes|tages|kan|går|drøftes|skrives|modtages|er velkomne)', '(må|kan) .. (foreslå|stille spørgsmål|indvende|påvirke|sige fra|ændre|være med|stemme|byde ind)', '(samarbejdsudvalg*|med-udvalg*|su|med|tillidsrepræsentant*|arbejdsmiljørepræsentant*|tr|amr|tillidsvalgt*)', 'personalemøde*', '(beslutter|bestemmer|skriver|skrev|drøfter|taler|læser) .. (sammen|i fællesskab|i fællig)', '(skrevet|udarbejdet|aftalt|blevet til|lavet) .. (af|med|sammen|på|i) .. (teamet|medarbejder*|holdet|gruppen|os|afdelingen|lærerne)', '(spørger|lytter|hører|rådspørger|rådfører|indhenter råd|spørges|høres|inddrages|inddrager) ..', 'tager imod forslag', 'postkasse*', 'forslagskasse*', 'trivselsmåling*', 'apv', 'spørgeskema*', 'har du en (idé|ide)', 'skriv (til|på)', 'sig det til', 'efter drøftelse', 'medindflydelse', 'dialog', 'h = høres', 'fordi myndigheden .. foreslå', 'rettes af',
    ],
    learning: [
      '(lære|lærer|lærte|lært|læring|læringen) ..', '(fejl|hændelse*|nærved*|afvigelse*|ulykke*) .. (drøftes|fortælles|tages op|deles|uden|gennemgår|lærer|frem|analyseres|er|skrives|registreres)', 'uden (at lede|skyld|syndebuk*|navn)', 'hvad (gør|gjorde|kunne|ville) vi .. (anderledes|spurgt|lært)', 'hvad (vidste|lærte|skete)', 'retrospektiv*', 'reflekter*', 'eksperimenter*', 'prøve .. (nyt|igen|af)', 'nærved-*', 'går (skævt|galt)', 'har klikket', 'm&m', 'evaluer*', 'utilsigtede',
    ],
    why: ['fordi', 'derfor', 'så (at|vi|det|den|alle|ingen)', 'for at', 'årsagen', 'begrundelsen', 'grunden', 'for (det|vi|den|i næste)', 'formålet', 'skyldes', 'betyder (noget|meget)', 'af den grund', 'regner med'],
    documentOwner: [
      '(dokumentejer|dokumentansvarlig|politikejer|kontakt|kontaktperson|ejer|forfatter|ansvarlig) : ..', 'kontakt :', '(kontakt|ring|spørg|skriv til|mail) .. (hvis du|ved spørgsmål|med spørgsmål|er i tvivl)', '(ejer|forvalter|holder|passer|vedligeholder|forvaltes|ejes|holdes) .. (politikken|dokumentet|aftalen|teksten|grundlaget|retningslinjen|ved lige)', '(politikken|dokumentet|aftalen|teksten|grundlaget|kontrakten) (forvaltes|ejes|holdes|passes|vedligeholdes)', 'spørgsmål (til|om) (politikken|dokumentet|aftalen|retningslinjen) ..', 'tager imod forslag', 'holdes ved lige af', 'ansvarlig for (politikken|dokumentet|aftalen)',
    ],
    reviewDate: [
      '(revideres|gennemgås|evalueres|opdateres|læses igen|justeres|tages op|fornyes|genforhandles) .. (#|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|efteråret|årligt|hvert|hver|senest|næste)', '(næste|ny) (revision|gennemgang|revidering|evaluering) ..', '(gælder|gyldig|gyldigt) (til|indtil|frem til|til og med) ..', '(revision|revidering|gennemgang) (:|sker|i|senest|hvert) ..', 'i (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) (læser|gennemgår|ser|tager) vi', 'gennemgår .. i (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)',
    ],
    decisionRight: ['(beslutter|bestemmer|afgør|må beslutte|må bestemme)'],
    advice: ['(råd|rådspørg*|rådfør*|spørger|høres|lytter|hører|inddrag*) ..', 'råd'],
    recognition: ['(anerkend*|takke*|takker|ros|rose*|roser|fejre*|påskønne*|værdsæt*|stolte)'],
    newLeaderDuty: ['{leader} .. (fremover|fra nu af|ny opgave|overtager)'],
    leaderTraining: ['{leader} .. (uddannelse|kursus|mentor|supervision|coach|forløb|sparring)', '(uddannelse|kursus|mentor|supervision|coach|forløb|lederuddannelse*) .. {leader}', 'lederuddannelse*', 'lederforløb*'],
    trustDeclared: ['(vi|vores) .. (tillid) ..', '(bygger|hviler|baseret|præget) (på|af) .. tillid', 'tillid (er|udgør|præger|gennemsyrer)'],
  },
  kinds: {
    charter: ['teamaftale*', 'teamkontrakt*', 'teamgrundlag*', 'kommissorium*', 'spilleregler*', 'samarbejdsaftale*', '*aftale for', '*aftale', '*aftalen', 'team charter', 'charter', 'sådan (arbejder|samarbejder) vi', 'holdkontrakt*', 'gruppekontrakt*', '*kontrakt', 'opgavebeskrivelse*', 'arbejdsgrundlag*', 'forretningsorden*', 'fælles aftaler', 'holdaftale*', 'samarbejde*'],
    policy: ['*politik', '*politikken', '*politikker', 'politik for', '*retningslinje', '*retningslinjer', '*retningslinjen', 'regler', 'regelsæt', 'reglement', 'personalehåndbog*', 'medarbejderhåndbog*', 'håndbog', 'adfærdskodeks', 'kodeks', 'instruks', 'vejledning', 'procedure', 'bestemmelser', 'ordensregler'],
    principles: ['ledelsesprincip*', 'principper', 'principperne', 'ledelsesgrundlag*', 'lederpolitik*', 'ledelsespolitik*', 'værdigrundlag*', 'værdier', 'ledelsesfilosofi*', 'lederskab*', 'god ledelse', 'sådan leder vi', 'at lede', 'ledelse', 'ledelseskompas*', '*kompas', 'lederprofil*', 'ledelse i', 'pejlemærker'],
    none: ['referat', 'mødereferat', 'vedtægt*', 'love for', 'changelog', 'ændringslog*', 'versionshistorik', 'readme', 'installation*', 'dagsorden*', 'indkaldelse*', 'manual', 'brugsanvisning*', 'tjekliste', 'kontrolliste', 'opskrift', 'privatlivspolitik', 'persondatapolitik', 'cookiepolitik', 'årsberetning*', 'nyhedsbrev', 'api', 'lokalplan*'],
    leadership: ['ledelse*', 'leder*', 'medarbejder*', 'personale*', 'team*'],
    leadershipHeading: ['*ansvar', '*ansvaret', 'roller', 'ledelse*', 'feedback', 'forventninger', 'beslutninger', 'sådan arbejder vi', 'værdier', 'tillid', 'hvem gør hvad', 'støtte', 'opgaven', 'spilleregler', 'arbejdstid*', 'fremmøde', 'fejl'],
    leadershipSign: ['(medarbejder*|ansatte|kolleger) .. (skal|må|bør)', '{leader} .. (skal|må|bør|har)', '(lederen|ledere|lederne|medarbejderen|medarbejdere|medarbejderne|teamet|holdet)', '{leader}'],
    otherHeading: ['installation', 'brug', 'licens', 'konfiguration', 'til stede', 'deltagere', 'dagsorden', 'afbud', 'kontingent*', 'generalforsamling*', 'opløsning', 'vedtægtsændring*', 'tegningsret*', 'revisor*', 'godkendelse af referat', 'ændret', 'tilføjet', 'rettet', 'regnskab*', 'medlemskab', 'eksklusion', 'udmeldelse', 'eventuelt'],
    otherSign: ['npm', 'git', 'docker', 'foreningen', 'foreningens', 'generalforsamlingen', 'kontingent*', 'server*', 'adgangskode*', 'database*', 'repo', 'kommandoen', 'github', 'vedtægt*'],
  },
  columns: {
    owner: ['har det', 'svarer', 'dri', 'drier', 'tovholder', 'tovholdere', 'finger', 'pladsmand', 'har bolden', 'har hatten', 'hvem har den', 'passer', 'passes af', 'varetager', 'beslutningstager', 'hvem beslutter', 'besluttes af', '*ejer', 'ansvarlig', 'ansvarlige', '*ansvarlig', '*ansvar', 'hvem', 'hvem ..', 'står for', 'beslutter', 'bestemmer', 'hos hvem', 'den, der ..', 'kontakt', 'kontaktperson', 'person', 'udføres af', 'varetages af', 'tager sig af', 'navn', 'besluttes af', 'holder'],
    area: ['område', 'opgave', 'opgaver', 'emne', 'hvad', 'aktivitet', 'sag', 'del', 'proces', 'ting'],
    measure: ['mål', 'måles', 'sådan måler vi', 'indikator', 'nøgletal', 'målepunkt', 'resultat', 'sådan ved vi', 'måltal', 'måles på', 'måles ved'],
    when: ['hvornår', 'dato', 'senest', 'frist', 'tidspunkt', 'deadline', 'tid', 'måned', 'kvartal'],
    nobody: ['ikke (fordelt|placeret|besat|aftalt|valgt|på plads)', 'ufordelt', 'uplaceret', 'ubesat', 'åben', 'åbent', 'ledig', 'ledigt', 'intet navn', 'afventer', 'under afklaring', 'venter på', 'tom', 'tomt', 'søges', '(vides|ved vi) ikke', 'har vi ikke', 'kommer (senere|løbende)', 'ingen', 'ingen endnu', 'vakant', 'ikke (udpeget|besluttet|fastlagt|afklaret)', 'udpeges (senere|løbende)', 'besluttes (senere|løbende)', 'uafklaret', 'mangler', 'følger', 'endnu', 'findes hen ad vejen', 'den, der (kan|har tid|når|vil)', 'aftales (senere|løbende)', 'afklares'],
    several: ['{leader} og {leader}', 'i fællesskab', 'sammen', 'fælles', 'delt'],
    everyone: ['alle', 'samtlige', 'hele (holdet|teamet|gruppen)', '^ (holdet|teamet|gruppen) $', 'enhver'],
    joined: ['og', 'samt', 'eller', 'sammen med'],
    split: [', (i|på|ved|efter|senest|inden|også|især|hvis|når|som)', '(den|dem|de|alt|han|hun) , (der|som|hvad)', 'derefter', 'så', 'hvis', 'stedfortræder', 'på skift', 'efter tur', 'fra', 'indtil', 'efter råd', 'suppleant', 'skiftes'],
    /** A row's own name says who carries it: “Rota (owner: the lead)”. */
    namesOwner: ['(ansvarlig|ejer|ansvar) :', 'ejes af'],
    role: ['^ rolle $', '^ roller $', 'funktion', 'stilling'],
    roleName: ['{leader}', '*er', '*eren', '*ansvarlig', '*leder', '*chef'],
    // Hvad en kolonne siger om den, der står i den; rækkens første celle er sagen.
    decides: ['beslutter', 'beslutter om', 'bestemmer', 'beslutningstager', 'hvem (beslutter|bestemmer)', 'besluttes af', 'godkender', 'godkendes af', '(beslutning|beslutninger) ..'],
    asked: ['spørges', 'spørges først', 'spørg', 'spørg til råds', 'rådspørges', 'høres', 'konsulteres', 'spørger', 'råd', 'til råds', 'inddrages'],
    informed: ['orienteres', 'informeres', 'får besked', 'underrettes', 'orienterer'],
    frame: ['mandat', 'ramme', 'rammer', 'rammen', 'grænse', 'grænser', 'budget', 'midler', 'ressourcer', 'beføjelse*', 'beslutningsret', 'bestemmer selv', 'må beslutte', 'må bestemme', 'råderum', 'handlerum', 'omfang', 'beslutter'],
    duties: ['ansvar', 'ansvarlig for', 'ansvarsområde*', 'svarer for', 'opgaver', 'arbejdsopgaver', 'ejer'],
  },
  balance,
  relations,
  duties,
  lifeCycle,
};
