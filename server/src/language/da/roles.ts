// Danish nouns that name roles.
import type { RoleWords } from '../role-words';

export const roleWords: RoleWords = {
  roles: [
    '~leder', 'chef', 'direktør', 'formand', 'forperson', 'koordinator', 'rektor', 'inspektør', 'sekretær', 'kasserer',
    'vejleder', 'mentor', 'coach coachen coaches coachene', 'controller', '+ansvarlig', '+ejer', 'forstander', '=værkfører', '+mester mesteren mestre mestrene', 'repræsentant', 'konsulent', 'medhjælper',
    '+sygeplejerske', 'jordemoder jordemoderen jordemødre jordemødrene', '+assistent', '+læge', '+lærer', '+pædagog', '+sagsbehandler', 'redaktør', 'planlægger', 'tilrettelægger', 'specialist', 'administrator', 'rådgiver',
    '+udvikler', '+arkitekt', '+ingeniør', '+tekniker', 'kaptajn', 'skipper', 'styrmand', 'facilitator', 'sponsor', 'souschef', 'supervisor', 'chauffør', '+fører', '+holder', '+vært',
    'bibliotekar', 'økonom', 'revisor', 'dekan', 'provst', 'bogholder', 'jurist', 'scenograf', 'instruktør', '+vikar', '+person',
    "=cto cto'en cto'er cto'erne", "=ceo ceo'en ceo'er ceo'erne", "=dri dri'en dri'er dri'erne", "=tr tr'en tr'er tr'erne", "=amr amr'en amr'er amr'erne", "=dpo dpo'en dpo'er dpo'erne", '=manager', '=lead leaden leads leadsene', 'buddy', 'dagsbefal dagsbefalet dagsbefal dagsbefalene', 'tovholder', 'ankerperson',
  ],
  bodies: [
    'bestyrelse', 'udvalg udvalget udvalg udvalgene', 'ledelse', 'direktion', 'komité', '+råd rådet råd rådene', '+nævn nævnet nævn nævnene', '+gruppe', 'afdeling', 'sekretariat sekretariatet sekretariater sekretariaterne', '+forvaltning', '+hold holdet hold holdene', '+team teamet teams teamene', '+funktion', '+kontor kontoret kontorer kontorerne',
    '=hr hr hr hr', '=økonomi økonomi økonomi økonomi', '=med med med med', '+forening',
  ],
  matters: ['ledelse'],
  governing: ['bestyrelse', 'udvalg', 'råd', 'nævn'],
  groups: [
    'medarbejder', 'ansat ansatte ansatte ansatte', 'kollega kollegaen kolleger kollegerne', '=personale personalet personale personalet', '=team teamet teams teamene', '=hold holdet hold holdene', 'lærling lærlingen lærlinge lærlingene', 'elev', 'frivillig', 'medlem medlemmet medlemmer medlemmerne',
  ],
  no: [
    '*forhold', '*vedligehold', '*forbeholder', 'fermentor', '*målgruppe', '*aldersgruppe', '*indhold', '*ophold', '*underhold', '*forbehold', '*sammenhold', '*tilhold', '*afledning', '*samråd', '*forråd', '*billeder', 'billeder', 'billederne', 'billedere', 'afleder', 'forleder', 'indleder', 'udleder', 'tilleder', 'anleder', 'vildleder', 'kleder', 'steder', 'plejer', 'plejere', 'vejer', 'drejer', 'svejer', 'fejer', 'hejer', 'ubehagelser', 'behold', 'forhold', 'forholdet', 'forholdene', 'indhold', 'indholdet', 'underhold', 'underholdet', 'ophold', 'opholdet', 'henhold', 'forbehold', 'forbeholdet', 'tilhold', 'tilholdet', 'udhold', 'beholder', 'indeholder', 'overholder', 'opretholder', 'afholder', 'fastholder', 'tilbageholder', 'forholder', 'vedligeholder', 'fremholder', 'opholder', 'indfører', 'udfører', 'gennemfører', 'medfører', 'tilfører', 'overfører', 'fører', 'anfører', 'bortfører', 'viderefører',
    'forråd', 'samråd', 'område', 'områder', 'ansvarlig', 'ansvarlige', 'uansvarlig', 'uansvarlige', 'raadet', 'med', 'anledelse', 'sammenhold', 'sammenholdet', 'mandskab', 'enkeltperson', 'enkeltpersoner', 'privatperson', 'privatpersoner', 'medansvarlig', 'medansvarlige', 'tilrettelægger', 'planlægger', 'foretager', 'varetager',
  ],
  modifiers: [
    'nærmeste', 'daglig daglige dagligt', 'faglig faglige fagligt', 'teknisk tekniske', 'administrativ administrative administrativt', 'økonomisk økonomiske', 'pædagogisk pædagogiske', 'kunstnerisk kunstneriske', 'konstitueret konstituerede', 'administrerende administrerende', 'vice', 'stedfortrædende stedfortrædende', 'overordnet overordnede', 'lokal lokale lokalt', 'ledende ledende', 'ansvarshavende ansvarshavende', 'tværgående tværgående', 'regional regionale regionalt', 'medicinsk medicinske', 'scrum', 'product', 'team', 'tech', 'hr', 'it', 'kommunal kommunale kommunalt', 'strategisk strategiske', 'operationel operationelle operationelt',
  ],
  nearest: ['nærmeste'],
  plain: [
    'ny nyt nye', 'god godt gode', 'bedste', 'ansvarlig ansvarligt ansvarlige', 'egen eget egne', 'anden andet andre', 'samme', 'berørt', 'berørte', 'relevant', 'relevante', 'respektive', 'direkte', 'enkelt', 'enkelte', 'nuværende', 'tidligere', 'udpeget', 'udpegede', 'valgt', 'valgte', 'ekstern eksternt eksterne', 'intern internt interne', 'sidst', 'senest',
    'to', 'tre', 'fire', 'fem', 'seks', 'flere', 'mange', 'nogle', 'hele', 'begge', 'erfaren erfarent erfarne', 'fast', 'faste', 'alle',
  ],
  openers: ['en', 'et', 'den', 'det', 'de', 'denne', 'dette', 'disse', 'hver', 'hvert', 'nogen', 'noget', 'ingen', 'intet', 'vores', 'din', 'dit', 'dine', 'sin', 'sit', 'sine', 'jeres', 'min', 'mit', 'mine', 'hans', 'hendes', 'deres', 'dens', 'hvilken', 'enhver'],
  indefinite: ['en', 'et', 'hver', 'hvert', 'nogen', 'noget', 'ingen', 'intet', 'hvilken', 'enhver'],
  articles: ['den', 'det', 'de'],
  cleft: [],
  genders: [['en', 'et'], ['den', 'det'], ['din', 'dit'], ['sin', 'sit'], ['min', 'mit'], ['nogen', 'noget'], ['ingen', 'intet'], ['denne', 'dette'], ['hver', 'hvert'], ['enhver', 'ethvert']],
  many: ['de', 'disse', 'dine', 'sine', 'mine', 'alle', 'flere', 'mange', 'nogle', 'begge', 'øvrige', 'nye', 'andre', 'mellem', 'blandt', 'vi', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
  one: ['pr', 'som', 'er', 'være', 'blive', 'samme', 'respektive', 'ny', 'nyt', 'næste'],
  genitives: ['ens', 'ets', 'nes', 'samme', 'næste'],
  prepositions: ['til', 'med', 'fra', 'af', 'for', 'på', 'i', 'hos', 'om', 'mellem', 'mod', 'under', 'over', 'uden', 'gennem', 'via', 'end', 'som', 'ved', 'efter', 'før', 'ad', 'inden', 'ifølge'],
  stop: [
    'og', 'eller', 'men', 'samt', 'at', 'som', 'der', 'hvis', 'når', 'da', 'hvor', 'mens', 'fordi', 'så', 'ikke', 'aldrig', 'altid', 'også', 'kun', 'er', 'var', 'bliver', 'være', 'blive', 'har', 'havde', 'have', 'skal', 'skulle', 'kan', 'kunne', 'får', 'fik', 'må', 'måtte', 'bør', 'vil', 'gør', 'giver', 'tager', 'går', 'siger', 'spørger', 'spørg', 'hjælper', 'støtter', 'orienterer', 'beslutter', 'bestemmer', 'afgør', 'svarer', 'ejer', 'udpeger', 'jeg', 'du', 'han', 'hun', 'vi', 'i', 'man', 'dem', 'sig', 'os', 'jer', 'alle', 'altså', 'pr', 'plus', 'sammen', 'kontakt', 'kontakter',
  ],
  of: { words: ['for'], after: ['chef', 'leder', 'direktør'], open: false },
  adjectives: [],
  pronouns: ['han', 'hun', 'de', 'denne'],
  endings: [['er', 'er eren ere erne'], ['e', 'e en er erne'], ['or', 'or oren orer orerne'], ['ør', 'ør øren ører ørerne'], ['ig', 'ig ige ige ige'], ['mand', 'mand manden mænd mændene'], ['', ' en er erne']],
};
