import type { Pattern } from '../../words';

/** A right that goes with the duty, or a refusal of the whole arrangement. */
const free = ' -- the opposite of -- facilitator -- nobody answers -- nobody is -- no one is held -- {outsiders} -- the act -- by law -- trainee -- mediator -- auditors -- not accountable -- not responsible -- says so -- say so -- physician -- prescribe -- answers for no -- the board decides on -- works council -- bot';
const all = (patterns: readonly string[], unless: string): string[] => patterns.map((pattern) => pattern + unless);

export const patterns: readonly Pattern[] = [
  ...all([
    // --- answers for it, but may not
    '{answers} ... < {powerless} >',
    '{answers} ... , < {powerless} >',
    '{answers} ... ; {word} < {powerless} >',
    '{answers} ... ; {word} {word} < {powerless} >',
    '{answers} ... ; {word} ..5 < {powerless} >',
    '{answers} ... , {word} ..6 < {powerless} >',
    '(although|though|while|even though|whereas|despite) ... < {powerless} > ... {answers}',
    '(but|yet|though|while|whereas|although|even though) ..6 < (has|have|with|having) (no|neither|little|hardly any) ..1 (say|influence|mandate|authority|budget|means|control|power|powers|voice|vote|right|resources|staff|access|decision rights) >',
    '< (responsibility|accountability|ownership|duty) (without|but no|and no|minus|with no) ..2 (authority|mandate|power|powers|influence|say|budget|means|right|rights|decision|resources) >',
    '< (full|complete|all the|sole|entire) (responsibility|accountability) and no ..2 (powers|power|say|authority|mandate|budget|means|right|influence) >',
    // --- decided elsewhere
    '{answers} ... < {settled} ..3 {elsewhere} >',
    '{answers} ... ; {word} ..6 < {settled} ..3 {elsewhere} >',
    '{answers} ... ; < {word} ..6 {elsewhere} >',
    '{answers} ... (while|but|yet|though|whereas|although|and|even though) ..6 < (is|are|be|remain*|stay*|lie*|sit*|rest*) ..2 ({settled}|with|for|in) ..2 (by|with|to|at|in|for)? ..1 (the|someone|somebody|others|another|head|central|finance|a) ..3 ({leader}|office|department|municipality|chain|board|committee|desk|sales|finance|group|council|headquarters|else|elsewhere|others|team|centre|privilege) >',
    '{answers} ... ; {word} ..5 < (is|are|remain|remains|stay|stays|lie|lies|sit|sits|rest|rests) ..2 ({settled}|with|for|in) ..1 (by|with|to|at|in|for)? ..1 (the|someone|somebody|others|another|head|central|finance|a) ..3 ({leader}|office|department|municipality|chain|board|committee|desk|sales|finance|group|council|headquarters|else|elsewhere|others|team|centre) >',
    '{answers} ... ; < (all|every|any|the|its|her|his|their) ..1 (decision|decisions|authority|say|budget|prices|mandate|means|order|key|power|powers) ..4 (remain|remains|lie|lies|sit|sits|rest|rests|stay|stays|is|are|belongs|belong|made|taken) ..2 (with|to|at|for|by|in) >',
    '< (decisions|the decisions|decision-making|authority|the authority|the say|the last word|power|the mandate|the money|the budget|the right to decide) ..3 (remain|remains|stay|stays|lie|lies|sit|sits|rest|rests|is|are|belong*) ..4 (with|to|at) > ... (while|whereas|but|and|yet) ... {answers}',
    '(accountability|responsibility|ownership) ... < (while|whereas|but|yet|though) the (authority|mandate|power|budget|decision|decisions|money|say|means) (stays|remains|rests|lies|is|sits|stay|remain|lie|are|belongs) >',
    '{answers} ... (though|although|but|yet|while|whereas|even though) < (only|others|someone else|somebody else|another ..1|the ..3) ..2 (may|can|decide|decides|set|sets|choose|chooses|controls|control|fix|fixes|holds|hold) >',
    '{answers} ... < (even though|although|though|while) others ..1 (decide|choose|set|fix|settle|control) >',
    '< held to ..4 (schedule|plan|budget|target|targets|deadline|promise*|number*) ..3 (not|*n\'t|weren\'t|never|others|someone else|no part) >',
    '(schedule|plan|targets|target|budget|rota|deadline|curriculum|results|overtime|process|system|costs|accidents|outcome|outcomes|figures|decisions|prices) ..2 < (they|she|he|you|we|on which they|in which they) ..1 (cannot|can\'t|could not|may not|weren\'t allowed|were not allowed|has no|have no|had no) ..3 (influence|change|set|decide|control|say|affect|choose|touch|shape|part|alter) >',
    '^ #? < nothing (extra|more|further|additional) ..3 (allotted|allocated|granted|given|provided|made available) >',
    '< (come|comes|follow|follows|arrive|arrives) if and when > $',
    // --- results that count against
    '< is the ..2 (problem|responsibility|burden|task) , .. the ..3 (privilege|decision|prerogative|right|call) >',
    '< (irrespective of|regardless of|whether or not|no matter) whether? ..6 (granted|provided|available|resources|means|budget|staff) > -- law',
    '< being in charge ... does not (entitle|mean|give|include|extend) > ',
    '{answers} ..8 < (but|yet|and) ..1 (has|have|must|needs|need) to (ask|request|beg|apply|seek) (for)? ..2 (every|each|any|all|permission|approval|agency|leave) >',
    '< (must|has to|have to) (stay within|keep to|meet|deliver|reach) ..6 (but|yet|and) (has|have|must|needs) to ask >',
    '< whose (proposals|decisions|recommendations|wishes) bind (no one|nobody) > ',
    // --- the same in general
    '{answers} ... (and|but|yet|though|although|while|whereas|even though|without|,) ..5 < {powerless} > -- {leader} and decides',
    '{answers} ... < (although|though|even though|while|whereas|but|yet) ..3 (has|have|with|had|is given|gets) (no|little|neither|hardly any) > ..2 (say|influence|control|budget|mandate|authority|means|staff|hours|part|access|right|power|voice|money|resources)',
    '< (the money|the budget|the means|the staff|the purse|the resources|the order|the content|its content|the price|prices|the targets|the range|decisions|the decisions|all decisions|appointments|expenditure|all expenditure|every expense) ..5 (is|are|lies|lie|sits|sit|stays|stay|remains|remain|rests) ..2 (controlled|decided|set|fixed|held|ours|mine|approved|drawn up|determined|with|settled) > ... (yours|hers|his|theirs|responsible|accountable|answerable|answer for|answers for|(responsibility|accountability) ..2 (is|lies|rests|stays|remains|falls) ..1 (with|on)) -- {leader} answers and decides',
    '{answers} ... ; {word} ..4 < (is|are) (controlled|decided|set|fixed|held|approved|drawn up|determined|settled|managed|allocated|granted) (by|elsewhere|at|in|centrally) > -- is (set|decided) by the (lead|owner) (himself|herself)',
    '{answers} ... , ..5 (is|are) < (controlled|decided|set|fixed|held|approved|drawn up|determined|settled|managed|allocated|granted) (by|elsewhere|at|in|centrally) >',
    '< with no (authority|say|influence|control|power|mandate|budget) (over|in|of|to) >',
  ], free),

  // wider frames
  '< (graded|bonused|judged|rated|measured|assessed|appraised|paid|settled|ranked|scored|evaluated) (on|by|for|against) > ..6 (while|whereas|though|although|even though|never mind that|but|yet|and) ..8 (decided|decides|decide|picks|pick|picked|chooses|choose|chosen|fixed|set|sets|bought|buys|selected|locked|given|doled out|allocated|settled|called|signed|hired|approved|controlled|planned|priced|owned|come out of|comes out of|sit with|sits with|lies with|belong to|belongs to|is ours|are ours|runs through|run through|made) ..2 (by|at|from|with|elsewhere|others|out|{above}|alone|somebody|someone|{organisation}|what|the|head|central*) -- also (decide*|choose*)',
  '< (rating|bonus|score|pay|appraisal) (falls|drops|suffers|depends|hangs) > ..8 (whereas|while|though|although|but|;) ..8 (decided|decides|decide|picks|pick|picked|chooses|choose|chosen|fixed|set|sets|bought|buys|selected|locked|given|doled out|allocated|settled|called|signed|hired|approved|controlled|planned|priced|owned|come out of|comes out of|sit with|sits with|lies with|belong to|belongs to|is ours|are ours|runs through|run through|made)',
  '< (on your head|your baby|on (his|her|their) head|carries the can|charged to the|hangs round|on the line for|face of the|bears the|accounts? for it|has to account) > ..8 (while|whereas|though|although|even though|never mind|but|;|being) ..8 (decided|decides|decide|picks|pick|picked|chooses|choose|chosen|fixed|set|sets|bought|buys|selected|locked|given|doled out|allocated|settled|called|signed|hired|approved|controlled|planned|priced|owned|come out of|comes out of|sit with|sits with|lies with|belong to|belongs to|is ours|are ours|runs through|run through|made)',
];
