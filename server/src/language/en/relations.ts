// How English sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(is|are|remains|stays) (directly|fully|ultimately|solely)? (responsible|accountable) for', '(owns|own)', '(answers|answer) for', '(is|are) in charge of', '(takes|take) care of', '(has|have|carries|carry|bears) the? (overall|full|final)? responsibility for', '(looks|look) after', '(is|are) (owner|owners) of'],
  answeredBy: ['(is|are) (owned|carried|held|led|looked after|managed|handled|taken care of) by', '(lies|lie|rests|rest|sits|sit) with', '(is|are) the responsibility of', '(belongs|belong) to'],
  must: ['must', 'shall', '(has|have|need|needs) to', '(is|are) (required|obliged) to'],
  should: ['should', 'ought to', '(is|are) (encouraged|advised|recommended) to'],
  byActor: ['and (the|a|your|their|each) {leader} (books|arranges|reserves|sees|decides|makes)', '(by|with) (the|a|an|their|his|her|our|your|its|each|every|any)? ..3 ({leader}|{occupation}|{staff}|team|committee|board|council|panel|department|office|hr|ceo|cfo|cto|coo|management|organisers|organizers|maintainers|people|person|owner|owners)', '^ #? (we|i|you) (also|then)? ..1 (must|shall|will|should)', '(be|is|are) ..3 by (the|our|your|their|a|an) !{byWhat}', '({leader}|{occupation}|team|owner|maintainers) (makes sure|make sure|ensures|ensure|sees to|see to)'],
  /** A consequence that is only named, as in a policy. */
  consequence: ['(may|can|could|might|subject to) ..6 (disciplinary|discipline|dismissal|termination|sanction*|warning|warnings|suspension)'],
  /** A lead-in whose list goes on with it, and an item that does. */
  openEnd: ['(to|will|shall|should|must|may|can|that|are|is|by|of) $'],
  goesOn: ['^ #? (to|that) ..'],
  ownDuty: ['(holders|owners) (are|shall be|remain) ..1 (responsible|accountable|answerable) for', '(policy|policies|guideline|guidelines|principles|rules|charter|handbook|code|document|chapter|this|these|it) ..2 (concern|concerns|apply|applies|cover|covers|address|addresses|is for|are for|written for|meant for|aimed at) ..1 (to)? (everybody|everyone|all|anyone|each) ', '(responsible|accountable) for (reporting|knowing|following|complying|reading|protecting|safeguarding|understanding|completing|adhering|respecting|behaving|using|wearing|being|becoming|keeping (their|your|his|her))', "(their|your|his|her|our|my|one's|its) own", '(himself|herself|themselves|yourself|ourselves)'],
  inPractice: ["^ #? (that|this|which|it) ..1 (means|is why|shows in|shows when)", "^ #? (that's|this is) (why|how)", '^ #? in practice', '^ #? we do (this|so|that) (by|because)', '^ #? (therefore|hence|so) (we|every|each|all|our)', '^ #? for us (this|that|it) means', '^ #? concretely'],
  transition: ['(step by step|gradually|in stages|stage by stage)', 'transition', '(phase|stage) (one|two|1|2)', 'until then'],
  knownRole: [
    'hr', 'human resources', '(manager|managers|leader|leaders|supervisor|supervisors|lead|leads|boss)', '(ceo|cfo|coo|cto|cio)', 'chief executive', 'managing director', '(director|directors)', '(head teacher|headteacher|principal|vice-chancellor|dean)', '(chair|chairman|chairwoman|chairperson)', '(board|council|committee|works council|trade union|union|unions|management)',
    '(shop steward|stewards|steward)', '(safety|health and safety|union|employee|staff) (representative|representatives|rep|reps|officer)', '(dpo|data protection officer)', '(auditor|auditors)', '(occupational health|company doctor|doctor|physician|police|fire brigade|lawyer|solicitor|tribunal|ombudsman|ombudsperson)',
    '(it|it support|payroll|finance|reception|facilities|procurement|legal)', '(employee|employees|colleague|colleagues|staff|member|members|newcomer|newcomers|person|people|author|owner|writer|reader)', '(employer|company|organisation|customer|customers|patient|pupil|pupils|student|students|supplier|suppliers)',
  ],
  nobodyInParticular: ['see', 'we', 'you', 'they', 'he', 'she', 'it', 'i', 'everyone', 'everybody', 'anyone', 'someone', 'nobody', 'no one', 'all', 'each', 'every', 'this', 'that', 'these', 'those', 'there', 'who', 'whoever', 'which', 'what', 'one', 'people', 'employees', 'staff', 'both', 'if', 'when', 'because', 'not', 'never', 'nor', 'any'],
};
