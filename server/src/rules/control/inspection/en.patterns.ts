import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
  // --- the leader goes through all of it
  '{leader} ..3 < {check} ..3 (every|each|all|everything|whatever|the lot|any|both|# %|100|one hundred) > -- {check} (this|the) (policy|charter|document|agreement|guideline|guide|handbook|plan|rota) -- sample* -- random -- one in -- extinguish* -- {outsiders} -- check in -- checks in -- application -- delivery from -- {staff} each -- reads out -- boiler* -- control room',
  '{leader} ..3 < {check} > ..5 before (it|they|this|these|he|she|anything|the|you|any|work|use|posting|sending|release) -- sample* -- {outsiders} ask -- meeting -- agenda -- signs the contract',
  '{leader} ..2 < (examine|examines|checks|inspects|verifies|goes over|goes through|looks over|reviews|combs through|corrects|double-checks|scrutinises|proofreads) ..3 (of each|output|of every|work of|the work|their work|his work|her work|your work|{staff}\'s work|people\'s work|results of|what ..2 (done|written|made|produced)) > -- sample* -- random -- quality of the service -- learning',
  '(every|each|all|any|no|completed|finished|outgoing|everything|whatever|100 %|one hundred per cent) ... < (is|are|be|been|get|gets|being|come|comes) ..4 {checked} ..4 by ..4 ({leader}|someone above|head office|me|management) > -- sample* -- random -- {outsiders} -- extinguish* -- complaint* -- applicants',
  '< (is|are|be|gets|get) ..3 (checked|inspected|gone over|gone through|looked over|looked through|corrected|verified|scrutinised|scrutinized|proofread|combed through|read through|double-checked|re-checked|recalculated|vetted|examined|marked up|edited|amended) ..3 by ..4 {leader} > -- sample* -- random -- {outsiders} -- extinguish* -- harness* -- equipment -- vehicles -- scaffold* -- once a year -- annually',
  '< (looked over|checked|gone over|gone through|inspected|corrected|examined|verified|read|passed|seen|reviewed|tested|re-measured|recounted|walked) by ..2 before (any|it|they|the|anything|a|he|she|this|leaving|being|use|closing|release|work) > -- peer* -- colleague -- two -- second -- {outsiders} -- another -- each other -- pharmacist* -- counsel -- lawyer* -- engineer other',
  '(until|once|when|before|unless|after|only when|till) ..2 ({leader}|i|someone above|management|head office) ..1 (has|have|\'ve)? ..2 < (checked|inspected|looked ..1 over|gone over|gone through|been through|been over|seen|verified|corrected|read|re-read|examined|run a finger|looked at|reviewed|passed|put (his|her) eye over|had a look|had a good look) > ..3 (it|them|each|every|all|this|$|line|the|and|,|previous|along) -- agenda',
  '({nobody}|no|not|nothing) ... < (until|unless|before) ..5 (looked ..2 over|checked|inspected|gone over|gone through|been through|corrected|examined|verified|re-read) > -- {outsiders} -- equipment -- gas -- scaffold -- rope',
  // --- red pens and corrections
  '< (red pen|red pencil|blue pencil|red ink) >',
  '< (the|with the|in the|by the|my) ..3 {leader} ..1 (corrections|amendments|edits|changes|markings|comments worked in|red marks) >',
  '< (you|they|people|staff|employees|{occupation}) get ..3 (drawings|texts|work|slides|drafts|reports|papers|letters) ..2 (marked|corrected|back) >',
  '({leader}|he|she|i|who|and) < (corrects|correct|rewrites|rewrite|redoes|re-does|edits and returns|puts right|amends|changes) ..3 (it|them|these|each|every|what|himself|herself|myself|wherever|anything|whatever) > ... (himself|herself|myself|he|she|each|wants|likes|one|not happy|wrong|needs|personally|dislike*) -- ai -- mistakes of (his|her) own -- own mistake',
  '< (edits and returns|checks and returns|reads and corrects|corrects and returns|reviews and corrects|checks and corrects|goes over and corrects) >',
  // --- a second look at everything
  '< (full|hundred-per-cent|hundred-percent|complete|total|100-percent|exhaustive|blanket) ..2 (inspection|check|checking|control|review|verification|proofreading|re-check|scrutiny) ..3 (of|by) > -- first three months -- {outsiders} -- legal -- of the accounts',
  '< subject to ..3 (verification|inspection|review|checking|scrutiny|correction|control) ..3 (prior|before|by ..3 {leader}|release) > -- law -- {outsiders} -- change -- court -- judicial -- sample*',
  '< (desk|daily|weekly|personal|bench|work|workplace|room) (inspection|inspections) ..3 by ..3 {leader} > -- fire -- safety',
  '< (one hundred|a hundred|all hundred) (per cent|percent) of .. (calculations|work|orders|letters|{product}) ..3 (re-checked|checked|inspected|verified|reviewed) >',
  '< (second look|another look|second check|extra check|last look|final look|once-over) at (each|every|all|everything) >',
  '< (four|six) eyes > ... (always|everything|every|all) -- principle -- payment* -- law',
  '(verified|checked|inspected|reviewed) ... < (re-verified|rechecked|re-checked|double-checked|checked again|verified again|initialled) > ..3 (higher up|above|{leader}|again|upstairs)',
  '< (goes|go|went|works|work|comes|reads|combs|sifts|picks|wades) (over|through) (everything|all|every|each|the lot|whatever|the whole) > -- we (go|went|work|all) -- (this|the) (charter|policy|agreement|document|principles|thing) -- {outsiders} -- together -- checklist',
  '{leader} ..2 < (goes|work|works|combs|reads|picks|sifts|wades|looks|checks) ..1 (over|through)? ..1 (the lot|again|line by line|word by word|with a fine-tooth comb|one by one|page by page|from first to last|flat by flat|room by room|comma by comma|sheet by sheet) >',
  '< (read|checked|gone through|gone over|inspected|reviewed|examined|walked|corrected|is read|been through it) (line by line|word by word|page by page|room by room|flat by flat|one by one|comma by comma|figure by figure|piece by piece) > -- aloud -- together -- checklist',
  '< (satisfy|satisfies|assure|assures|convince|convinces) (himself|herself|themselves|yourself) that (each|every|all|the work|everything|any) >',
  '< (land|lands|go|goes|come|comes|passes|pass) (first)? ..2 (on|to|across|under|over|by) ..1 (the|my|his|her) ..3 ({leader}|desk) ..2 (first|, who|and he|and she|and i) > ... (corrects|checks|reads|edits|goes|correct|check|changes|marks)',
  '(not|*n\'t|no) ... < (seen|checked|corrected|looked over|gone over|inspected) ... not count as (finished|done|complete|ready) >',
  '(is|are) < (over|finished|done|complete) (when|once|only when) ..2 (has|have) ..1 (run a finger|looked|checked|inspected|been|walked|passed) >',
  '(seen|corrected|checked|gone over|inspected|verified|read) ... < (before|until) ..3 (counts|count|is|are|considered|regarded) ..2 (as)? (done|finished|complete|ready) >',
  '(foreman\'s|manager\'s|supervisor\'s|head\'s|director\'s|lead\'s|leader\'s|boss\'s|editor\'s) (job|task|duty|role|responsibility) ..1 < to (check|inspect|look over|go over|go through|verify|correct|read|examine|review|control|see) ..2 (every|each|all|whatever|everything|any|the work|what|his|her) > -- sample*',
  '{leader} ..2 < (check|inspect|verify|read) > ..2 (each|every)',
  '< (recalculated|re-measured|recounted|redone|re-done|retyped|re-tested|repeated) by ..3 {leader} >',
  '< (supervisor|manager|foreman|lead|boss|head|director) ..2 (has|have) inspected > ..4 (one|previous|it|each|room|work|$)',
  '< (move|moves|go|goes|carry|start|starts|continue*) on? ..4 (only (when|once|after)|not until|when|once) ..4 (inspected|checked|passed|looked over|seen|gone over) > -- {outsiders} -- equipment -- competent',
  '< (over|finished|done|complete|closed) ..1 (only)? (when|once) ..3 {leader} (has|have) >',
  '{must} ..3 < (check|verify|inspect|review|proofread|control|correct|go through|go over|read) (every|each|all) ..6 (before|prior to) > -- {staff} {must} check their own -- own -- equipment -- brakes -- spelling -- valves -- {system}',
  // --- the same in general: everything passes a leader's eye
  '(every|each|all|any|everything|what|whatever|the) ... < (is|are|be|been|gets|get) ..2 (read|checked|inspected|examined|tasted|tested|assessed|commented on|measured again|counted again|re-read|verified|reviewed|corrected|gone over|gone through|looked at|looked over|looked through|re-checked|walked|rewritten|scrutinised|edited|seen|opened) ..5 (by|again by) (the|a|his|her|their|your|our|my) ..3 {leader} > -- read out -- sample* -- random -- once a year -- {outsiders} -- extinguish* -- complaint* -- proposal* -- annual* -- quarter* -- idea* -- suggestion* -- applicants -- contract* -- (charter|policy|scheme|agreement|handbook|document|guideline*|framework|code) (is|are) ..2 (reviewed|read|gone through)',
  '({leader}|supervisor*) ..2 < (go|goes|walk|walks) (round|around|the rounds) ..3 (and|to) (check|checks|inspect|inspects|verify|correct|redo|redoes|see whether|tick) > -- fire -- safety -- {outsiders}',
  '{leader} ..4 < (returns|sends back|hands back|gives back) ..3 (with corrections|with comments|marked|corrected|in red|for correction|covered in|reworked|until it) >',
  '< (returned|sent back|handed back|come back|comes back) ..2 (with corrections|with his corrections|with her corrections|corrected|marked up|for rewriting|marked in red|covered in red|with red) > -- {outsiders} -- pupils -- essay*',
  '< under ..2 ({leader}|*\'s) ..1 (magnifying glass|microscope|loupe|scrutiny|eye|eyes) > -- progress',
  '{leader} ... < (line by line|screw by screw|page by page|shelf by shelf|file by file|item by item|entry by entry|letter by letter|one by one|comma by comma) > -- together -- aloud -- {outsiders} -- checklist -- meets',

  // wider frames
  '(before|until|till|unless) ..2 {leader} ..1 (has|have|is|\'s)? ..1 < (fanned|rummaged|looked|been over|been through|gone over|gone through|gone round|tasted|weighed|counted|opened|inspected|seen|touched|fingered|turned|checked|satisfied|happy|content|read) > -- {outsiders} -- safety -- law',
  '{word} ..4 (is|are|be|gets|get) ..3 < (opened|turned over|looked through|gone over|unpacked|unfolded|recounted|reweighed|combed|sifted|picked over) (once again|again|once more|by the|by our) > ..2 {leader}? -- {outsiders} -- safety',
  'only ..3 (full|finished|done|ready|good|closed|complete) < when ..2 {leader} > -- {outsiders}',
];
