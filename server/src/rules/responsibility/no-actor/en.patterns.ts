import type { Pattern } from '../../words';

/** Whoever acts is named behind “by”. */
const byActor = ' -- (through|via|after) ..4 (vote|decision|resolution|consensus) ..1 of -- by !{byWhat} -- by (the|a|an|their|his|her|our|your|its|each|every|any|all|one|same) !{byWhat} -- by (the same|their own|his own|her own) -- by (the|a|an) (local|same|next|first|second|last) ({leader}|{occupation}|{staff})';
/** Machines, law and what already happened; the passive is no duty there. */
const noDuty = ' -- (instruction*|order|orders|direction*) ..8 (carried out|followed|executed|obeyed) -- and the {leader} (books|arranges|reserves|sees|decides|makes) -- according to the script -- by at least -- clearly marked -- (directly|agreed|discussed|arranged) with (their|your|his|her|the) ..2 {leader} -- taken (offline|aside|away|home) -- ^ ..2 following -- the following -- (policy|charter|handbook|document|agreement|code|procedure) (will|shall|must|should) be ..1 (reviewed|updated|revised) -- return* -- (scheduled|planned) (between|before|after|outside) -- who ..1 (should|must) be -- before which -- on silent -- (believe|think|feel) ..3 (steps|measures) -- (that|which|who) (requires|require) -- offence -- freely given -- (responsible|owner|contact) ..6 : -- responsible for ..6 is -- harass* -- there to be asked -- (what|where|whatever|anything|something) ..3 (needs|need|should|must|has|have|had) ..1 be -- (what|where) ..3 (needs|need|has|have) to be -- (when|if|whether|once) ..5 (needs|need) to be -- leave must be taken -- ensures ..3 kept -- be avoided -- kept (to|from|quiet|secret) -- held (to account|responsible|accountable|liable) -- workstation* -- encrypt* -- password* -- credential* -- repository -- production -- database* -- firewall* -- source code -- software -- {system} (must|shall|will) -- automatically -- was !to !also -- were !to !also -- has been -- have been -- ; {word} (sends|does|handles|takes|makes|sees|keeps|runs|owns|writes|is|will|must)';

/** “Will be reviewed”, “is reviewed”: whoever does it can be named behind the words, and behind their adverb. */
const byRole = '{found} by [role=the office manager]';
/** What still belongs to the verb: “cleaned up”, “given a”, “kept clean”. */
const alone = ' !up !out !off !down !over !away !back !aside !forward !together !through !around !about !upon !a !an !the !any !all !some !no !more !enough !their !his !her !its !our !your !this !these !those !both !only !available !aware !clear !clean !tidy !public !open !closed !free !ready !current !confidential !private !secret !accountable !responsible !liable !better !visible !accessible !informed';
/** Verbs that need more behind them. */
const whole = '!cleared !given !kept !sent !assigned !offered !brought !marked !taught';
const done = (match: string, behind = ''): Pattern[] => [
  { match: `${match} (!only *ly)? >${alone}${behind}`, instead: [byRole] },
  `${match} >${behind}`,
];
/** The same for verbs that take two objects, or an adjective: “is given to”, not “is given a”. */
const doneTo = (match: string): Pattern => ({ match: `${match} > (to|in|at|on|for|until|within|when|during|after|before|$)`, instead: [byRole] });
/** “It must be ensured that” → whoever does it, at the beginning of the sentence and in it. */
const somebody = (match: string, does: string, behind = ''): Pattern[] => [
  { match: `^ #? ${match}${behind}`, instead: [`[Role=The office manager] ${does}`] },
  { match: `${match}${behind}`, instead: [`[role=the office manager] ${does}`] },
];

const important = '< (it is|it\'s) ..1 (important|essential|vital|necessary|imperative|crucial|required|key|mandatory|a must|critical|desirable)';
const listener = ' -- (you|your) -- ..1 note';

