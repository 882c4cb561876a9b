import type { Pattern } from '../../words';

/** The promise stands without the words. */
const struck = (match: string): Pattern => ({ match, instead: [''] });
/** The same, or only found where what follows belongs to the words: “where possible and sensible”, “as the budget allows us”. */
const hedge = (before: string, words: string, behind: string): Pattern[] => [
  struck(`${before} < !within !or ${words} > !and !or !to !this !that !it !for !us !them !you ${behind} -- as and when -- as confidentially -- where reasonable -- (if|when|where|as) (and|or) (if|when|where|as)`),
  `${before} < ${words} > ${behind}`,
];
const kept = '-- {otherwise} -- {staffTries} -- {outsiders}';
const tries = ' -- we (all|both|collectively) -- {otherwise} -- {staffTries} -- {notAPromise} -- {outsiders} -- {neg} ..2 {attempt} -- ^ ..3 if -- try it -- seek* ..2 (advice|approval|permission|help|support|feedback) -- plan to (publish|hold|meet) .. # -- hope* to (see|hear|learn|meet you) -- cup -- excellence -- mission -- our goal';
const will = "({promiser} (also|then)? (will|shall|should|must)|we'll|i'll|they'll|she'll|he'll) (also|always|then|constantly|therefore)?";

export const patterns: readonly Pattern[] = [
  // “We will try to answer” → “We will answer”; “The head tries to answer” → “The head will answer”
  struck(`${will} < (try|seek|aim|attempt|look|hope|plan|intend|wish) to > ..3 {serve}${tries}`),
  struck(`${will} < try and > {serve}${tries}`),
  struck(`${will} < (strive|endeavour|endeavor|(make|use) (every|all|an|reasonable|best|serious|our|their|some) ..1 (effort|efforts|attempt|attempts)|do (its|his|her|their|our|my) (level)? (best|utmost)|use (its|his|her|their|our|my|best) (best)? (efforts|endeavours|endeavors)|do (what|everything|all) (we|they|he|she|i|it) (can|could) ) to >${tries}`),
  struck(`${will} < (strive|endeavour|endeavor|(make|use) (every|all|an|reasonable|best|serious|our|their|some) ..1 (effort|efforts|attempt|attempts)|do (its|his|her|their|our|my) (level)? (best|utmost)|use (its|his|her|their|our|my|best) (best)? (efforts|endeavours|endeavors)|do (what|everything|all) (we|they|he|she|i|it) (can|could) ) to > ..3 {serve}${tries}`),
  { match: `{promiser} (also|always|then)? < (normally|usually|generally)? (tries|try|seeks|seek|aims|aim|attempts|attempt|aspires|aspire|hopes|hope|intends|intend|plans|plan) to > ..3 {serve}${tries}`, instead: ['will'] },
  { match: `{promiser} (also|always|then|constantly)? < (strives|strive|endeavours|endeavour|endeavors|endeavor|(does|do) (its|his|her|their|our|my) (level)? (best|utmost)|(makes|make|uses|use) (every|all|reasonable|best|their|our) ..1 (effort|efforts|endeavours) ) to >${tries}`, instead: ['will'] },
  { match: `{promiser} (also|always|then|constantly)? < (strives|strive|endeavours|endeavour|endeavors|endeavor|(does|do) (its|his|her|their|our|my) (level)? (best|utmost)|(makes|make|uses|use) (every|all|reasonable|best|their|our) ..1 (effort|efforts|endeavours) ) to > ..3 {serve}${tries}`, instead: ['will'] },
  { match: `{promiser} ..1 < (intends|intend|undertakes|undertake|promises|promise|agrees|agree) (in principle|as far as possible|where possible|if possible) to > ${kept}`, instead: ['will'] },
  { match: `{promiser} < (should|would|ought to) (generally|normally|ideally|preferably|as a rule|usually|in principle|as far as possible|where possible|typically) > ({serve}|be) -- {outsiders} -- {staffTries} -- {otherwise}`, instead: ['will'] },
  { match: '{promiser} ..2 < (now and then|from time to time|every so often|every now and then) > ..4 ({serve}|available|open|present|on site|there) -- {outsiders} -- {otherwise} -- {notAPromise} -- {neg} -- {staffTries}', instead: ['[rhythm=every month]'] },
  struck('{promiser} ..2 < (normally|usually|generally|as a rule|in principle|as a general rule|mostly|typically|by and large|in most cases|for the most part|most of the time|as a starting point|in general|in the normal course|ordinarily|more often than not) > ({serve}|be|seeks|available|open|present|on site|there) -- {outsiders} -- {otherwise} -- {notAPromise} -- {neg} -- {staffTries} -- meet* (on|every|at) -- {system} -- (holds|meets) ..3 (weekly|monthly)'),
  struck(`({promiser}|will|{served}) ... < (so|as|in so) far as (the|our|their)? (budget|budgets|time|resources|funds|funding|circumstances|workload|workloads|staffing|conditions|operations|finances|schedule) (allow|allows|permit|permits) > !it !this !that !for !us !them !you ${kept} -- {notAPromise} -- {neg}`),

  // trying, aiming, hoping
  '{promiser} ..4 < {attempt} to? > ..4 {serve} -- we (all|both|collectively) -- {otherwise} -- {staffTries} -- {notAPromise} -- {outsiders} -- {neg} ..2 {attempt} -- ^ ..3 if -- try it -- seek* ..2 (advice|approval|permission|help|support|feedback) -- means to -- {chiefs} ..1 consider -- consider ..1 (whether|asking|how|the|a|an|all|any|if|for) -- apply to -- hope* to (see|hear|learn|meet you) -- plan to (publish|hold|meet) .. #',
  '{promiser} ..4 < (try|tries|do|does|does|use|uses) (its|his|her|their|our|my) (hardest|best|utmost|level best|best efforts|best endeavours) > -- {otherwise} -- {staffTries} -- {outsiders} -- {neg} ..2 (best|hardest)',
  '{promiser} ..3 < (make|makes|making|use|uses|undertake|undertakes) ..1 (every|all|an|reasonable|best|serious|our|their|some|the|considerable)? ..2 (effort|efforts|endeavour|endeavours|attempt|attempts) ..1 to? > -- {otherwise} -- {staffTries} -- {outsiders}',
  '< (an|every|all|reasonable|best|some) ..1 (effort|efforts|attempt|attempts) ..3 (will be|is|are|shall be|should be|be) ..1 (made|undertaken|taken) > -- {otherwise} -- {outsiders} -- (customer*|supplier*) -- {staff} ..1 (make|makes)',
  '{promiser} ..3 < (work|works|working|strive|strives) (towards|toward) > ..5 ({serve}|more|better|earlier|greater|involving|including|giving|a|an|the|fair|being) -- {otherwise} -- {outsiders} -- a common -- shared goal* -- {neg} -- goal',
  '< (it is|it\'s|is) (our|my|the|management\'s|the company\'s|their) ..2 (hope|wish|intention|ambition|aim|desire|aspiration|goal|plan|idea|thought) ..1 (that|to) > ..3 (you|staff|employees|everyone|all|colleagues|each|{serve}|teams|the team|people) -- {otherwise} -- {outsiders} -- by {number} -- {neg}',
  '{promiser} ..3 < (will|would|may|can|shall|could) ..1 (also|then|always)? ..1 (consider|look into|look at|think about|explore|see about|see whether|see if|see what) > ..3 ({serve}|providing|giving|offering|covering|paying|whether|if|what) -- {otherwise} -- {outsiders} -- {number} (days|weeks) -- {neg} -- each (case|request|application)',
  '< (strive|strives) (for|to) >' + ' ..6 ({serve}|present leaders|fair|openness|open|involve*|dialogue) -- {otherwise} -- {outsiders} -- cup -- {staffTries} -- {neg} -- excellence -- {notAPromise}',
  '{promiser} ..3 < (strive|strives|endeavour|endeavours|endeavor|endeavors) > ..1 to -- we (all|both|collectively) -- {otherwise} -- {outsiders} -- {notAPromise} -- {neg} -- cup -- excellence -- {staffTries}',

  // where possible
  ...hedge('{promiser} ..10 ({serve}|will) ..12', '{ifPossible}', '-- {otherwise} -- {staffTries} -- {outsiders} -- {notAPromise} -- {neg} -- ({staff}|employee*|you) ..1 (may|should|must)'),
  ...hedge('', '{ifPossible}', '..4 {promiser} ..6 {serve} -- {otherwise} -- {staffTries} -- {outsiders} -- {notAPromise} -- {neg}'),
  ...hedge('({staff}|{lower}|{benefit}|{occupation}) ..6 (is|are|be|get|gets|receive|receives|has|have|will) ..3 ({served}|{benefit}|available|a say|heard) ..10', '{ifPossible}', '-- {otherwise} -- {staffTries} -- {outsiders} -- {notAPromise} -- {neg} -- should -- (may|can) ..2 (take|use|be held)'),
  ...hedge('', '{ifPossible}', '..6 ({staff}|{lower}|{benefit}|{occupation}) ..4 (is|are|be|will be|get|gets|receive|has|have) ..3 ({served}|{benefit}|a say) -- {otherwise} -- {staffTries} -- {outsiders} -- {notAPromise} -- {neg}'),
  { match: '< (where|if|when) ..1 (appropriate|necessary|suitable|relevant) > !and !or !for !to ..1 (the|your|our)? ..2 {promiser} (will|shall)? ..2 ({serve}|engage|involve|consult|recommend) -- {otherwise} -- {outsiders} -- {neg} -- {notAPromise} -- must -- {staff} should', instead: ['when [situation=the plan changes]'] },
  '< (where|if|when) ..1 (appropriate|necessary|suitable|relevant) > ..1 (the|your|our)? ..2 {promiser} (will|shall)? ..2 ({serve}|engage|involve|consult|recommend) -- {otherwise} -- {outsiders} -- {neg} -- {notAPromise} -- must -- {staff} should',
  '(complaint*|report*|request*|wish*|question*|concern*|matter*|information|case*) ..6 (is|are|be) ..2 (handled|treated|kept|dealt with|met|granted|investigated|managed|processed) ..1 < as (confidentially|discreetly|confidential|discreet|fairly|generously|flexibly|openly|anonymously) as (possible|practicable|feasible) > -- {outsiders}',

  // normally, in principle, ideally, encouraged
  '{promiser} ..3 < (should|ought to|would) ..1 (generally|normally|ideally|preferably|as a rule|usually|in principle|as far as possible|where possible|at least try to|typically) ..1 > ..2 ({serve}|be) -- {outsiders} -- {staffTries} -- {otherwise}',
  '{promiser} ..4 < (normally|usually|generally|as a rule|in principle|as a general rule|mostly|typically|by and large|in most cases|for the most part|most of the time|as a starting point|in general|in the normal course|ordinarily|more often than not|now and then|from time to time|every so often|every now and then) > ..4 ({serve}|seeks|available|open|present|on site|there) -- {outsiders} -- {otherwise} -- {notAPromise} -- {neg} -- {staffTries} -- meet* (on|every|at) -- {system} -- (holds|meets) ..3 (weekly|monthly)',
  struck('< ideally > ..4 {promiser} ..4 {serve} -- {outsiders} -- {neg} -- {staffTries} -- {otherwise}'),
  '{promiser} ..4 < (intends|intend|undertakes|promise|promises|agree|agrees) ..1 (in principle|as far as possible|where possible|if possible) > -- {outsiders} -- {otherwise}',
  '{chiefs} ..2 < (is|are) ..1 (encouraged|invited|urged|recommended|advised|welcome|free) to > ..3 {serve} -- {neg} -- {outsiders} -- ask (the|her|his|for) (union|hr) -- {otherwise}',

  // nothing of this binds
  '< nothing in this ..6 (oblige|obliges|bind|binds|commits|entitles|constitutes|creates|create|guarantees|shall be construed|gives) > ..4 ({promiser}|{staff}|a (claim|right|promise)|(an|a) (obligation|entitlement)|the) -- law -- (union|regulator|whistle*|authorit*|protected)',

  // wider frames
  '{promiser} ..2 (will|shall|\'ll) ..2 < (endeavour to|endeavor to|strive to|strive for|attempt to|use (its|their|our|best|reasonable|all reasonable) ..1 (best)? ..1 (efforts|endeavours|endeavors)|do our (level)? best|make every effort to|aim , within|hope to get round|would hope to|\'d hope to) > -- {otherwise} -- {staffTries} -- {outsiders} -- {notAPromise} -- mission -- our goal',
  struck('< (resources|funds|funding|budget|budgets|time|staffing|circumstances|workload|operations|launch periods) (permitting|allowing|willing|and {word} willing) > -- {staffTries} -- {outsiders} -- {notAPromise} -- {otherwise}'),
  ...hedge('', '(where|wherever|when|whenever|as|if|insofar as|in so far as|so far as|to the extent|as far as) ..1 (that)? ..2 (circumstances|business needs|operational (needs|interests|requirements)|the budget|budgets|resources|the roster|conditions|finances|funds|the season|the schedule|business) ..1 (reasonably)? (allow|allows|permit|permits|stretches|stretch|do not oppose|does not oppose|are found|is found)', '-- {staffTries} -- {outsiders} -- {notAPromise} -- {otherwise} -- (may|can) ..1 (decide|choose|work)'),
  '(if|should|provided|when) ..3 < (funds are found|the budget stretches|money is found|it\'s a good year|the year is good|the season turns out|all goes well|nothing else crops up|there is anything left) >',
  struck('< (all being well|all going well|with luck|god willing|fingers crossed|subject to (feasibility|availability|resources|funding|workload|operational needs)|within available means|within our means|but no guarantees|no promises) > -- {staffTries} -- {outsiders} -- {notAPromise} -- ticket*'),
  '{promiser} ..1 < (\'ll see about|will see about|see about|might see about|\'ll look at it|\'d love to|would love to|\'ll push for) > ..6 -- {staffTries} -- {outsiders} -- hear from you -- hear your -- you to -- thank -- invite -- know -- feedback',
  '< (look kindly|looks kindly|consider sympathetically|considered sympathetically|sympathetic consideration|favourable consideration|favourably considered|be thought of) > -- {outsiders}',
  '(there)? ..1 < (might|may|could) be (a bit|something|a little|a bonus|some) (at|for|in|left|extra) > -- {outsiders} -- (risk|danger|mistake|error|wrong)',
  '{promiser} ..2 < (try|look|get round|get back|sort|see|answer|reply|deal|come back|do (my|our) best|do what) ..10 (when|once|if|as soon as|whenever) ((i|we|he|she|they) ..1 (get|gets|have|has|find|finds) ..2 (minute|moment|time|chance|second|room)|(things|it|work|time) ..1 (calm|calms|quieten|quietens|permits|allows|lets|settle|settles) ) > -- {outsiders} -- {staffTries} -- {otherwise} -- you (get|have|find)',
  '(will|shall|\'ll) < (endeavour|endeavor|strive|seek|try|aim) to ..8 (where|wherever|when|whenever|if|as far as|so far as|insofar as) ..1 (operationally|reasonably|practically|at all)? (feasible|possible|practicable|practical) > -- {outsiders} -- {staffTries} -- {otherwise} -- {notAPromise}',

  // as policies put it
  struck('({staff}|you|employee*|volunteer*) ..2 (will|are|shall) < (normally|usually|generally|ordinarily|in most cases|where possible|if possible|wherever possible) > ..1 be? ..1 (given|told|informed|consulted|offered|heard|invited|allowed|supported|provided|notified) -- expected -- required -- {outsiders}'),
  ...hedge('(hearing|meeting|appeal|request*|concern*|matter|matters|notice|complaint*|decision|wishes) ..2 (will|shall) ..1', '{ifPossible}', '..1 be -- {outsiders} -- {staff} should'),
  '^ #? < making every effort to > ..1 (ensure|keep|give|support|offer|accommodate|be) -- {outsiders}',
];
