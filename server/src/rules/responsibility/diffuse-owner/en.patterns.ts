import type { Pattern } from '../../words';

/** What everybody owes for themselves; nobody else could carry it. */
const ownDuty = ' -- responsible for (reporting|knowing|following|complying|reading|protecting|safeguarding|understanding|completing|ensuring their|maintaining confidentiality|adhering|respecting|behaving|using|wearing|speaking) -- own -- himself -- herself -- (for|after|of|to) (themselves|ourselves|yourself) -- the act -- by law -- carry the can -- the blame -- directly responsible -- its decision -- if everyone -- if everybody -- nobody is -- no one is';
const all = (patterns: readonly string[], unless: string): string[] => patterns.map((pattern) => pattern + unless);

export const patterns: readonly Pattern[] = [
  ...all([
    // --- everybody's business
    '< {everybody} ..3 (is|are|remain*|stays|feels|feel|be|being|becomes) !an !owners ..2 (jointly|equally|all|also|personally|directly|together)? (responsible|accountable|answerable|in charge|on the hook|liable|custodian*|guardian*|owner|owners) >',
    '(we|you|they) are < (all|together|collectively|each) (responsible|accountable|answerable|in charge) >',
    '< the {institution} (answers|handles|takes|deals with|replies to|keeps|maintains) > (enquiries|inquiries|questions|calls|complaints|press|requests|contact)',
    '< (everyone\'s|everybody\'s|all our|each employee\'s|all employees\'|anyone\'s|every employee\'s|everyone else\'s|all hands\'|all of our|staff\'s) ..1 (responsibility|business|job|task|concern|duty|affair|problem|matter|obligation) >',
    '< (responsibility|matter|task|duty|job|concern|business|affair|obligation|question|issue|mission) ..3 (of|for|to|shared by|that|lies with|rests with|rests on|falls to|belongs to|resting on|incumbent on) ..2 {everybody} > ..2 ($|,|and|to|share*|shares|is|at|in|,)',
    '< (common|collective|shared|joint|communal|general) (responsibility|concern|task|duty|matter|effort|undertaking|obligation|ownership) of ..2 (all|everyone|the whole|every|us|the entire|staff|the house|the team|the group|employees|each) >',
    '< (belong|belongs|falls|fall|lies|lie|rests|rest|is down|are down|is left|sits|is up|are up|comes down|is|it\'s up|entrusted|incumbent) (to|on|upon|with|in the hands of) ..2 ({everybody}|the staff|staff|all (teams|employees|departments|concerned|staff)|many shoulders|all shoulders|no one in particular|nobody in particular|us all|the whole (team|group|house|department|office)|the collective|the community|everyone) > -- decision* .. {everybody} -- freedom -- rules apply',
    '< (rests|rest|lies|carried|borne|spread) (on|by|across|over) many (shoulders|hands|people) >',
    '< (we|you) (all|each) ..1 (own|carry|bear|answer|are responsible|are accountable|take responsibility|have a part|share the responsibility|are the owner*|look after|make sure|ensure|see to|are in charge|keep an eye|contribute to keeping) >',
    '< {everybody} ..3 (owns|own|looks after|look after|takes care|take care|sees to|see to|makes sure|make sure|ensures|ensure|shall ensure|must ensure|takes responsibility|take responsibility|carries|carry|bears|bear|answers for|answer for|takes ownership|take ownership|attends to|attend to|is in charge|keeps an eye|shall see to it|pitch in|pitches in|chips in|helps to keep|shares the responsibility|shares responsibility|has a part in|has a share in|play* a part in keeping|maintains|maintain|keeps the|keep the|shall maintain|must maintain) > -- to speak -- sure (they|he|she|you)',
    '< (seeing|making sure|ensuring|keeping|looking after|taking care) ... is ..3 (everyone|everybody|all|of all|us all|whole house|shares|share) >',
    // --- somebody
    '^ #? < (someone|somebody|some of us|one of us|one of you|one of the team|someone else|somebody else|a volunteer|a member of the team|one or more ..4|a person|a person or persons|somebody or other|a colleague|any employee|any colleague|any of us|whoever .. time|one person|some colleagues|a few of us|one or other) ..4 (should|must|shall|will|please|orders|writes|takes|does|keeps|updates|makes|sees|looks|attends|fills|refills|calls|sends|locks|closes|opens|handles|checks|cleans|waters|brings|empties|arranges|organises|has to|have to|needs to|ought to|tidies|counts|prints|books|informs|follows|cares|deals) >',
    '< (someone|somebody|one) (from|in|of|on|among) (the|our|each|every) ..3 (team|department|office|group|shift|administration|unit|staff|us|partners|crew|squad|colleagues) ..2 (should|must|shall|will|orders|writes|takes|does|keeps|updates|makes|sees|looks|attends|handles|checks|sends|locks|arranges|follows|has to|needs to|prepares|books|calls|informs|collects|reads) >',
    '< (someone|somebody) (please|should|must|has to|needs to|ought to|will have to) > -- always on call -- own the -- harmed -- emergency',
    '< (one of us|one of you|some of us|one or more of ..4|a person or persons|a suitable person|a responsible person|an appropriate person|somebody suitable|someone suitable|some responsible person) ..3 (should|must|shall|will|orders|writes|takes|does|keeps|updates|makes|sees|looks|attends|handles|checks|sends|locks|arranges|follows|has to|needs to|prepares|books) >',
    // --- whoever
    '< (for|by|on) whoever ..1 (has|is|happens|notices|finds|sees|feels|gets|comes|first|wants|passes|spots|can|turns|picks|likes|arrives|leaves|remembers|cares|volunteers) >',
    '< (any|every) (employee|colleague|member|one|person|staff member) (who|that) (sees fit|has time|feels like|wants to|happens|likes) ..3 (updates|keeps|takes|does|writes|looks|sees|makes|cleans|maintains) >',
    '< it (is|\'s) up to (all|everyone|everybody|whoever|anyone|each|every|the group|the teams|colleagues|the people|those|us|staff) > -- speak',
    // --- relevant parties
    '< (relevant|appropriate|concerned|competent|affected|responsible|respective|interested|suitable|proper|pertinent|applicable) (party|parties|person|persons|people|bodies|body|function|functions|unit|units|department|departments|stakeholders|stakeholder|instance|instances|staff|personnel|individuals|actors|colleagues|team|teams|roles|employees|managers|management|quarters|level|office|offices|group|groups|entities) ..3 (must|shall|should|will|are to|is to|has to|have to|agree|agrees|ensure|ensures|coordinate|coordinates|take|takes|renew|renews|count|counts|make|makes|see|sees|look|looks|follow|follows|handle|handles|decide|decides|carry|update|updates|arrange|arranges|do|does|review|reviews|deal|deals|keep|keeps|provide|provides|inform|informs|prepare|prepares|act|acts|implement|implements|plan|plans|respond|responds|sort|are responsible|is responsible|are accountable|draw) > -- informed -- asked -- are invited -- consulted',
    '< (those|persons|people|all|parties|everybody|everyone|the people|anyone|staff) ..1 (involved|concerned|responsible|affected|in question|in charge|implicated|taking part) ..2 (must|shall|should|will|are to|have to|agree|ensure|coordinate|take|make|see|look|follow|handle|sort|settle|decide|arrange|do|deal|keep|inform|prepare|work out|share|plan|organise|resolve|divide) > -- asks -- are asked -- are informed -- are heard -- {nobody} -- before -- those responsible are named',
    '< (among|between|amongst) (themselves|yourselves|ourselves|each other) > ... (who|decide*|agree*|sort*|settle*|divide*|arrange*|handover|organis*|share*|work out|distribute*) -- {outsiders} -- mediat* -- so that',
    '(agree*|sort*|settle*|divide*|arrange*|decide*|organis*|work* out|distribute*) ... < (among|between|amongst) (themselves|yourselves|ourselves) > -- {outsiders} -- so that -- {chiefs} ..1 (have|has) -- may (settle|agree|decide|divide|arrange|swap)',
    // --- an institution
    '< (the|our|this) {institution} ..2 (ensures|ensure|shall ensure|will ensure|must ensure|has to ensure|makes sure|make sure|will make sure|will see|sees to|sees that|takes responsibility|will take responsibility|takes care of|owns|carries the responsibility|bears the responsibility|bears responsibility|is responsible|is accountable|are responsible|will look after|looks after|follows up|will follow up|must follow up|shall follow up|answers enquiries|answers for|attends to|will attend|guarantees|shall provide|undertakes to|must see|shall see|will arrange|arranges|will handle|coordinates|coordinate|is in charge|must arrange|shall arrange) > -- {leader} {institution} -- law -- customers -- insurance -- wages -- salary',
    '^ #? < (the departments|departments|the units|all units|all departments|the sections|the offices|the teams|management|leadership|the leadership|the management|senior management|the administration) ..1 (ensure|ensures|make|makes|will ensure|must ensure|shall ensure|see|sees|take|takes|follow|follows|keep|keeps|are responsible|is responsible|carry|carries|answer|answers|will see|handle|handles|is accountable|are accountable) > -- team -- policy -- decides',
    '< (the group|the team|the department|the house|the community|the collective) as (such|a whole) > ..3 ($|is|are|carries|owns|responsible|ensures) -- and the team as a whole -- contribution* -- recogn* -- benefit*',
    // --- and/or
    '< ({above}|{occupation}|{staff}|board of directors) and / or ..2 ({above}|{occupation}|{staff}|ceo) >',
    '< and / or ..2 {leader} >',
    '< {leader} or ..2 ({leader}|hr|deputy|vice chair|somebody|someone|his deputy|her deputy|human resources) ..2 (will|must|shall|should|ensures|follows|arranges|is responsible|takes|looks|makes|sees|handles|decides|endeavor|endeavour|is to|keeps|informs|holds|prepares) > -- manager or hr',
    '< (as the case may be|whichever is (appropriate|applicable|relevant|convenient|nearer)) >',
    '< every (man|woman|man and woman|man , woman) ..6 (part|responsible|share|duty) >',
    '< (each and every|one and all|all and sundry|all hands) ..6 (responsib*|part|duty|accountable|carr*|must|ensure*|job|share|answer*|own*|look after) >',
    '< (as a|as) ..3 member , (it is|it\'s) your responsibility to >',
    '< (belongs to|owned by|is owned by|the property of) (all of us|everyone|everybody|no one|nobody|us all|no one in particular|the team as a whole) >',
    // --- the same in general: nobody in sight
    '< {everybody} ..1 (share|shares|shared|carry|carries|bear|bears|have|has|hold) ..2 (the|a|joint|equal|common|full|some|an undivided)? ..2 (responsibility|accountability|ownership|duty|obligation|part in|share in) > -- law -- (shares|share) what',
    '(that\'s|that is|this is|it\'s|it is|quality|safety|tidiness|security|culture|order|cleanliness) ..1 < (on|down to|up to) (all of us|us all|everyone|everybody|every one of us|each and every one) > -- good for -- speak',
    '< (the|our|all) (teams|departments|units|groups|sections|offices|functions|shifts|crews) ..2 (look after|take care of|keep|ensure|see to|share|maintain|handle|make sure|are responsible|carry|attend|tidy|manage|deal with) > -- own -- their shift -- their own -- each -- in turn -- decide',
    '< somewhere between ..6 and >',
    '< (managers|leaders|leadership|management) (at|on) (all|various|different|every|several) (levels|level|tiers) > ..4 (is|are|has|have|must|shall|carry|carries|take|ensure|see|bear|responsible)',
    '{everybody} ..3 < (feel|feels|must feel|should feel) ..1 (ownership|responsible|accountable) >',
    '^ #? < the {institution} ..1 (ensures|ensure|makes sure|sees to|sees that|takes care|takes responsibility|takes charge|provides for|guarantees|will ensure|is responsible|looks after|arranges|initiates|takes the necessary|prepares) > -- {leader} {institution} -- law -- insurance -- wages -- salary -- pays',
    '< (a person|someone|somebody|one person) ..1 (from|in|of) ..3 (makes sure|ensures|takes|keeps|writes|sends|checks|updates|looks|sees|orders|handles|attends) > -- this (week|month|year) -- on the rota -- named -- another site -- independent -- outside',
  ], ownDuty),

  // wider frames
  '^ #? ..4 : ..1 < (dealt with|handled|done|looked after|sorted|kept|covered|answered) by the (office|team|group|department|staff|shift|crew|house) >',
  '< (the concern|the business|the affair|a matter|the duty|the task|the job|the responsibility) (of|for) (all|everybody|everyone|every|each|any|us all|the whole) > -- own -- (read|understand|comply|follow|conduct|report|know|familiari*) -- {outsiders}',
  '{must} be ..3 {managed} ..2 < by (the|all|those) ..1 (group|team|teams|services|departments|units|sections|parties|persons|people|members|staff|colleagues|organisation|organization|employees) (concerned|involved|affected|responsible|$) >',
  '^ #? {staff}? ..3 : < the {word} or the {word} >',
  '< (whoever|anyone|somebody|someone|those) of the (concerned|relevant|responsible|involved) > ',
  '< (somebody|someone) ..1 (do|does|wants|ought|should|needs|had better|has) (want|to) > ..1 (look|do|see|sort|clean|check|fix)',
  '< (it would|it\'d|would) ..1 be (great|nice|good|lovely|helpful|appreciated|brilliant|useful|fantastic|super|kind) if (somebody|someone|anybody|one of us|one of you|a volunteer|a few of us) > ..8 -- (join*|attend*|came|disagree*|ask*|told|tell) -- {outsiders}',
  '^ #? < whoever ..1 (notices|sees|spots|finds|gets|comes|arrives|happens|walks|discovers|is) ..3 (first|in first|it|one|nearest|by|past|free) ..2 (deals|takes|fixes|sorts|updates|does|cleans|handles|refills|tidies|orders|switches|answers|looks|sees|picks|empties|puts|opens|replaces|reports) > -- (fire|alarm|emergency|accident*|injur*|duty|harass*|hazard*|leak|breach)',
];
