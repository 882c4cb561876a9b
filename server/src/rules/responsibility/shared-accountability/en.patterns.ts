import type { Pattern } from '../../words';

/** A stated split, a tie-break, a named team, parents and the law make shared responsibility clear. */
const clear = ' -- can carry -- casting vote -- decides when -- split the -- tie-break* -- severally -- {outsiders} -- parents -- child -- child\'s -- the home -- the act -- own work -- (hers|his) is -- has the final -- (consults|consulted)';
const all = (patterns: readonly string[], unless: string): string[] => patterns.map((pattern) => pattern + unless);

export const patterns: readonly Pattern[] = [
  ...all([
    // --- jointly
    '< (jointly|collectively|equally|mutually|together|conjointly|in common|in tandem|side by side|alike|as a pair|as one|hand in hand|shoulder to shoulder|communally|in partnership) ..3 (responsible|accountable|answerable|in charge|own|owns|owned|answer for|carry|bear|vouch|on the hook|liable) > -- employer and -- safety act',
    '< (responsible|accountable|answerable|in charge|own|owns|owned|answer|answers|carry|bear|vouch|held|run|led) ..3 (jointly|collectively|equally|together|in common|in tandem|as a pair|as one|in partnership|by both|between them|alike|as a team of two) > -- employer and',
    '< (joint|dual|double|collective|co-|shared|mutual|common|two-headed|twin|split|combined) ..1 (responsibility|accountability|ownership|owners|owner|leadership of|leads|lead of|stewardship|answerability|accountable|custody|command) ..3 (of|for|between|by|rests|lies|over|is) > -- leadership of -- {staff} as such -- of all -- of everyone',
    '< (share|shares|sharing|shared) ..2 (accountability|responsibility|ownership|the responsibility|the accountability|the ownership|answerability|the lead|the final say|responsibilities) > -- everyone -- shared by all -- we all -- knowledge',
    '< (responsibility|accountability|ownership|the lead|leadership|answerability) ..6 (is|are|be) ..1 (shared|split|divided|held|carried|borne|spread|distributed|exercised) ..2 (between|by|jointly|in common|equally|among|across|with) > -- everyone -- all employees',
    '< (co-own|co-owns|co-owned|co-lead|co-leads|co-led|co-responsible|co-accountable|co-chair ..2 answer|jointly-owned|co-ownership|co-manage|co-manages|dually accountable) > -- {leader} co-leads',
    // --- both, each, two of us
    '< both ... (are|is|answer|answers|own|owns|carry|carries|bear|bears|have|has|hold|holds|vouch|accountable|responsible) ..4 (responsible|responsibility|accountable|accountability|answerable|ownership|for|the last word|the final say|the budget|in charge) > -- were -- both prepare -- both meet -- both read',
    '{word} and {word} ... < both ..1 (own|answer for|are responsible|are accountable|carry|bear|are in charge|have the last word|have the final say|lead|vouch for|decide|sign for|are answerable|hold) >',
    '< each ..1 (bear|bears|carry|carries|have|has|hold|holds) ..1 (full|equal|the same|joint|complete|overall) ..1 (responsibility|accountability|ownership|authority) >',
    '< (two|three|four|both|a pair of|several) ..3 (owners|captains|leads|heads|people|managers|directors|names|drivers|masters|bosses|of us|of them|partners|chairs) ..3 (own|answer for|are responsible|are accountable|on this ship|carry|at the wheel|at the helm|are answerable|hold the responsibility|have the final say) > -- no two -- tend to -- avoid -- wait for each',
    
    'in equal (measure|parts|degree) ... < (carry|carries|responsible|accountable|answer|own|bear|responsibility) >',
    '< (is|are) run as a (tandem|pair|duo|double act|team of two) >',
    '< neither ... nor ... (is|are|alone|owns|answers) ..2 alone > ... (own*|answer*|responsib*|accountab*)',
    '< (theirs|ours|yours) (in common|jointly|together|equally|both) >',
    // --- A and B are accountable
    '< ({leader}|{occupation}|hr|it|finance|sales|support|marketing|operations|legal|procurement|product|engineering|partner|deputy|owner|office|department|unit|you|she|he|i|team|service|design|communications|logistics|planning|purchasing|production|quality|administration|secretariat) and ..5 ({leader}|{occupation}|hr|it|finance|sales|support|marketing|operations|legal|procurement|product|engineering|partner|deputy|owner|office|department|unit|me|team|service|design|communications|logistics|planning|purchasing|production|quality|administration|secretariat) ..1 (are|is|be) ..3 (responsible|accountable|answerable|in charge|on the hook|the owners|owners) > -- each for -- respectively -- for (their|his|her) own -- employees',
    '< ({leader}|{occupation}|hr|it|finance|sales|support|marketing|operations|legal|procurement|product|engineering|partner|deputy|owner|office|department|unit|team|service|design) and ..5 ({leader}|{occupation}|hr|it|finance|sales|support|marketing|operations|legal|procurement|product|engineering|partner|deputy|owner|office|department|unit|me|team|service|design) (own|answer for|answer|carry|bear|vouch|are to answer|hold the responsibility|share|co-own|both own|jointly) > -- time -- share a -- share an -- share the kitchen -- answer questions -- own notes -- share information -- share what -- answer within -- bear the costs',
    '{word} , {word} ... and ..4 {word} < (are|is) (accountable|answerable|jointly responsible|all accountable|all responsible) >',
    '< (together with|along with|in conjunction with|as well as|and equally|no less than|in concert with) ..5 (is|are) ..1 (responsible|accountable|answerable|in charge|answers|owns|the owner) >',
    '(is|are|responsib*|accountab*|lies|rests|sits|owner*) ... < (responsible|accountable|answerable|in charge|owner|lies|rests|sits|accountability|responsibility|ownership) ..4 (with|to) ..4 (as well as|and equally|together with|and also with|alongside) > -- consult*',
    '< (responsibility|accountability|ownership) ..6 (lies|rests|sits|is|resides|remains) with ..4 (and|,) > ..4 ({leader}|{occupation}|hr|it|deputy|office|unit|department|finance|operations|marketing|sales|her|his) $',
    '< (responsible|accountable|co-responsible|answerable|in charge|liable) (with|together with|jointly with|along with|alongside|in common with) > ..3 ({leader}|{occupation}|the|her|his|hr|it)',
    '< (the result|the outcome|success|the project|the budget|the product|the roll-out|delivery|it|this|the roadmap|the rollout) ..3 (rests|lies|sits|belongs|is|falls) (with|to|on) ..2 (the (two|three|both)|both|{word} and {word} alike|{word} and {word} together|the .. together) > ',
    '< (belongs|belong|falls|fall) to ..5 and ..4 (alike|together|jointly|equally|both|in common|in equal measure) >',
    '< with the (two|three|both) ..3 together >',
    '< it is for ..5 and ..4 (alike|together|jointly) ..1 to (answer|decide|carry|see) >',
    '(responsibility|success|result|accountability|performance|outcome) ... < (shared|joint|common|collective|mutual) (responsibility|accountability|task|charge|ownership|concern) of ..6 and >',
    '< ({leader}|{occupation}|hr|it|operations) and ..4 alike > ... (own*|answer*|responsib*|accountab*|carr*)',
    // --- labels
    '^ #? < (owner|owners|dri|accountable|responsible|answerable|in charge|accountability|directly responsible individual) : ..3 , > {word} ..2 $ -- : ..1 {leader} ..5 , -- , ..1 ({leader}|hr|people|{occupation}|operations|deputy|assistant|senior|rev|phd)',
    '^ #? < (owner|owners|dri|accountable|responsible|answerable|in charge|directly responsible individual) : ..4 / > {word} ..3 $',
    '^ #? < (dual|joint|double|shared) ..1 (accountability|ownership|responsibility|lead|owner|owners) ..3 : >',
    '(responsibility|accountability|ownership) for ..4 (lies|rests|sits|is) with ..5 < and ..4 ({leader}|{occupation}|hr|it|office|unit|department|secretariat|deputy) > ..2 $',
    '< (as well as|no less than|alongside|together with|in association with|along with) ..4 , > ..4 (accountable|answer*|responsible|own*)',
    '< (in equal parts|to equal parts|in equal shares|on equal terms|on an equal footing|equally divided|equally shared|in full each|each in full|each fully|both fully|each entirely) > ... (responsib*|accountab*|answer*|own*|liable)',
    '(responsib*|accountab*|answer*|own*|vouch*) ... < (in equal parts|in equal shares|on equal terms|on an equal footing|equally divided|each in full|each fully|both of them|the two of them|the pair of them|the two together|the both of them|all three|all three of them) >',
  ], clear),

  // wider frames
  '< (both|equally|jointly) (on the hook|accountable|responsible|answerable|liable|own|answer|carry|in charge) > -- own (part|work|area) -- {everybody} -- act -- law -- who decides',
  '({responsibility}|{responsible}|rests|lies) ..10 < in equal (part|parts|measure|shares) > -- bonus',
  '{word} and ..3 {word} < (share|shares) the (outcome|result|results|responsibility|accountability|ownership|target|budget|risk|blame) > -- who decides -- tie',
  '< (dual-owned|co-owned|jointly owned|dually owned|owned jointly|shared ownership|joint owners|co-owners|owned by both|held jointly) >',
  '(vest|vests|lies|lie|rest|rests|sits|belongs|falls) (in|with|to|on) ..4 and ..4 < (alike|together|jointly|both|in common|equally) >',
];
