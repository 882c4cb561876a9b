import type { Pattern } from '../../words';

/** Named grounds, courts and elected bodies may take a decision back. */
const grounds = ' -- court -- parents -- {outsiders} -- law is -- the law -- in writing -- reasons -- safety -- during a fire -- incident command* -- mentor -- general meeting -- default* -- autopilot -- annual meeting -- appeals -- the act -- could get hurt -- together -- {mayNot} overrule -- nobody overrules -- nobody above -- no one overrules -- budget is exceeded -- ({organisation}|company|bank|employer|firm|we) (may|can) (change|amend|alter|vary|update|revise) (it|this|these|the (policy|charter|rules|handbook|terms)) -- two people must sign -- on the grounds';
const all = (patterns: readonly string[], unless: string): string[] => patterns.map((pattern) => pattern + unless);

export const patterns: readonly Pattern[] = [
  ...all([
    '{above} ..4 (may|can|is free to|are free to|has the right to|have the right to|is entitled to|reserves|reserve|retains|retain|will|might|could) ..4 < (overrule|overrules|override|overturn|reverse|veto|undo|revoke|rescind|countermand|annul|cancel|withdraw|take back|take it back|set aside|change|alter|amend|replace|revise|step in|take over|intervene|revisit|reconsider|correct|dip into) > ..3 (it|them|any|every|the (choice|decision|decisions|mandate|choices|plan|list|owner)|this|that|at any time|at will|whenever|without|all|each|a (decision|choice)|and|with|later|such|$|what|these|those) -- {above} may change this (policy|charter)',
    '{above} ..2 < (overrules|overrule|vetoes|un-decides|un-decide|overturns|pulls rank|pull rank|countermands|second-guesses) >',
    '(decision|decisions|choice|choices|mandate|mandates|powers|power|decision right|decision rights|freedom|budget|delegation|delegations|ownership|authority|discretion|autonomy) ... (may|can|could|might|is|are|will|be) ..3 < (reversed|overruled|overridden|overturned|revoked|withdrawn|rescinded|taken back|called back|set aside|annulled|cancelled|vetoed|undone|countermanded|recalled|changed|altered|revised|revisited|reclaimed|suspended|reopened) > ..4 (by|at any time|at will|whenever|without|at any|in the|from above|$|if|when|again) -- renegotiat*',
    '< (revocable|reversible|provisional|on loan|on probation|on sufferance|subject to recall|subject to reversal|conditional on the approval|at the pleasure of) > -- loan* from -- {outsiders} -- during probation',
    '< (reversal|withdrawal|revocation|suspension|recall|overruling|overriding) of ..8 (decision|decisions|mandate|right|rights|power|powers|choice) ..5 (possible|permitted|reserved|at any time|may|can|by) >',
    '(has|have|holds|hold|keeps|keep|retains|retain|reserves|reserve|with|enjoys) .. < (a veto|the veto|veto|right of veto|power of veto|veto right|the right to overrule|the right to intervene|the power to step in|the last word|the final say|final say|the final word|last say) > ..4 (over|on|every|each|$|in|regardless|whatever|and)',
    '(decide|decides|choose|chooses|owns|own|picks|pick|free to|free hand|sets|set|plan|plans|your call|up to you|selects|organise|organises) ... < (unless|until|except when|except where|provided|as long as|so long as|for as long as|if|only if|but only if) ..5 ({above}|i|we|somebody above) ..4 (thinks otherwise|think otherwise|feels otherwise|feel otherwise|disagree|disagrees|objects|object|steps in|step in|says no|say no|intervenes|takes an interest|wants|does not like|dislikes|prefers|prefer|does not prefer|not prefer|decides otherwise|decide otherwise|changes|would have|is happy|are happy|happy with|likes|like|overrules|says otherwise|wishes otherwise|has other plans|have other plans|is unhappy|is not happy|knows better|nods|agrees|takes over) >',
    '(decide|decides|choose|chooses|free hand|your call|owns|own|plans|picks) ... (but|though|although|however) ..4 < (i|{leader}|head office|the directors|management|the board) ..1 (have|has|keep|keeps|retain|retains) the (last|final) (word|say) >',
    '(decide|decides|choose|chooses|owns|own|plans|picks|sets|set|pick) ... ; {word} ..4 < (may|can|is free to|are free to|could) ..3 (change|undo|overrule|reverse|alter|revise|replace|veto|override|set aside|take) >',
    '(decide|decides|choose|chooses|owns|own|plans|picks|sets|set|pick|branch|budget) ... , which ..3 < ({above}|area manager|head office) ..1 (may|can|could|is free to) ..3 (replace|change|dip into|overrule|alter|withdraw|reverse|revise|cut|override|take) >',
    '< subject to ..4 ({above}|head) (changing|overruling|altering|reversing|amending|vetoing|agreeing|overriding|intervening) >',
    '< (the moment|as soon as|when|once) ..3 ({leader}|founder|board|management|head office|director) ..1 (takes an interest|steps in|gets involved|has an opinion|disagrees|objects|wants|looks|wishes|changes (his|her|its) mind|intervenes) > -- meeting -- law',
    '< (for|so|as) as? long as ..4 ({leader}|board|management|directors|directorate) ..1 (is|are) (happy|satisfied|content|pleased|comfortable) >',
    'where ... (disagree|differ|clash) , < ({above}) (wins|prevails|decides|has the last word|has the final say) >',
    '< ({above}) (wins|prevails) > ..2 ($|in|when|if)',
    '< (whenever|when) (she|he|it|they|the ..3 {leader}|management|the directorate) (likes|like|wishes|wish|wants|want|pleases|please|sees fit|see fit|feels like it|wants to|chooses|choose) > -- notify -- {staff} like -- you',
    '< (at any time|at will|without further ado|without notice|without more ado|without consultation) > ... (take* back|withdraw*|overrul*|revers*|set aside|revok*|step in|undo|taken back)',
    '(delegated|delegation|mandate|decision right*|powers|freedom) ... < (at will|at any time|at (its|his|her|their|the) ..2 discretion|whenever) > -- hearing',
    '< no decision ..5 (safe|final|secure|immune) >',
    '< (free|welcome|at liberty) to (choose|decide|pick) (as long as|provided|so long as|if) ..6 (same|agree*|like*|approv*|would have|chosen) >',
    '< (step in|steps in|stepping in|intervene|intervenes) and (take over|takes over|decide|decides|change|changes|correct) >',
    '< (decides|choose|chooses) until ..4 (senior|{leader}) .. (steps|step|decides|says) >',
    '< (founders|directors|managers|management|the boss|bosses|the top) un-decide >',
    '< (provided|as long as|so long as|unless) the ..2 does not (prefer|object|mind|veto|disagree|want|choose|decide) >',
    '< unless the ..3 {leader} ..2 (otherwise|disagree*|object*|prefer*|say*) >',
    // --- the same in general: yours until somebody above differs
    '(decision|decisions|mandate|rights|powers|authority|delegation|freedom|task|tasks) ... < (may|can|could|will) be ..2 (recalled|revoked|withdrawn|reversed|overturned|overruled|taken back|called back|changed|cancelled|reopened|taken up again|suspended|reclaimed|called in|rescinded|demanded back) ..3 (without|at any time|at will|whenever|by|from above|with immediate effect|$) >',
    '(set|sets|decide|decides|choose|chooses|plan|plans|pick|picks|select|selects|fix|fixes) ... , < which ..4 (may|can|could|might|then) ..3 (change|changes|alter|replace|overrule|undo|reverse|set another|choose from|pick from|cut|cancel|veto|revise|adjust) >',
    '< subject to ..4 ({leader}|head office|management|owner|board|directorate) ..1 (objection|objections|veto|whim|whims|intervention|change|changes|revision|reversal|second thoughts) >',
    '< (veto|right of veto|veto right|vetoes) > .. (all|every|any|over|:|against) -- works council -- union',
    '< (trumps|trump|outranks|overrides|override|takes precedence over|beats) ..3 (team|teams|owner|local|branch|group|project|lead|shift|decision|choice) >',
    '< (given and taken|gives and takes|given and withdrawn|lent|borrowed|on loan) ..3 (back)? ..2 (at will|at pleasure|on request|as ..2 pleases|by|until|whenever) > -- library -- equipment -- laptop*',
    '< (until|till) ..3 ({leader}|someone above|somebody above|management|head office) ..2 (changes (his|her|its|their) mind|says something else|says otherwise|thinks differently|thinks otherwise|decides otherwise|sees it differently|has another idea|intervenes|steps in|takes over) >',
    '({leader}|owner|head office|matron) < (can|may) (change|alter) (it|this|that|them|the rota|the plan|the decision|the order|the list) > -- reason* -- together',
  ], grounds),
];
