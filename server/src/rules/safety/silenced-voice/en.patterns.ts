import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // voices are unwelcome
  '{voice} ..6 < (is|are|will be|be|get|gets|becomes|become) ..2 {shunned} > -- {bystander} -- {neg} .. {shunned} -- customer* -- late -- (limited|confined) to (one|two|three|#)',
  '{voice} ..5 < (do|does|will|can|has|have|need|needs|should) {neg} ..2 (belong|help|count|matter|fit|lead|change|interest|concern us|have a place|advance|be raised|be made|be voiced|be brought|be put|be aired|reach) > -- {bystander}',
  '{voice} ..5 < (has|have|had) no (place|room|business|standing|part) >',
  '< no (place|room|space|time|call|point|opportunity|forum|appetite|patience|tolerance|interest|occasion) (for|in) > ..2 {voice}',
  '< ({doNot}|cannot) ..2 (want|need|like|appreciate|accept|entertain|welcome|invite|tolerate|take|answer|wish for|allow|permit|respond to|hear|listen to|engage with|do|discuss) > ..3 {voice} -- {bystander} -- hesitate -- afraid -- (need|have) to (accept|tolerate)',
  '< ({noOne}|no-one) ..2 (wants|needs|likes|has time|is interested|cares|asked) > ..5 ({voice}|your opinion|what you think)',
  '< spare (us|me|the team|the others|everyone) > .. {voice}',
  '< (no-moaning|no-whining|no-complaint*|no-complaining|moan-free|no-negativity|complaint-free|gripe-free|no-excuses-no-questions) >',
  '< (only|exclusively) ..1 (constructive|positive|helpful|supportive|friendly|optimistic) > ..1 ({voice}|{voiceKind}|suggestions|contributions|input|ideas|people)',
  '< (good|positive) vibes only >',
  '{airing} ..2 (problem|problems|issue|issues|{voice}) .. < (provided|as long as|so long as|only if) ..3 (not|doesn\'t|don\'t|constructive|positive|solution|solutions|loyal|polite|best light) >',
  '< (leave|leaves|park|parks|leaving|check) > ..3 ({voice}|negativity|moods|sour faces|bad mood|misgivings|personal opinions|politics) ..2 (at|outside|behind|in|by) ..2 (home|door|the door|cloakroom|reception)',

  // keep it to yourself
  '< (keep|keeps|keeping|kept) ..4 ({voice}|what|these|those|that|this|it|them|thoughts|ideas|feelings|impressions) ..5 to ({self}|him|her|you|one\'s self) > -- (password*|passcode*|pin|keys|code|codes|personal data|private key) -- (customer*|client*|patient*) ..1 (data|information|details|names|records) -- {neg} ..2 keep* -- cleverer -- figure* -- number* -- trend',
  '{voice} ..6 < (be|is|are|stay|stays|best|better|should|must) .. (kept|keep|stay|stays|remain|remains) .. (to {self}|private|within|inside|in-house|internal|behind closed doors|in the family|in the room|between|off the|out of) > -- (confidential*|anonym*|reporter) -- {outsider}',
  '{voice} ..5 < (best|better) ..1 (left|kept|settled|resolved|handled|sorted|dealt|saved|parked|swallowed|discussed|raised|put|forgotten) ..3 (unsaid|alone|inside|within|in private|privately|quietly|at home|aside|behind|internally|in the family|outside|elsewhere|face to face) >',
  '(remark|remarks|word|words|comment|comments|opinion|opinions|thing|things|views|it) ..8 < (is|are) ..1 (better|best) (left)? (unsaid|not said|kept|swallowed) >',
  '{voice} ..6 < ({doNot}|not|never) ..1 (belong|go|get|appear|find) > ..2 (in|on|at|into|outside|before)',
  '< (loyal|good|professional|committed|real|true|reliable|decent) ..2 {staff} ..2 ({doNot}|never) ..1 ({objecting}|{airing}|ask|wash|take|gossip|speak|talk|go|let|make) > -- (customer*|patient*) -- {doNot} need',
  '< (loyalty|professionalism|commitment|team spirit|teamwork|solidarity|discretion|being a team) .. (means|requires|demands|implies|includes|entails|involves) > ..3 (keeping|not|never|silence|accepting|swallowing|standing|backing|no|speaking with one voice|presenting) -- not ..2 agreeing',
  '< (dirty (laundry|linen)|washing in public) >',
  '< (speak|speaks|speaking|talk|talks|answer|answers) ..1 (only)? (when|if|once) ..2 (spoken|asked|addressed|invited|called|prompted) > -- {bystander}',
  '< ({neg} .. (answered|talked) back|another word|back-answer*|not .. answer* back) >',
  '(and|then|after|afterwards|thereafter|that|after that) ..2 < (not|no) (another|one more|a single) (word|murmur|peep) >',
  '< (keep|keeps|keeping) .. (head|heads) down > -- (helmet*|scaffold*|crane*|emergency|alarm)',

  // dissent is disloyal or a nuisance
  '({voice}|{objecting}|speaking up|speaking out) ..7 < {seenAs} ..3 {badLabel} > -- {neg} ..3 {badLabel}',
  '(going over|go over|goes over|turning to|going to|talking to|bypassing|contacting|writing to|complaining to|appealing to) ..5 ({power}|{watchdog}|outsiders) ..3 < {seenAs} ..3 {badLabel} > -- {neg} ..3 {badLabel}',
  '< {voicer} .. (are|is|do|does|will|have|drain|drains|cost|drag|spoil|poison|slow|hold|need|should|can|rarely|never|seldom|get|not) > -- {neg} .. {badLabel}',
  '(people|those|anyone|colleagues|employees|staff|whoever|members|somebody|someone|everyone) ..1 (who|that)? ..3 ({objecting}|{voicer}|bring* up|find* fault|raise* .. again|always|ask* too|dwell* on|look* for problems) ..6 < ({seenAs} ..3 {badLabel}|(let|lets|letting) .. (down)|(drain|drains|drag|drags|slow|slows|spoil|spoils|poison|poisons|hold|holds) .. (us|energy|team|mood|atmosphere|everyone|others|back|down)|(rarely|seldom|never|not) .. (with us|promoted|get far|last|stay|belong|welcome) ) > -- {neg} ..2 (seen|regarded|viewed|treated|considered|labelled)',
  '< (rarely|seldom|hardly ever|never|not) .. (on|with|in|get|make) .. (next site|next project|next team|long|far|promoted|invited back) >',
  '< (drain|drains|sap|saps|poison|poisons|kill|kills|spoil|spoils) .. (our|the|everyone\'s|team) .. (energy|mood|atmosphere|spirit|morale|climate) >',
  '(airs|air|airing|wash*) ..2 < (dirty|problems|troubles|internal matters|grievances|laundry|linen) > .. (outside|in public|at|before|in front)',
  '({voice}|doubters|unease) ..2 < (take|takes|sap|drain|drains|cost|costs|spread|spreads|undermine|undermines|weaken|weakens|damage|damages|disturb|disturbs|harm|harms|destroy|destroys|divide|divides|slow|slows) ..3 (energy|strength|force|time|confidence|unity|mood|team|authority|morale|trust|spirit|harmony|momentum|atmosphere|cohesion) >',
  '< disagree and commit > ..8 (not|no|never|silence|then)',

  // ban on objecting to those above
  '{staff} ..1 < (must|may|shall|should|are|can|do) ..1 {neg} ..2 (question|challenge|criticise|criticize|contest|dispute|second-guess|oppose) > ..4 (decision|decisions|order|orders|instruction|instructions|choice|choices|leadership|management|{leader}) -- hesitate -- afraid -- fear -- only',
  '{staff} ..4 < (is|are|be) ..1 (asked|requested|required|urged|advised|expected|instructed|told|encouraged|warned|reminded) ..1 (not to|to refrain from|to avoid|against|to abstain from|to keep quiet about|to think carefully before) > ..2 ({objecting}|{airing}) ..3 ({voice}|{power}|negative*|critical*|discussion*|about them|about it|each other|in public|outside) -- {bystander} -- patient* -- customer* -- client* -- personal -- confidential*',
  '< (is|are|be) (asked|requested|urged|told|advised|instructed) not to ..1 (open|start|hold|invite|encourage|enter into|allow|engage in|take part in) > ..3 ({voice}|discussion|discussions|talks|conversations)',
  '< ({doNot}|undertakes not to|undertake not to) ..2 (say|write|post|make|publish|express|share|spread|speak|utter|talk|issue|engage|express {self}) > ..5 (negative*|critical*|disparag*|derogator*|unfavourabl*|adverse*|detrimental*|unflattering|bad|ill|dissatisf*) ..8 {power} -- customer* -- colleague* -- competitor*',
  '< (negative|critical|disparaging|derogatory|unfavourable|adverse|dissenting) ({voiceKind}|reviews|remarks|information) > ..3 (about|of|on|regarding|concerning|against) ..3 {power} ..8 (prohibited|forbidden|not|avoid*|banned|refrain*|unacceptable|undesirable|grounds|breach|condition|must|disloyal*)',
  '(refrain*|abstain*|abstention) from .. < (negative|critical|disparaging|derogatory|unfavourable|adverse|public|open) ({voiceKind}|criticism|reviews|remarks) >',
  '(criticism|criticising|criticizing|complaints|complaining) (of|about|against|at) ..5 {power} ..4 < (is|are|be) ..2 ({neg}|prohibited|forbidden|banned|unacceptable|kept|limited|confined|undesirable|unwelcome|disloyal|regarded|seen|considered|to be|best|better|only) > -- welcome -- answer*',
  '< ({doNot}) ..1 (engage|take part|participate|join|get involved|comment) > ..5 (harm|damage|hurt|reflect|put|bring|tarnish|embarrass|portray|cast|show) ..5 (reputation|image|badly|negatively|disrepute|bad light|poor light|brand|name)',

  // own pay
  '< ({doNot}|refrain from) ..1 (discuss*|talk*|speak*|compar*|disclos*|shar*|mention*|reveal*|tell*|exchang*) > ..3 (their|your|his|her|own|one\'s|the|about|each other\'s)? ..1 {ownPay} -- (customer*|client*|other people\'s|others\'|another)',

  // union, authority, press
  '{staff} ..2 < ({doNot}) ..2 (contact*|approach*|turn to|turning to|write to|writing to|speak to|speaking to|speak with|talk to|talking to|talk with|go to|going to|call|calling|inform|informing|involve|involving|report to|complain to|meet|address|alert|notify) > ..5 {watchdog} -- (on behalf|in the name) -- free to',
  '({voice}|concern|concerns|complaints|issues|problems|conditions|working conditions) ..6 < ({neg}) ..2 (be)? (taken|brought|reported|referred|passed|put|leaked|made) (to|before|known) > ..2 {watchdog}',
  '< (not|nor|nor even|neither|even) ..2 as (a )? private (person|persons|individual|individuals|citizen|citizens|capacity) >',

  // think twice, closed, ignored
  '(should|would|must|may|might|had|do|does|will|better|first|ought) ..2 < (think twice|think again|think carefully|think hard|reflect|ask {self}|consider carefully|look at {self}|re-read|read .. again|sleep on it|count to ten) > ..3 (before|whether|what|if|about|why) ..3 (rais*|complain*|object*|speak*|say*|voic*|question*|criticis*|he is|she is|they are|you are|their own|his own|own)',
  '(anyone|whoever|those|who|staff|colleague*|people|employee*|you) ..6 (thinks|think|believes|feels|unhappy|dissatisfied|disagree*|doubt*|object*|concern*|question*|cannot|reservation*|misgiving*|discontented|uncertain|unsure|wonder*) ..8 < (should|must|may|might|would|is asked|are asked|do well|does well|is advised|is invited|is welcome) ..1 (first|like|better|want)? ..2 (ask {self}|look at {self}|read .. (again|once more|once again)|reflect|think again|think twice|re-read|consider {self}|consider whether|look in the mirror|remember who|keep .. to {self}|sleep on it|reconsider) > -- (they|you) need',
  '< (if you|those who|whoever|anyone who|if anyone|people who|who) (do not|don\'t|does not|doesn\'t|dislike|dislikes) ..1 (like|agree|accept|want|fit|share)? ..6 (the door is|there is the door|there\'s the door|know where the door|find the door|can leave|free to leave|may leave|look elsewhere|work elsewhere|go elsewhere|somewhere else|another employer|other employers|wrong place|in the wrong) >',
  '(subject|topic|matter|issue|question|discussion|discussions|debate|case|chapter|file|theme) ..4 < (is|are|was|be|will be|remains|considered) ..1 (closed|over|off the table|settled once and for all|done|no longer open|exhausted) > (and|,|$|for|when|as|once|from|;|now|until)? -- (ticket*|request*|account*|case file*|patient*|bug*|incident*|before|until|only)',
  '< ({neg}|nor) ..2 (to be)? ..1 (brought up|raised|reopened|revisited|rehashed|relitigated|re-litigated|re-opened|mentioned|dug up|gone over) ..1 (again|anew|afresh|at|in|any more|any further|once more|later) >',
  '{voice} ..6 < (go|goes|land|lands|end|ends|end up|disappear*|straight|get|gets|vanish*) ..3 (bin|drawer|shredder|nowhere|bottom of the pile|wastepaper basket|trash|round file|deaf ears|recycling) >',
  '< ({complaining}|speaking up|objecting) .. (gets|get|leads|lead|brings|bring|helps|achieves|achieve|solves|solve) .. (nowhere|nobody|no one|nothing|noone) >',
  '(leader*|manager*|supervisor*|foreman|foremen|head|chair|director|we) ..4 < (shut down|shuts down|shut .. down|nip|nips|stamp out|stamps out|silence|silences|quash|quashes|quell|quells|stifle|stifles|cut short|cuts short|close down|closes down|clamp down on|clamps down on|crack down on|cracks down on|put a stop to|puts a stop to|discourage|discourages|counter|counters|stop|stops|interrupt|interrupts) > ..3 ({voice}|talk|gossip|rumour*|rumor*|discussion*|chatter|speculation|corridor|unrest) -- {neg}',
  '< there is no need (to|for) > ..1 ({objecting}|{voice}|discuss*|comment*|debat*|ask|talk|go into|raise) -- approval -- permission -- {leader} .. first',
  '< (less|fewer|stop the|enough|cut the) ({voice}|talk|talking|chat|discussion|discussions|words|chatter) > ..1 (more|and|just|get)',
  '(save|saves|keep|keeps|take|takes|leave|leaves|reserve|reserves) ..2 ({voice}|it|them|that) ..2 < (for|to|at|elsewhere|outside) ..2 (break|coffee break|coffee|lunch|home|pub|car park|evening|weekend|spare time|own time|after work|private life|somewhere else|someone else|elsewhere) > -- (mess|cup*|dish*|food|phone|laptop*|bag*)',
  '({voice}|doubts) (elsewhere|outside|home)',
  '(take|takes) ..2 < ({voice}) (elsewhere|outside|home) >',
  '{voice} ..8 < (is|are|be|should|must|shall|may) ..1 {neg} ..1 (be)? ..1 (put forward|voiced|aired|raised|expressed|brought up|written|written down|put in writing|put on paper|documented|posted|stated|spread|uttered|brought|repeated|pursued|published|fed|encouraged) > -- {bystander} -- {outsiders} -- confidential* -- without -- until -- only',
  '< (is|are) (best|better) (left|not) ..1 (unsaid|unwritten|unposted|said|written|posted|unspoken|mentioned|raised|asked|aired) >',
  '(refrain|refrains|refraining|abstain|abstains|desist|desists) ..1 from < (commenting|criticising|criticizing|expressing|speaking out|voicing|airing|questioning|stating their|giving their|public comment|public comments|stating|passing comment|remarks on|comments on|comments about|opinions on) > -- {bystander} -- customer* -- client* -- confidential* -- patient* -- {leader} ..2 (refrain|abstain|desist) -- court -- {neg} -- appearance -- (religion|gender|body|race) -- colleague\'s -- personal',
  '< ({doNot}) (discuss|debate|comment on|talk about) > ..8 (with|among|amongst|in front of) ..2 (colleagues|each other|one another|other {occupation}|other employees|co-workers|others|fellow|other staff|outsiders|friends|family) -- {bystander} -- patient* -- customer* -- confidential* -- client* -- password* -- personal -- need to -- have to -- {leader} ..2 {doNot} -- insider -- individual -- case* -- politic* -- religio* -- {outsiders} -- investigat* -- complaint',
  '< ({doNot}|nor) ..1 (air|vent|parade|ventilate|broadcast) ..3 (it|them|this|that|your|their|his|her|{voice}|frustrat*|internal) > -- {bystander} -- hesitate',
  '< (means|mean|is) ..1 (backing|backing up|supporting|standing behind|falling in line|closing ranks) ..4 (also|even) (when|if|where) > ..4 (wrong|disagree*|doubt*|mistaken|think otherwise) -- not',

  // wider frames
  '(gripes|griping|grumbling|grumbles|complaints|complaining|moaning|whining|whingeing|criticism|negativity|doubts|objections|dissent|questioning|second-guessing) ..6 < (stay|stays|stays out|belong elsewhere|isn\'t who we are|aren\'t who we are|is not who we are|you do at home|at home|outside the gate|at the door|in your {word}|is so last|has no) > -- {outsiders}',
  '< nobody (likes|wants|needs|loves|has time for) (a|an|the)? {voicer} >',
  '< (best|better) not (to)? ..1 (mention|ask|bring up|raise|discuss|question|talk about|say) > -- {outsiders} -- patient* -- personal',
  '< (please)? (don\'t|do not) put (things|it|this|that|anything|concerns|complaints) in writing >',
  '< (let|lets) (the|that|this) (subject|matter|topic|issue|question) (rest|lie|drop|be) >',
  '< say it nicely or >',
  '(questions|concerns|complaints|doubts) ..6 < to no one >',
  '(is|are) ..2 < (a topic|a subject|something|not a topic|not a subject) > ..3 (ask|asked|like|prefer|rather) ..2 not (to)? (bring up|raise|discuss|mention|talk about)',
  '< (need not|needn\'t|should not|shouldn\'t) (trouble|concern|bother|worry) themselves > (with|about|over)',
  '(comments|posts|remarks|messages) of a < (critical|negative) (character|nature|kind|tone) >',
  '(doesn\'t|does not|won\'t|will not) do ..3 < (career|prospects|chances|standing) (much|any|a lot of)? ..1 (good|favours|favors) >',
  '< (don\'t|do not) be at > ..3 (door|desk|office)',
  '< (don\'t|do not|doesn\'t) need (philosophers|politicians|lawyers|debaters|opinions|thinkers|critics) >',
  // The union and the authorities only once everything inside was tried.
  '{watchdog} ..4 < (is|are|may|can|be|must|should) ..2 (only)? ..1 (be)? ..1 (contacted|approached|involved|called in|brought in|addressed|turned to) ..1 (only)? ..1 (after|once|when|if|where|as a) ..8 (tried|exhausted|attempted|internal|internally|line|management|failed|inside|in-house|last resort|no other way) > -- at any time -- without -- {neg}',
  '(only|last) ..2 < (contact|contacts|contacted|approach|approached|involve|involved|turn to|go to|called in|brought in) ..3 {watchdog} ..1 > ..1 (after|once|when|if|where) ..8 (tried|exhausted|internal|internally|line|management|in-house) -- {neg}',
  '({staff}|{occupation}) ..3 < (contact|contacts|approach|approaches|involve|involves|go to|goes to|turn to|turns to|write to|writes to|talk to|speak to) ..3 {watchdog} ..2 (only|until|before) ..1 (after|once|when|if)? ..6 (tried|exhausted|internal|internally|line|management|{leader}|in-house|inside) > -- at any time -- ({neg}|need not|free)  ..2 (have|need) -- before or after -- choose',
  '{noOne} ..2 < (contacts|contact|approaches|approach|involves|goes to|turns to|writes to|talks to|speaks to) ..3 {watchdog} ..3 (until|before|without|unless) > ..4 ({leader}|{upper}|line|internal*|company)',
  'before ..2 < (going|turning|contacting|approaching|writing|talking|speaking|complaining|involving) ..1 (to)? ..3 {watchdog} ..6 {must} ..2 (first)? ..2 (try|raise|take|settle|solve|exhaust|go|discuss|bring|use|seek|resolve) > -- {neg}',
  // Nobody may say no.
  '({occupation}|associate|associates|juniors|staff|employees|you|one|team members|crew|crews|interns) < {doNot} ..1 (turn down|turns down|refuse|refuses|decline|declines|say no to|says no to) > ..3 (matter|matters|work|task|tasks|assignment|assignments|shift|shifts|overtime|project|projects|job|jobs|extra|clients|cases) -- {bystander} -- need to -- have to -- because -- without -- {outsiders} -- lightly',
  '{noOne} < (turns down|turn down|refuses|declines|says no to|ducks) > ..3 (matter|matters|work|task|tasks|assignment|assignments|shift|shifts|overtime|project|projects|job|jobs|extra) -- {bystander} -- without',
  '< (saying no|to say no|declining|turning it down|refusing work|refusing a shift|a no) ..4 (is|are) ..1 (not|never|no) ..1 (an)? ..1 (option|possible|done|acceptable|choice|how we|on the table|in our|part of) > -- {bystander}',
  '< (is|are) not something ..1 (you|one|we|they|associates|people|juniors) ..1 (decline|declines|turn down|turns down|refuse|refuses|question|questions|challenge|debate|argue with) > -- {bystander}',
  // Who goes back to a decision is a case for the file.
  '({objecting}|relitigat*|re-litigat*|reopening|re-opening|revisiting|rehashing|going back over|going back on) ..5 < (is|are|becomes|counts as|will be) ..2 (a|an)? ..1 (performance|disciplinary|conduct|attitude|loyalty) (issue|matter|problem|question|concern|offence) > -- (is|are|becomes|counts|will) {neg} -- {bystander}',
  '(relitigat*|re-litigat*|reopening|re-opening|revisiting|rehashing|going back over|going back on) ..5 < (is|are) ..1 (frowned upon|frowned on|not done|not on|bad form|unwelcome|not how we|not welcome|not appreciated|out of bounds|off limits|discouraged) > -- {bystander}',
  '(once|when|after|as soon as) ..4 (decided|made|taken|set|agreed|spoken|settled|announced) ..2 < ({noOne}|we don\'t|we do not|you don\'t|you do not|there is no|there\'s no) ..1 (goes back|go back|look back|looking back|looks back|going back|reopen|reopens|revisit|revisits|relitigate|relitigates) > ..3 -- {bystander} -- month -- learn* -- new (information|facts)',
  '< ({doNot}|{noOne}) ..1 (air|airs|wash|washes|show|hang) ..2 dirty (laundry|linen|washing) >',
];