const often = '..5 (every (week|month|quarter|year|six|three|two|second|spring|autumn|term|half)|each (week|month|quarter|year|term|spring|autumn)|annually|yearly|monthly|weekly|quarterly|regularly|periodically|continuously|on an ongoing basis|ongoing|at regular intervals|once a (year|month|quarter|week)|twice a year|as needed|when needed|when necessary|as required|as necessary) -- with (a|an|the|one) -- in the same -- (policy|charter|agreement|document) -- survey -- access';

const all = (patterns: readonly Pattern[], unless: string): Pattern[] =>
  patterns.map((pattern) => (typeof pattern === 'string' ? pattern + unless : { ...pattern, match: pattern.match + unless }));

export const patterns: readonly Pattern[] = [
  ...all([
    // --- must be done
    ...done(`< (must|shall|should|has to|have to|need to|needs to|is to|are to|ought to) (also|then|always|therefore|at least|only|first|immediately|promptly|regularly|similarly|clearly|as well|additionally)? ..1 be ..1 ${whole} {managed}`),
    doneTo('< (must|shall|should|has to|have to|need to|needs to|is to|are to|ought to) ..1 be ..1 (given|kept|sent|assigned|offered|brought|marked)'),
    '< (must|shall|should|has to|have to|need to|needs to|is to|are to|ought to|was to|were to|needs|need) (also|then|always|therefore|at least|only|first|immediately|promptly|regularly|similarly|clearly|as well|additionally)? ..1 be ..2 {managed} >',
    ...done('< will (also|then|always|therefore|immediately|promptly|regularly|continuously)? be ..1 (ensured|followed up|reviewed|updated|revised|evaluated|monitored|arranged|organised|organized|held|conducted|recorded|minuted|documented|published|circulated|communicated|announced|implemented|carried out|initiated|launched|drawn up|prepared|introduced|established|set up|assessed|analysed|trained|addressed|dealt with|looked into|discussed|strengthened|improved|developed|collected|distributed|informed|notified)'),
    '< will (also|then|always|therefore|immediately|promptly|regularly|continuously)? be ..1 (offered mentoring|given priority) >',
    ...done('< (will|shall|must|should|needs to|need to|has to|have to|is to|are to) (also|then|always|therefore|immediately|promptly|regularly|first|clearly|fairly|thoroughly)? be ..1 (investigated|heard|scheduled|defined|maintained|conducted|circulated|announced|prepared|invited|cancelled|corrected|addressed|reviewed|informed|notified|communicated|documented|recorded|minuted|published|posted|updated|monitored|discussed|drawn up|carried out|put in place|made (available|aware|public)|set up|followed up|evaluated|assessed)'),
    '< (will|shall|must|should|needs to|need to|has to|have to|is to|are to) (also|then|always|therefore|immediately|promptly|regularly|first|clearly|fairly|thoroughly)? be ..1 (confirmed in|sent|kept (informed|updated|up to date|under|current|on file)|assigned (a|an|to|one)|given (a|an|the|written) ..2 (notice|copy|copies|explanation|feedback|opportunity|induction|information|relevant)|made to) >',
    ...done(`{must} be (identified|assessed|collected|recorded|documented|planned|analysed) .. and < ${whole} {managed}`, ' -- (culprit*|causer|person|who|whoever)'),
    '{must} be (identified|assessed|collected|recorded|documented|planned|analysed) .. and < {managed} > -- (culprit*|causer|person|who|whoever)',
    // --- it must be ensured
    ...somebody('< it ..1 (must|shall|should|has to|is to|needs to) ..1 be (ensured|seen to|made sure|guaranteed|secured) >', 'makes sure', ' that'),
    ...somebody('< it ..1 (must|shall|should|has to|is to|needs to) ..1 be (checked|verified|ascertained) >', 'checks', ' (that|whether|if|how|who|which|what|when|where)'),
    ...somebody('< it ..1 (must|shall|should|has to|is to|needs to) ..1 be (clarified|decided) >', 'clarifies', ' (whether|if|how|who|which|what|when|where)'),
    ...somebody(`${important} to make sure >`, 'makes sure', listener),
    ...somebody(`${important} to ensure >`, 'ensures', listener),
    ...somebody(`${important} to check >`, 'checks', listener),
    ...somebody(`${important} to maintain >`, 'maintains', listener),
    ...somebody(`${important} that >`, 'makes sure that', `${listener} -- (important|essential|vital|necessary|imperative|crucial|key|critical|desirable) that ..4 ({leader}|{staff}|{occupation}|we|you|they|he|she|everyone|each|all|any)`),
    '< it ..1 (must|shall|should|has to|is to|will|needs to) ..1 be (ensured|seen to|made sure|checked|made clear|guaranteed|avoided|remembered|noted|decided|clarified|agreed|verified|secured|borne in mind|ascertained|established) >',
    '< (it|that) has to be seen to >',
    '< (it is|it\'s) ..1 (important|essential|vital|necessary|imperative|crucial|required|key|mandatory|a must|critical|desirable) ..1 (to (make sure|ensure|see to|follow|keep|check|maintain|secure)|that) > -- (you|your) -- ..1 note -- (important|essential|vital|necessary|imperative|crucial|key|critical|desirable) that ..4 ({leader}|{staff}|{occupation}|we|you|they|he|she|everyone|each|all|any)',
    '< (making sure|ensuring|seeing to it|seeing|keeping|taking care) ... is ..2 (a must|essential|important|vital|a priority|crucial|key|mandatory|required|imperative) >',
    // --- care, steps, provision
    ...done('< (care|steps|measures|action|actions|precautions|precaution|provision|provisions|arrangements|arrangement|attention|consideration|efforts|an effort|effort|thought|account|initiative|initiatives|notice|corrective action|remedial action|appropriate action|preparations|decisions|a decision|contact|priority|heed|follow-up) ..2 (must|shall|should|has to|have to|need to|needs to|is to|are to|will|ought to) ..1 be ..2 (taken|made|paid|given|initiated|implemented|put in place|devoted|established|maintained)'),
    '< (care|steps|measures|action|actions|precautions|precaution|provision|provisions|arrangements|arrangement|attention|consideration|efforts|an effort|effort|thought|account|initiative|initiatives|notice|corrective action|remedial action|appropriate action|preparations|decisions|a decision|contact|priority|heed|follow-up) ..2 (must|shall|should|has to|have to|need to|needs to|is to|are to|will|ought to) ..1 be ..2 (taken|made|paid|given|initiated|implemented|in place|put in place|devoted|established|maintained|kept) >',
    ...['a', 'an', 'one'].flatMap((one) => somebody(`< there (must|shall|should|has to|needs to|is to|ought to) ..1 be ${one} >`, `makes sure there is ${one}`)),
    '< there (must|shall|should|has to|have to|needs to|is to|are to|ought to) ..1 be (a|an|clear|regular|enough|sufficient|someone|some|no|at least|always|one|two|adequate|proper|written|good) >',
    '< (there is|there\'s) a need (to|for) >',
    '< (follow-up|follow up|maintenance|training|cleaning|supervision|communication|coordination|documentation|evaluation|review|revision|monitoring|explanation|report|plan|handover|establishment of ..4|appointment of ..4|introduction of ..4|development of ..4|creation of ..4|implementation of ..4|debrief|check|backup plan|briefing|risk analysis|updating of ..4|upkeep of ..4|replacement) ..4 (is|are) ..1 (required|needed|necessary|a must|mandatory|called for|to follow|obligatory) >',
    ...done('< (follow-up|follow up|evaluation|review|training|supervision|monitoring|implementation|maintenance|cleaning|handover|briefing|information|coordination|introduction|debriefing|reporting|revision|consultation|stocktaking|mentoring) ..6 (is carried out|is done|is performed|is ensured|is provided)'),
    '< (follow-up|follow up|evaluation|review|training|supervision|monitoring|implementation|maintenance|cleaning|handover|briefing|information|coordination|introduction|debriefing|reporting|revision|consultation|stocktaking|mentoring) ..6 (takes place|take place|will take place|happens|happen|occurs|is carried out|are carried out|is done|is performed|will follow|is ongoing|is to take place|shall take place|must take place|should take place|is ensured|is provided) >',
    // --- it wants doing
    ...done('(needs|need|wants|want) < (updating|reviewing|checking|cleaning|fixing|refilling|replacing|renewing|mending|repairing|organising|organizing|arranging|tidying|revising|rewriting|planning|settling|clarifying|addressing|restocking|emptying|servicing|watering)'),
    '(needs|need|wants|want) < (updating|reviewing|checking|cleaning|fixing|sorting|doing|refilling|replacing|renewing|mending|repairing|organising|organizing|arranging|bringing up to date|keeping|looking at|looking after|following up|watching|tidying|revising|rewriting|planning|attention|settling|clarifying|addressing|tackling|resolving|improving|restocking|emptying|washing|seeing to|sorting out|maintaining|servicing|topping up|airing|watering|an update|a review|an overhaul|a clean|a clear-out) >',
    '< (has|have|need|needs|must|ought) to (go back|go out|come back|get back|be back|get done|get fixed|find their way|find its way|happen|go up|be in place|be ready|be available|stay clean|stay stocked|remain clean|be up to date|be clean) >',
    '(complaint|complaints|question|questions|enquiries|inquiries|suggestion|suggestions|requests|letters|e-mails|emails|tickets|concerns|proposals|comments|feedback|applications) ..3 < (must|shall|should|will|are to|is to|have to) (get|receive|have|be given|meet with) ..1 (an|a) ..1 (answer|reply|response|acknowledgement|decision|hearing|follow-up) >',
    '(newcomer*|new ..2 (colleague*|employee*|joiner*|member*|hire*|starter*|staff)|colleague*|volunteer*|apprentice*|trainee*|employees|staff|everyone|nobody|no colleague) ..6 < (must|shall|should|is to|are to) (get|receive|have|be given|be assigned|be offered|not be left|be left) ..2 (a|an|the|their|proper|enough|regular|without) ..2 (buddy|mentor|introduction|induction|training|briefing|feedback|support|supervision|answer|contact person|plan|explanation) >',
    'no ... < (must|shall|should|is to|are to) be (left|kept|forgotten|overlooked|lost|missed|ignored|sent home|turned away) >',
    // --- happens by itself, every quarter
    ...done('(is|are) ..1 < (reviewed|updated|revised|evaluated|followed up|assessed|monitored|audited|analysed|analyzed|checked|renewed|examined|refreshed|tested|cleaned|serviced|inspected)', ` ${often}`),
    '(is|are) ..1 < (reviewed|updated|revised|evaluated|followed up|assessed|monitored|audited|analysed|analyzed|checked|renewed|examined|refreshed|tested|cleaned|serviced|inspected) > ' + often,
    // --- the same in general
    ...done('(training|support|help|mentoring|supervision|courses|information|feedback|meetings|talks|reviews|conversations|guidance|briefings|debriefings|introduction|cover|replacements|solutions) ..4 < (will|shall|should|must|are to|is to|has to|have to) be (offered|provided|held|given|arranged|organised|conducted|found|ensured|planned|scheduled|carried out)'),
    '(training|support|help|mentoring|supervision|courses|information|feedback|meetings|talks|reviews|conversations|guidance|briefings|debriefings|introduction|cover|replacements|solutions) ..4 < (will|shall|should|must|are to|is to|has to|have to) be (offered|provided|held|given|arranged|organised|conducted|found|ensured|available|planned|scheduled|carried out) >',
    ...done('< ({must}|will) be (found|held|planned|cleared up|gone through|caught up|looked into|taken up|thought of|kept down|kept low)', ' ..3 (for|with|before|to|by|in|on|after|every|at|among|$)'),
    '< ({must}|will) be (found|offered|held|planned|cleared up|gone through|caught up|looked into|taken up|shared out|distributed among|thought of|kept down|kept low|kept at) > ..3 (for|with|before|to|by|in|on|after|every|at|among|$)',
    '< (must not|should not|may not|is not to|are not to|never to) be (forgotten|overlooked|neglected|missed|left undone|lost sight of|left lying|left too long) >',
    // --- effort and attention from nowhere
    ...done('< (an effort|efforts|every effort|an attempt|attempts) (is|are|will be|should be|must be|shall be) (made|undertaken)'),
    ...done('< responsibility for ..5 (must|should|has to|needs to|is to|shall) be (settled|clarified|assigned|decided|defined|agreed|determined|allocated|placed)'),
    ...done('< (ways|a way|time|room|space|cover|solutions|a solution|money|resources|replacements) (must|should|has to|have to|need to|needs to|is to|are to) be (found|set aside|made|provided|created|arranged|secured)'),
    '< (enough|sufficient|adequate) (time|resources|staff|cover|training|support|space) (must|should|has to|is to|shall|will) be >',
    '< (somehow|in some way|one way or another) > ... (need|needs|must|has to|have to|should)',
    '< (don\'t forget|do not forget|remember) that ..4 (has to|have to|must|needs|need) >',
  ], byActor + noDuty),
  ...all([
  ], byActor + ' -- was -- were'),

  // wider frames
  ...done(`^ #? ..4 < to be ..1 ${whole} {managed}`, ' -- by -- {staff} -- {leader} -- we -- you -- has -- have -- is -- are -- was -- want* -- need* -- like* -- who -- reviewed -- revised -- read -- renewed -- updated'),
  '^ #? ..4 < to be ..1 {managed} > -- by -- {staff} -- {leader} -- we -- you -- has -- have -- is -- are -- was -- want* -- need* -- like* -- who -- reviewed -- revised -- read -- renewed -- updated',
  '^ #? ..4 < to (happen|take place|get done) > -- by -- {leader} -- {occupation} -- is -- are -- has -- have -- we -- you -- want*',
  '^ #? ..4 < to follow > ($|in|within|later|shortly|soon|next|once|when) -- by -- {leader} -- {occupation} -- is -- are -- has -- have -- we -- you -- want*',
  ...done('^ #? ..5 < (gets|get) (fixed|done|sorted|handled|cleaned|updated|checked|tidied|emptied|dealt with|looked at|reviewed|filed|replaced|refilled|sorted out)', ' -- by -- we -- you -- i -- when -- if -- who -- {leader} -- {occupation} -- until'),
  ...done('{must} get < (handled|done|fixed|sorted|updated|checked|cleaned|reviewed|answered|closed|filed|organised|arranged)', ' -- by -- we -- you -- i -- {leader}'),
  ...done('^ #? ..5 < will be ..1 (undertaken|supervised|watched over|overseen|logged|maintained|filed|sorted|fixed|cleaned|resolved|tested|measured|completed|replaced|refreshed|scheduled|planned|administered|observed|safeguarded|guaranteed|worked on|taken care of|put in place|tidied|drafted|compiled|stored|collated|distributed)', ' -- by -- we -- you -- i -- {leader} -- {occupation} -- if -- when -- {outsiders} -- your -- disciplin* -- {system}'),
  '^ #? ..5 < will be ..1 kept > -- by -- we -- you -- i -- {leader} -- {occupation} -- if -- when -- {outsiders} -- your -- disciplin* -- {system}',
  '(staff|employees|employee|colleagues|workforce members|workers|volunteers|members|managers|nurses|teachers|drivers|newcomers|joiners|hires|trainees) < (are|is) ..1 (trained|educated|instructed|briefed|schooled) (on|in|about|regarding) > -- by -- {neg} -- if -- when -- until -- who -- {must} -- we -- you',
  '(staff|employees|employee|colleagues|workforce members|workers|volunteers|members|managers|newcomers|joiners|hires) < (are|is) given > ..3 (training|instruction|briefing|induction|introduction) -- by -- {neg} -- if -- until -- who -- {must} -- we -- you -- {leader} gives',
];
