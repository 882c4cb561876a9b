// What English says of who owes whom: duties and promises, decision rights, consequences.
import type { BalancePatterns } from '../pack';

/** Those whom a document binds, by name; `we` and `they` are no side. */
const bound = '({occupation}|staff|personnel|workforce|employee|employees|worker|workers|colleague|colleagues|co-worker*|people|member|members|teammate*|crew|you|everyone|everybody|anyone|whoever|newcomer*|junior|juniors|intern|interns|contributor*|homeworker*|those who|each of you|team members)';
const must = '(must|shall|should|have to|has to|need to|needs to|may only|can only|ought to|are to|is to|(are|is) ..1 (required|expected|obliged|bound|instructed) to)';
const will = 'will !receive !get !be !have !find !see !know !always !also !never !not';
/** “As a manager you must …” obliges leaders. */
const asLeader = '-- as (a|an|the)? ..1 {leader} ..1 (you|i) -- (if|when) you are (a|an|the)? ..1 {leader} -- you who ..3 {leader}';
/** What leaders who serve do, in the plain present. */
const serves = '(explain|explains|listen !in|listens !in|share|shares|answer|answers|ask|asks|help|helps|support|supports|give|gives|tell|tells|thank|thanks|back|backs|protect|protects|remove|removes|publish|publishes|invite|invites|coach|coaches|make time|makes time|find|finds|pay|pays|provide|provides|offer|offers|clear|clears|reply|replies|apologise|apologises|admit|admits|say|says|hand over|hands over|keep|keeps|arrange|arranges|plan|plans|show|shows|free|frees)';

export const balance: BalancePatterns = {
  duty: [
    `${bound} ..2 (${must} !get !receive !know|${will}|{mayNot} !have !need) ${asLeader} -- (if|when) (you|they|people|anyone|someone) (have|need|has|needs) to`, `${bound} (who|that) ..4 (${must}|{mayNot} !have !need)`, `(no|none of) ..1 ${bound} (may|must|shall|can)`,
    `(required|expected|obliged) of ${bound}`, `it is the (duty|responsibility) of (each|every|all|the)? ${bound}`,
    '{leader} (must|shall|should|has to|have to) ..1 be (informed|notified|told|asked|consulted|copied|kept informed)',
  ],
  promise: [
    '{leader} ..2 (must|shall|should|will|has to|have to|need to|needs to|are to|is to) !be !approve !authorise !authorize !check !monitor !inspect !sign !decide !not', '{leader} ..1 (must|shall|should|will|has to|have to) ..1 be (available|present|open|honest|clear|fair|there|patient|on hand|reachable|visible)',
    '{leader} ..1 ((commit|commits)|(promise|promises)|(undertake|undertakes)|(owe|owes)|(guarantee|guarantees)|pledge*)', `{leader} (also|always|and)? ${serves} !accountability`, '{leader} (must|shall|should|will|may|do|does) (not|never) (require|ask|demand|expect|insist|prescribe|read|punish|retaliate|monitor|check|count|overrule|interfere|withhold|interrupt|change|decide)',
    `(as|are) (a|an|the)? ..1 {leader} ,? ..1 you (must|shall|should|will|have to|need to) (also|always|never|not)? !be !approve !authorise !authorize !check !monitor !inspect !sign !decide`, 'you (can|may) (also)? expect', 'can expect (of|from) ..2 {leader}', 'as (leaders|managers) we', '{leader} (are|is) (responsible|accountable) for ..2 (help|support|feedback|making sure|removing|explaining|giving|keeping|their own)',
  ],
  /** “She must …” after a sentence about somebody. */
  again: [`^ #? (and)? (they|he|she) (also)? (${must}|${will}|{mayNot} !have !need|${serves})`],
  dutiesBelow: [
    `(expect|expects|expected|require|requires|ask|asks) .. of (you|staff|employees|each|every|all|colleagues|the team|team)`, `^ #? (the|our|as|as an|as a|for|for the|all|every|each)? ..1 ${bound} (must|shall|should|will|agree to|agrees to|are to|are expected to|have to|need to|commit to)? $ ${asLeader}`, `^ .. ${bound} ..1 (must|shall|should|have to|need to|are required to|are expected to|agree to) $ ${asLeader}`,
    `(responsibilities|duties|obligations) of (the|all|each|our)? ${bound}`, '(employee|staff|worker|member) (responsibilities|duties|obligations|expectations)', `what ${bound} (do|does|must|owe|owes|bring|brings|see|sees)`,
  ],
  promisesBelow: [
    '(can|may) expect (of|from|that)? ..2 ({leader}|us|the company) $', 'you (can|may) expect', '(what|how|as) ..2 {leader} ..2 (do|does|owe|owes|promise*|commit*|undertake*|bring|brings|help|support|act|lead)', '(responsibilities|duties|commitments|promises|obligations) of (the|our|all)? ..2 {leader}', '{leader} ..1 (commitment|commitments|promises|responsibilities|duties|part|half|side)',
    'as (a|an|the)? ..1 {leader} ..1 you (must|shall|should|will|have to|need to|are expected to|commit to)? $',
    '^ #? (the|our|as|as a|all|every|each)? ..2 {leader} (must|shall|should|will|commit to|commits to|promise to|promises to|agree to|has to|have to|are expected to)? $', 'in return',
  ],
  decisionRight: [
    `(${bound}|team|the owner|owner|project group) ..1 (may|can|(are|is) (free|entitled|authorised|authorized|empowered) to) ..1 (decide*|choose|spend|order|buy|change|stop|close|grant|refund|approve|plan|set|sign|use|hire|swap|credit|agree|book|settle|work|try|begin|start|refuse|take)`, `(${bound}|team|owner|group|we) (decide|decides|choose|chooses) (how|what|when|which|who|whom|where|on|about|for|themselves|ourselves|alone|freely|their|her|his|its|the)`,
    'without asking (anyone|anybody|first|for|permission|the)?', '(decides|decide|chooses|choose) ..2 (alone|himself|herself|themselves|ourselves|freely|without asking|on (his|her|their) own)', '(has|have) the (last|final) (word|say)', 'decision (is|belongs|lies|rests) ..1 (theirs|ours|yours|with (the)? (team|owner|group|person))',
  ],
  sanction: ['(lead|leads|result|results|face|faces|end|ends|subject|liable|met|risk|risks) ..4 ({disciplinary}|dismissal)', '(disciplinary|employment) (action|measure*|procedure*|consequence*|sanction*)', '(will|may|can|shall) be ..1 (dismissed|disciplined|sanctioned|fined|suspended|demoted|sacked|fired|reprimanded|penalised|penalized)', '(written|formal|final) warning'],
};
