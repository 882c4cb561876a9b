// Swedish nouns that name roles.
import type { RoleWords } from '../role-words';

export const roleWords: RoleWords = {
  roles: [
    'chef', 'ledare', 'rektor', 'direktör', 'ordförande', 'samordnare', 'koordinator', 'sekreterare',
    'kassör', 'handledare', 'mentor', 'coach', 'controller controllern controllers controllerna', '+ansvarig', '+ägare', 'föreståndare', '=förman förmannen förmän förmännen', 'arbetsledare',
    'skyddsombud skyddsombudet skyddsombud skyddsombuden', 'ombud ombudet ombud ombuden', 'biträde biträdet biträden biträdena', '+skötare', 'sjuksköterska', 'undersköterska', '+läkare', '+lärare', '+handläggare', 'redaktör', 'planerare',
    'specialist', 'administratör', 'rådgivare', 'strateg', '+utvecklare', '+arkitekt', '+ingenjör', '+tekniker', '+mästare', '+läggare', '+smed', 'befäl befälet befäl befälen', 'kapten', 'befälhavare',
    'facilitator', 'sponsor', 'beställare', 'intendent', 'inspicient', 'scenograf', 'bibliotekarie bibliotekarien bibliotekarier bibliotekarierna', 'ekonom', 'prefekt', 'dekan', 'revisor', 'ledamot ledamoten ledamöter ledamöterna', 'vd vd:n vd:ar vd:arna',
    '=verkställare', '=lead leaden leads leadsen', '=manager managern managers managerna', '=gd gd:n gd:ar gd:arna', '=cto cto:n cto:er cto:erna', '=dri dri:n dri:er dri:erna', '=tapetserare', '=snickare', 'fadder faddern faddrar faddrarna', '+koordinator', 'företrädare', '+representant', 'vaktmästare', 'jurist',
  ],
  bodies: [
    'styrelse styrelsen styrelser styrelserna', 'nämnd', 'ledning', 'kommitté kommittén kommittéer kommittéerna', '+råd rådet råd råden', '+utskott utskottet utskott utskotten', '+grupp', 'avdelning', 'kansli kansliet kanslier kanslierna', '+enhet', '+förvaltning', '+team teamet team teamen', '+funktion',
    '=hr hr hr hr', '=ekonomi ekonomi ekonomi ekonomi', '+förening',
  ],
  matters: ['ledning'],
  governing: ['styrelse', 'nämnd', 'utskott', 'råd'],
  groups: [
    'medarbetare', 'anställd anställde anställda anställda', 'kollega', '=personal personalen personal personalen', '=team teamet team teamen', '=arbetslag arbetslaget arbetslag arbetslagen', '=skiftlag skiftlaget skiftlag skiftlagen', '=nattlag nattlaget nattlag nattlagen', 'lärling lärlingen lärlingar lärlingarna', 'praktikant', 'medlem medlemmen medlemmar medlemmarna',
  ],
  no: [
    'öppenhet', 'erfarenhet', 'medvetenhet', 'benägenhet', 'angelägenhet', 'belägenhet', 'beskaffenhet', 'förlägenhet', '*erfarenhet', '*medvetenhet', '*genhet', '*områd', '*målgrupp', '*åldersgrupp', '*yrkesgrupp', '*förslag', '*underlag', '*inledning', '*anledning', '*vägledning', 'måttenhet', 'mätenhet', 'tidsenhet', '*angelägenhet', 'beslag', 'förslag', 'underlag', 'anslag', 'uppslag', 'inslag', 'avslag', 'bidrag', 'bolag', 'slag', 'tillslag', 'nederlag', 'förlag', 'utslag', 'överslag', 'omslag', 'ålag', 'lönsamhet', 'helhet', 'nyhet', 'frihet', 'möjlighet', 'säkerhet', 'verksamhet', 'svårighet', 'kompetensutveckling', 'utbildning', 'avledning', 'inledning', 'förledning', 'handledning', 'vägledning', 'anledning', 'inrådan', 'förråd', 'områd', 'samråd', 'åtgärd', 'avslöjande', 'rättslag', 'grundlag', 'arbetsmiljölag', 'diskrimineringslag', 'lagen', 'miljölag', 'egenmäktig', 'självständighet', 'tillåtelse', 'underledning', 'ledningen av', 'samarbetsförhållande', 'meddelare', 'betydelse', 'råd', 'ansvarig', 'grupp', 'enhet', 'ekonom',
  ],
  modifiers: [
    'närmaste närmsta', 'vice', 'tf', 'biträdande', 'ställföreträdande', 'stf', 'teknisk tekniska tekniske tekniskt', 'administrativ administrativa administrative administrativt', 'ekonomisk ekonomiska ekonomiske ekonomiskt', 'pedagogisk pedagogiska pedagogiske pedagogiskt', 'medicinsk medicinska medicinske medicinskt', 'konstnärlig konstnärliga konstnärlige konstnärligt', 'verkställande', 'överordnad överordnade överordnat', 'lokal lokala lokalt', 'facklig fackliga facklige fackligt', 'operativ operativa operative operativt', 'strategisk strategiska strategiske strategiskt', 'regional regionala regionalt', 'scrum', 'product', 'team', 'tech', 'project', 'hr', 'it',
  ],
  nearest: ['närmaste', 'närmsta'],
  plain: [
    'ny nytt nya', 'nye', 'god gott goda', 'bra', 'bästa', 'ansvarig ansvarigt ansvariga', 'ansvarige', 'egen eget egna', 'annan annat andra', 'samma', 'berörd berört berörda', 'respektive', 'direkt', 'enskild enskilt enskilda', 'nuvarande', 'tidigare', 'utsedd utsett utsedda', 'namngiven namngivet namngivna', 'vald valt valda', 'extern externt externa', 'intern internt interna',
    'två', 'tre', 'fyra', 'fem', 'sex', 'flera', 'många', 'några', 'hela', 'båda', 'erfaren erfaret erfarna', 'fast fasta',
  ],
  openers: ['en', 'ett', 'den', 'det', 'de', 'denna', 'denne', 'detta', 'dessa', 'varje', 'någon', 'något', 'ingen', 'inget', 'vår', 'vårt', 'våra', 'din', 'ditt', 'dina', 'sin', 'sitt', 'sina', 'er', 'ert', 'era', 'min', 'mitt', 'mina', 'hans', 'hennes', 'deras', 'dess', 'vilken'],
  indefinite: ['en', 'ett', 'varje', 'någon', 'något', 'ingen', 'inget', 'vilken'],
  articles: ['den', 'det', 'de'],
  cleft: ['är', 'var', 'blir', 'blev'],
  genders: [['en', 'ett'], ['den', 'det'], ['vår', 'vårt'], ['din', 'ditt'], ['sin', 'sitt'], ['min', 'mitt'], ['er', 'ert'], ['någon', 'något'], ['ingen', 'inget'], ['denna', 'detta']],
  many: ['de', 'dessa', 'våra', 'dina', 'sina', 'era', 'mina', 'alla', 'samtliga', 'flera', 'många', 'några', 'båda', 'övriga', 'nya', 'andra', 'mellan', 'bland', 'vi', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  one: ['denne', 'per', 'som', 'är', 'vara', 'bli', 'samma', 'respektive', 'ny', 'berörd', 'nästa'],
  genitives: ['ens', 'ans', 'ets', 'nas', 'rns', 'samma', 'nästa'],
  prepositions: ['till', 'med', 'från', 'av', 'för', 'på', 'i', 'hos', 'om', 'mellan', 'mot', 'under', 'över', 'utan', 'genom', 'via', 'än', 'som', 'vid', 'efter', 'före', 'åt', 'inför', 'enligt'],
  stop: [
    'och', 'eller', 'men', 'samt', 'utan', 'att', 'som', 'om', 'när', 'då', 'där', 'medan', 'eftersom', 'så', 'inte', 'aldrig', 'alltid', 'också', 'även', 'bara', 'endast', 'är', 'var', 'blir', 'vara', 'bli', 'har', 'hade', 'ha', 'ska', 'skall', 'skulle', 'kan', 'kunde', 'får', 'fick', 'måste', 'bör', 'vill', 'gör', 'ger', 'tar', 'går', 'säger', 'frågar', 'fråga', 'hjälper', 'stöder', 'stödjer', 'informerar', 'beslutar', 'bestämmer', 'ansvarar', 'svarar', 'leder', 'utser', 'jag', 'du', 'han', 'hon', 'hen', 'vi', 'ni', 'man', 'dem', 'sig', 'oss', 'er', 'alla', 'alltså', 'per', 'plus', 'tillsammans', 'kontakta', 'ägare',
  ],
  of: { words: ['för'], after: ['chef', 'direktör'], open: false },
  adjectives: [],
  pronouns: ['han', 'hon', 'hen', 'de', 'denne', 'denna'],
  endings: [['are', 'are aren are arna'], ['ande', 'ande anden ande andena'], ['a', 'a an or orna'], ['e', 'e en ar arna'], ['ör', 'ör ören örer örerna'], ['or', 'or orn orer orerna'], ['ig', 'ig ige iga iga'], ['er', 'er ern er erna'], ['ning', 'ning ningen ningar ningarna'], ['', ' en er erna']],
};
