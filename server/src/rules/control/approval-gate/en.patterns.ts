import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // --- it needs a yes
  '< (require|requires|required|requiring|need|needs|needed|needing|presuppose|presupposes|await|awaits|awaiting|pending) ..5 {approval} > -- {approval} .. (policy|process) -- pull request -- {governingBody} -- need not',
  '< {must} ..2 (obtain|get|seek|secure|request|have|receive|await|ask for|apply for) ..5 {approval} > -- {governingBody} -- {outsider} {must}',
  '< (obtain|obtains|obtaining|seek|seeks|seeking|get|gets|getting|request|requests|requesting|apply for|applies for|ask for|asks for|asking for|wait for|waits for|waiting for|awaits|await|secure|secures) ..5 {approval} > (from|of|by|before|prior|for|in advance|first|ahead|to) -- people pictured -- {outsiders} -- copyright* -- (permission|consent) (from|of) (people|everyone|those|the people|the author)',
  '< {approval} (is|are|must be|shall be|has to be|have to be|needs to be|need to be|will be) ..2 (required|needed|necessary|mandatory|obligatory|compulsory|obtained|sought|given|granted|requested|secured|a precondition|a condition|a prerequisite) > -- {governingBody}',
  '< (prior|advance|written|explicit|express|formal|previous|documented|personal) ..2 {approval} > (is|of|from|by|must|required|needed|before) -- {governingBody} -- {outsiders} give',
  '< (prior|advance|written|explicit|express) ..2 (permission|consent|approval|authorisation|authorization|clearance|sign-off) > $ -- {governingBody} -- without',
  '< (wait|waits|waiting|await|awaits) ..2 (for)? ..3 {approval} >',
  '< whose {approval} is > ..2 (required|needed|precondition|condition|necessary|prerequisite)',
  '{word} < {leader} ..1 {approval} > -- annual budget -- policy -- {leader} (get|give|ask|seek|need|require|receive)',
  '< (sign-off|signoff|approval|authorisation|authorization|approver|approved by|release|clearance) > : .. {above} -- document -- policy -- version -- charter',
  '< (take|takes|come|comes) effect (upon|on|after|with|once) ..5 {approval} >',
  // --- not without
  '^ #? < without ..6 {approval} > ..6 , ... ({nobody}|no|not|*n\'t|cannot)',
  '({nobody}|{mayNot}|no|nothing) ... < (until|unless|before|till) ..6 (given|gives|received|receives|got|gets|obtained|has|have|had|granted|secured) ..3 {approval} >',
  '({nobody}|{mayNot}|no|nothing|only) ... < (until|unless|before|till|once|after|when) ..5 (has|have|had|is|are|was) ..2 ({approve}|seen|okayed|ok\'d|said yes|looked at|agreed|read) > -- {governingBody} -- (wards|teams|colleagues|users|affected|customers|everyone|staff|people) have',
  '({nobody}|{mayNot}|no|nothing|only|*n\'t) ... < (until|unless|before|till|once|after|when) ..3 {above} ..3 ({approve}|said yes|says yes|ok\'d|seen|happy|satisfied|nods) > -- general meeting',
  '< nothing ..3 (leaves|goes|is|gets|moves|happens|starts|ships|may|can|will|should) ... (until|before|unless|without|till) ..4 (seen|{approve}|{approval}|heard|asked|read) >',
  // --- only once
  '< (once|after|until|unless|before|as soon as|when|where) ..4 (has|have) ..2 (given|granted|issued|got|received) ..4 {approval} > -- {outsider} after -- as a customer',
  '< (once|until|unless|as soon as|only when|only after|not before|provided) ..3 {leader} (has|have|is) ..2 ({approve}|said yes|ok\'d|seen it|happy|given .. {approval}|nodded|agreed) > -- {governingBody}',
  '< (final|complete|valid|binding|official|ready|done|live|firm) ..2 only (once|when|after|if|upon|on) > ... ({approve}|{approval}|nod)',
  '< (first|then|beforehand|always|only) ..3 (signed off|approved|authorised|authorized|cleared|okayed|countersigned|released|initialled|vetted|agreed) by ..4 {above} >',
  '(must|shall|should|need to|needs to|have to|has to|be) ..2 < be ..2 (signed off|approved|authorised|authorized|cleared|okayed|countersigned|pre-approved|green-lit|released|initialled|vetted|sanctioned|endorsed|confirmed|agreed) ..3 (by|with) ..4 {above} > -- {governingBody} -- policy must -- charter',
  '{must} ..1 < be ..1 (signed off|pre-approved|cleared with|cleared by|countersigned|okayed|authorised in advance|authorized in advance|approved in advance|approved first|approved beforehand|approved before) > -- {governingBody}',
  // --- somebody above signs
  '{leader} {must} ..1 < (agree|approve|consent|authorise|sign) ..2 (beforehand|first|in advance) >',
  '< (who|which) (accepts|approves|authorises|grants|decides|confirms) or (rejects|refuses|declines|denies|turns down) >',
  // --- ask first
  '< (check|checks|checked|clear|clears|cleared|square|squares|run|runs|ran|okay|coordinate|confirm|confirms|agree|agrees|verify) ..3 (with|past|by) ..3 {above} > -- doubt* -- unsure -- not sure -- questions -- advice -- works council -- {leader} (agree|agrees) -- colleague',
  '< {askFirst} ..3 {above} > .. (first|beforehand|before|in advance|whether|if|for permission|may) -- before {number} -- sick* -- ill -- advice -- doubt* -- unsure -- {leader} (ask|asks)',
  'before ... < (asks|ask|must ask|check with|checks with|clears it with|clear it with|consults) ..3 {leader} ..2 (whether|if|for permission|may) >',
  '< (asks|ask|asking) ..3 {above} ..2 (for permission|for leave|whether (he|she|they|you|it) (may|can)|if (he|she|they|you|it) (may|can)) >',
  '< (run|runs|ran|running) (it|this|that|them|everything|any*|ideas) (past|by) >',
  '< (is|are|\'s)? ..1 something you ..1 (check|clear|agree|raise) with ..3 {leader} > .. (beforehand|first|before|in advance)',
  '< (has|have|need|needs|is|are) to be cleared with >',
  '< (cleared|agreed|squared|approved|okayed) with ..3 {leader} > .. (first|beforehand|before|in advance)',
  // --- apply, refer, escalate
  '< (considered|decided|granted|assessed|approved) by ..3 {leader} ..2 on a case-by-case basis >',
  '(every|each|all|any|even|whatever|however|including) ... < (escalated|referred|passed up|put|submitted|taken|brought|sent up|forwarded|transferred|handed) ..3 to ..4 {leader} > -- governing -- union -- law -- harass*',
  '< (escalated|referred|put|submitted|passed up|brought|taken|forwarded) ..2 to ..4 {leader} ..2 (for (a|an|the|his|her|their)? ..1 (decision|approval|release|sign-off|ruling|permission|go-ahead)|who (decides|approves|rules|accepts)) >',
  '< (refers|refer|passes|pass|takes|sends|send|submit|submits) ..5 (upwards|up the line|up the chain|higher up|to ..3 {leader}) ..3 (awaits|await|waits|wait|for (a|the|his|her|their)? (decision|approval|ruling|release)|who decides|whatever|however|regardless|irrespective) >',
  '< (go|goes|run|runs|pass|passes|is routed|are routed|be routed|travel|travels) (via|through|past|across|over) ..5 (for (release|approval|sign-off|clearance|a decision)|first|before|inbox first|who (decides|releases|sends|approves)) > -- {leader} (go|goes) (through|over)',
  '(whatever|however|regardless|irrespective|any|every|each|no matter) ... < (put through|handled|decided|settled|dealt with|granted|processed|authorised|carried out|done|made) (only)? by ..3 {leader} > -- {outsiders} -- incident',
  // --- permission given and taken back
  '(fine|free|welcome|may|can|happy|ok|okay|allowed) ... < (as long as|provided|so long as|on condition|assuming|if) ..4 {above} ..2 (agrees|agree|approves|approve|has agreed|has approved|consents|allows|says yes|has no objection|does not object|doesn\'t object|is happy|is on board|is fine|gives|has given) > -- advice',
  '< (as long as|provided|so long as|on condition|assuming|only if) ..4 {leader} ..2 (agrees|agree|approves|approve|has agreed|has approved|consents|allows|says yes|has no objection|does not object|is happy|is on board|is fine) >',
  '< (two|three|four|several|both) (levels|layers|tiers|rounds) of (management|approval|sign-off|approvals|signature|signatures|authorisation) >',
  // --- the same in general: the work waits for somebody above
  '< (if|when|once|until|unless|after|as soon as|provided|provided that|as long as|so long as|where|only if|only when|only after|not before|before) ..3 {leader} ..3 {yes} > -- {governingBody} -- advice -- goals -- agrees with -- agree with -- agree on -- given notice -- gives notice -- give (reasons|feedback|notice|up) -- gives (reasons|feedback|notice|up) -- has given reasons -- {leader} (disagree|leaves|leave) -- {leader} .. (sees|seen) (a|that|how) -- sign of -- job offer -- employment contract',
  '({nobody}|{mayNot}|no|nothing|not) ... < without ..3 {leader} ..2 (agreeing|approving|knowing|signing|having agreed|having approved|being asked|consenting|allowing|{approval}) >',
  '< (to|past|before|with|by) ..4 {above} ..3 for (a|an|the|his|her|their|final|formal)? ..2 (decision|approval|authorisation|authorization|release|sign-off|permission|ruling|verdict|go-ahead|clearance|signature|confirmation|acceptance|a yes) > -- {governingBody} -- appeal -- strategic',
  '(refund*|swap*|contact*|purchase*|order*|reply|replies|offer*|change*|post|posts|training|trip*|visit*|exchange*|discount*|credit*|request*) ..8 < (only)? (after|with|against|upon|on|following|subject to) ..2 {leader} ..2 {approval} >',
  
  '< (must|have to|has to|need to|needs to|should) ..1 (check|clear|agree|coordinate|square|run|sort|arrange) ..4 (with|past|by) ..4 {above} > ..4 (first|before|beforehand|in advance|in each case|each time|every time|always) -- advice',
  '< (await|awaits|awaiting|wait for|waits for|waiting for) ..3 ({leader}|*\'s|his|her|my|their|an) ..3 (answer|stamp|decision|reply|word|nod|yes|verdict|signature|okay|ok) > -- {outsiders} -- customer\'s',

  // wider frames
  '< (clear|square|okay|check) (it|this|that|them) with > ..1 (me|{leader}|{word}) ..1 (first|$|before) -- {outsiders} -- (advice|colleague*)',
  '< not without ..6 (say-so|nod|word|stamp|signature|initials|blessing|approval|ok|okay|permission|number) > -- {outsiders} -- law',
  '(wanting|wants|want|wish|wishes|like|likes|before|for) ..8 < (asks first|ask first|go and ask|goes and asks|go by the office|goes by the office|has to be begged|have to beg|has to beg|begged for|comes and asks|come and ask) > -- {outsiders} -- {leader} ask -- before you help',
  '< (gate pass|exit pass|hall pass|permission slip|chit|leave slip) > ..4 (signed|from|by|has|must|shall|to be) -- {outsiders} -- visitors',
  '< (upon|on|with|at|after) a nod (from|of|by) >',
  '< (seek|seeks|obtain|get|ask) (leave|the leave) of (his|her|their|your|the) ..1 {above} >',
  '< (whatever|regardless of|irrespective of|no matter) (its|the|of)? ..1 (value|amount|size|cost|sum) > ..8 (through|via|by|to|from) ..2 {above}',
  '(sent|submitted|shown|put|passed) < (before|beforehand|first|up) (to|for) (the)? ..1 {above} > ..2 for ..1 (the)? ..1 (benediction|blessing|approval|visa|ok|okay|release|signature|say-so|consent)',
  '^ #? < (fill|wait for|get) the (slip|form|chit|pass) , (wait|fill|get) >',
  // What one wants to do, as the subject: “Swapping a day has to go through the manager.”
  '^ #? (*ing|any|every|each|all) ..12 < {must} ..1 (go|pass|be routed|run) (through|via|past|by|across) ..2 {leader} > -- (feedback|complaint*|grievance*) -- {outsiders} -- {governingBody} -- payment*',
  '{leader} ..1 < {must} ..2 (say yes|have said yes|give .. {approval}|have given .. {approval}) ..3 before > ..3 (start|starts|starting|begin|begins|contact*|order|orders|book|books|buy|buys|go|goes|use|uses|send|sends|post|posts|take|takes|do|does|write|writes|leave|leaves) -- {outsiders} -- {governingBody}',
  '(possible|allowed|permitted|granted|valid) only < (with|by|upon|on|after|following) ..1 (the)? ..1 ({approval}|agreement|yes) (of|from|by) ..3 {leader} > -- {outsiders}',
  '(anything|any|everything|before|want|wants|wish|changes|otherwise) ... < (come and see|come and ask|come to|see|speak to|talk to|ask|have a word with|check in with) (me|us|your {leader}|the {leader}) (first|beforehand) > -- help -- worr* -- unwell -- stuck -- {voice} -- problem* -- {outsiders} -- quit*',
  '({nobody}|{mayNot}|no|nothing|not|none) ..12 ..8 < (save|except|unless|other than|otherwise than) ..1 (with|by|on|after|following|upon|under|having) ..3 {approval} > -- {governingBody} -- {outsiders} -- law',
  '< (check|clear|agree|confirm) (it|this|that)? ..2 with ..2 {leader} > ..2 before (you|they|accepting|taking|booking|replying|answering|agreeing|joining|contacting|posting|ordering|sending) -- doubt* -- unsure -- not sure -- advice -- if you',
];
