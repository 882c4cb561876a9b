import type { Pattern } from '../../words';

const possessives = ['his', 'her', 'their', 'your', 'my', 'our', 'the'];
/** “Their betters” → “their managers”, for each of the words before it. */
const theirs = (words: string, others: string, unless = ''): Pattern[] => possessives.map((whose) => ({ match: `< ${whose} ${words} >${unless}`, instead: [`${whose} ${others}`] }));
/** Whom people stand under → whose team they are in. */
const teams = [['him or her', 'their'], ['his or her', 'their'], ['him', 'his'], ['her', 'her'], ['them', 'their'], ['me', 'my'], ['you', 'your'], ['us', 'our']] as const;
/** “People under them” → “people in their team”: the noun and what stands before it are kept. */
const inTeam = (nouns: string, words: (whom: string, whose: string) => string, unless: string): Pattern[] =>
  teams.map(([whom, whose]) => ({ match: `${nouns} ..1 < ${words(whom, whose)} >${unless}`, instead: [`in ${whose} team`] }));

export const patterns: readonly Pattern[] = [
  // --- those below
  { match: '< (subordinates) > -- clause*', instead: ['team members', 'colleagues'], keeps: true },
  { match: '< subordinate (staff|employees|personnel|workers|colleagues|members) >', instead: ['team members', 'colleagues'] },
  { match: '< subordinate > (teams|units|managers|leaders|{occupation})', instead: [''] },
  { match: '(a|each|every|the|his|her|their|your|my|any|one|one\'s|no) < subordinate > (who|is|has|must|shall|may|and|or|can|will|should|to|in|with|for|does|reports|at|about) -- clause* -- is subordinate to -- are subordinate to -- loan* -- goal*', instead: ['team member', 'colleague'] },
  '(a|an|each|every|the|his|her|their|your|my|any|one|one\'s|no) .. < subordinate > (who|is|has|must|shall|may|and|or|can|will|should|to|in|with|for|does|reports|at|about) -- clause* -- is subordinate to -- are subordinate to -- loan* -- goal*',
  '{leader} ..3 < subordinate > -- clause*',
  { match: '< (underlings|minions|inferiors|lackeys|menials) >', instead: ['team members', 'colleagues'], keeps: true },
  ...['a', 'an'].map((one): Pattern => ({ match: `< ${one} (underling|minion|lackey|menial|dogsbody) >`, instead: ['a colleague', 'a team member'] })),
  { match: '< (underling|minion|lackey|menial|dogsbody) >', instead: ['colleague', 'team member'] },
  { match: '< (rank-and-file|rank and file) > (staff|employees|members|workers|colleagues|personnel|{occupation})', instead: [''] },
  '< (bottom rungs|lowest rung|lower levels of staff|lower echelons) > -- drone',
  { match: '< (foot soldiers|footsoldiers|footsloggers|grunts|worker bees|worker ants|cannon fodder|cogs in the machine|little people|small fry|small people|lower orders|lower ranks|junior ranks|rank-and-file|rank and file|peons|drones below|pawns|the ranks below|other ranks) > -- drone', instead: ['colleagues', 'teams'] },
  '< (lower|lowest|junior|inferior|lesser|subaltern|minor) (rank|ranks|echelon|echelons|grade|grades|rung|rungs|orders|tier|tiers|stratum|strata|position|status) > -- pupils -- steel -- security -- priority -- support -- subject -- school -- price* -- pay grade* -- {outsiders} -- service tier* -- tier* (platform*|system*|issue*|target*|service*|server*|plan*|package*|product*|supplier*|vendor*|customer*|ticket*|incident*) -- stage* -- wing -- data -- temporary',
  '< (person|persons|employee|employees|colleague|colleagues|staff|people|someone|those|worker|workers) ..2 of ..1 (inferior|lower|lesser|junior|subordinate) ..1 (grade|rank|status|position|standing|level) >',
  ...['colleague', 'colleagues', 'employee', 'employees', 'staff', 'clerk', 'clerks', 'worker', 'workers', 'people', 'person', 'personnel', 'official', 'officials'].map((whom): Pattern => (
    { match: `< (lesser|lowly|humble|mere|simple|lower|low-level|low-ranking|lower-ranking|lower-level|junior-ranking|petty|common) ${whom} > -- common staff -- {outsiders} -- inferior quality`, instead: [whom] })),
  '< (lesser|inferior|lowly|humble|mere|simple|ordinary little) ..1 (colleague|colleagues|employee|employees|staff|clerk|clerks|worker|workers|{occupation}|mortals|people|person) > -- inferior quality',
  ...inTeam('(staff|people|person|persons|those|employees|men|women|everyone|anyone|colleagues|workers|team members|somebody|someone|all|{occupation})', (whom) => `(under|below|beneath|underneath) ${whom}`, ' -- live* -- floor -- building'),
  ...inTeam('(staff|people|person|persons|those|employees|men|women|everyone|colleagues|workers|{occupation})', (_, whose) => `under ${whose} (command|orders|authority|rule|control|charge)`, ' -- law'),
  '< (staff|people|person|persons|those|employees|men|women|everyone|anyone|colleagues|workers|team members|somebody|someone|all|{occupation}) ..1 (under|below|beneath|underneath) the ..2 {leader} > -- live* -- floor -- building',
  '< (staff|people|person|persons|those|employees|men|women|everyone|colleagues|workers|{occupation}) ..2 under the (command|orders|authority|rule|control|charge) > -- law',
  '< (placed|positioned|ranked|standing|sitting|located) ..1 (under|above|below|beneath|over) ..2 (him|her|them|you|me|us|the authority of|the command of|{leader}) > -- {system} -- sign*',
  { match: '< under the (authority|command|orders|rule) of > (a|an|the|his|her|their|another) ..2 {leader} -- law -- court', instead: ['in the team of'] },
  '< under the thumb of (a|an|the|his|her|their|another) ..2 {leader} > -- law -- court',
  '< (the|all|our|his|her|their|my|your|its) .. (people|staff|those|colleagues|levels|men|ranks|layers) ..1 (beneath|below|under) > -- (beneath|below|under) (him|her|them|me|you|us|his) -- {system} -- paragraph -- floor -- table -- age* -- see below -- roof -- as below -- water -- stage -- described -- (to|with|from|for) those (below|beneath)',
  '< (the|all|our|his|her|their|my|your|its) .. (levels|ranks|layers) ..1 (beneath|below|under) > -- {system} -- paragraph -- floor -- table -- age* -- see below -- roof -- as below -- water -- stage -- described -- (to|with|from|for) those (below|beneath)',
  { match: '(to|with|from|for) < those (below|beneath) > -- # -- listed -- see below', instead: ['their team'] },
  '< (ranking|ranked|rank|ranks|stands|standing) (below|beneath|under|lower than|above|higher than) ..1 (you|him|her|them|me|us|the .. {leader}|{staff}) > -- proposal* -- goal* -- score*',
  { match: '{leader} ..3 (never|not|rarely|*n\'t) ..3 < (subordinates|underlings|minions|inferiors) > -- speak -- say -- call', instead: ['team members', 'colleagues'] },
  '{leader} ..3 (never|not|rarely|*n\'t) ..3 < (rank and file|lower ranks) > -- speak -- say -- call',
  // --- those above
  { match: '(your|his|her|their|my|our|its|the|all|any|to|with|of|by|from) < superiors > -- court -- (is|are|was|were|be) superiors -- mother', instead: ['managers', 'team leads'] },
  { match: '< an immediate superior >', instead: ['a manager', 'a team lead'] },
  { match: '(your|his|her|their|my|our|the|a|an|an|each|every|any|immediate|direct|line|to|with|of|or|and|next) .. < superior > (if|when|who|is|has|must|shall|may|will|for|about|and|or|in|before|on|within|of|at|can|should|asks|decides|informs|directly) -- court -- superior to -- superior strength -- quality -- mother', instead: ['manager', 'team lead'] },
  { match: '< superior > $ -- (is|are|was|were|be|far|much|clearly|technically|proved) superior -- court -- product -- mother -- alloy', instead: ['manager', 'team lead'] },
  { match: '< (immediate|direct|hierarchical|line|next|nearest) superior >', instead: ['manager', 'team lead'] },
  { match: '(a|any|each|every|his|her|their|your|my|our|the) < (immediate|direct|hierarchical|line|next|nearest) superior >', instead: ['manager', 'team lead'] },
  ...theirs('(higher-ups|higher ups|upper echelons|top brass|brass|big shots|bigwigs|powers that be|bosses upstairs|high command|overlords|masters upstairs|higher ranks|senior ranks|upper ranks|higher echelons)', 'managers'),
  { match: '< (higher-ups|higher ups|upper echelons|top brass|big shots|bigwigs|powers that be|high command|overlords|masters upstairs|higher ranks|senior ranks|upper ranks|higher echelons) >', instead: ['managers'] },
  ...theirs('(betters|elders and betters|overlord|lord and master)', 'managers', ' -- the betters -- the overlord'),
  '< (your|our|their|his|her) masters >',
  '< (next|most|more) ..1 senior in (rank|grade|line|hierarchy) > -- fire -- military',
  '< (persons|people|those|anyone|colleagues|someone|staff) ..2 (of|in|with) (higher|superior|senior) (rank|grade|standing|status) >',
  ...teams.slice(2).map(([whom, whose]): Pattern => ({ match: `< the? (persons|people|those) (above|over) ${whom} > -- shelves -- live*`, instead: [`${whose} managers`] })),
  '< (persons|people|those|anyone|employees|staff) ..2 (above|over) (him|her|them|you|me|us) > -- shelves -- live*',
  { match: '< hierarchical superiors >', instead: ['managers', 'team leads'] },
  '< (hierarchical (superior|superiors|rank|subordinate*|inferior*|position above|line above)) >',
  // --- troops
  ...theirs('(troops|foot soldiers|soldiers|privates|infantry|footmen|squaddies|serfs|servants|hired hands|hands below|subjects|lads below)', 'colleagues', ' -- military -- deploy -- data'),
  { match: '< (superiors and inferiors|leaders and led|rulers and ruled|officers and men|masters and servants|upstairs and downstairs) >', instead: ['managers and team members'] },
  '< (pecking order|food chain|totem pole|bottom of the (heap|ladder|pile|pyramid)) > -- food safety',
  '(about|against|to|by|with|from|of|for|your|a|the|his|her|their) ..1 < superior > (are|is|was|were|will|go|goes|can|may|and|or|,|to|first|before|at|in) -- court -- superior to -- quality -- strength -- mother -- performance -- knowledge',
  '< (higher|next higher|superior) ..1 (rank|grade|station|authority|instance) ..2 (in|than|decides|is|has|must|to) > -- court -- military -- fire -- officer',
  '< (of|in|with) (lower|higher|inferior|superior|lesser) (rank|station|standing|status|grade|class) >',
  '< (lower|low-level|lowly|low-ranking|lower-ranking|lower-level|junior-ranking|minor|petty|mere|humble|common|ordinary|simple) (staff|employees|personnel|workers|colleagues|clerks|clerk|official|officials|functionaries|wage earners|hands|folk) > -- ordinary staff meeting -- common staff -- {outsiders}',
  ...['employees', 'staff', 'workers', 'clerks', 'wage earners'].map((whom): Pattern => (
    { match: `< (ordinary|simple|mere|plain) ${whom} > ... ({leader}|superiors|third floor|management|not|cannot|may) -- ordinary employees and managers alike`, instead: [whom] })),
  '< (respect|obedience|deference|reverence) (for|to|towards) (rank|those above|your elders|hierarchy|superiors|position) >',
  '< (stand|stands|standing|placed|set|sits|sit|ranks|rank|is|are) (above|over|below|beneath|under) ..1 (you|him|her|them|us|me|the others|the rest|his team|her team|the team) > -- {system} -- shelf -- live* -- heading -- table',
  '< further (down|up) (in)? ..1 (the|in) (hierarchy|system|ranks|ladder|pecking order|food chain|line|organisation) > -- down the line in time',
  '< (the man|the men|the boys|the girls|his boys|his men|her girls|his lads|the lads) (below|under|beneath|on the floor) > -- (under|below|beneath) (him|her|them|me|you|us)',
];
