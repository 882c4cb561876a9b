// What the parts of an English document are called, what a sentence does for the agreement, and what tables hold.
import type { DocumentPatterns } from '../pack';
import { balance } from './balance';
import { lifeCycle } from './life-cycle';
import { relations } from './relations';
import { duties } from './duties';

export const document: DocumentPatterns = {
  headings: {
    task: ['purpose', 'mission', '(task|tasks)', 'our job', 'what we are for', "what we're (for|here for)", 'why we (exist|are here)', '(aim|aims)', 'remit', '(objective|objectives)', 'charge', 'what (this|the) (team|group|policy|committee) (is for|does|is here for)', 'what (this|it) is (for|about)', 'introduction', 'overview', 'about (this|the|us)', 'assignment', 'our role', '(goal|goals)', 'responsibilities and scope', 'deliverables', 'statement', 'policy statement'],
    frame: ['scope', 'mandate', 'frame', 'framework', 'limits', 'boundaries', 'decision rights', 'decisions', 'authority', 'resources', 'budget', 'who (this|it|the policy) (covers|is for|applies to)', 'where (this|it) applies', 'applicability', 'application', 'applies to', 'covers', 'what we (decide|may decide|can decide)', 'what (you|(team|teams)) (decide|may decide|can decide)', 'who decides', 'what is (given|fixed|settled)', 'given', 'eligibility', 'coverage', 'out of scope', 'room to decide', 'who decides what', 'delegat*', 'rules of the road', 'decision-making', 'decision making', 'within these limits'],
    success: ['success', '(measure|measures)', '(metric|metrics)', 'measuring', 'measurement', 'how we (measure|know|can tell|see)', 'how (will|do|would) we (know|measure|tell)', 'success criteria', 'key results', '(kpi|kpis)', '(okr|okrs)', '(target|targets)', '(indicator|indicators)', 'what good looks like', 'signs that', 'results', 'goals', 'how (you|one) can tell', 'compliance and metrics', 'outcomes'],
    owner: ['(role|roles)', 'responsibilit*', 'who does what', 'ownership', '(owner|owners)', 'who owns', 'raci', 'accountab*', 'responsible', 'who carries what', 'who answers for', 'division of work', 'division of labour', 'who decides', 'decision rights', 'dri', 'team members', 'membership', '(lead|leads)', 'chair', 'duties', 'who looks after', 'organisation', 'governance', 'delegat*'],
    mutual: ['what you can expect', 'can expect', 'expect of each other', 'expect from each other', 'expect of (managers|leaders|one another|your manager)', 'what leaders (commit|promise|do|owe)', 'mutual expectations', 'expectations', 'what we (promise|owe|expect|ask)', "leaders' promises?", 'our (promise|promises)', 'for (leaders|managers)', 'what (managers|leaders) (promise|owe|commit to|do)', "(managers'|leaders'|manager's|leader's) (part|side|half|(promise|promises)|duties|responsibilit*)", '(commitment|commitments)', 'both ways'],
    followUp: ['follow-up', 'following up', 'review*', 'check-(in|ins)', 'rhythm', 'how we (meet|talk|keep in touch)', '(meeting|meetings)', 'revision', 'cadence', 'evaluation', 'feedback', 'how we keep (this|it) alive', 'revisiting', 'communication', 'when we meet', 'our week', 'reporting', 'keeping this', 'amendment*', 'updat*'],
    support: ['support', 'training', 'help', 'resources', 'who to ask', 'coaching', 'development', 'learning and development', 'skills', 'getting help', 'if you need help', 'where to turn', 'competence', 'onboarding', 'growing', 'mentor*', 'questions', 'contact', 'contacts', 'assistance'],
    input: ['feedback', 'input', '(question|questions)', 'consultation', 'have your say', '(change|changes)', 'changing this', 'influence', '(suggestion|suggestions)', 'disagree*', '(objection|objections)', 'your voice', 'how to (change|question|influence)', '(proposal|proposals)', '(complaint|complaints)', 'speak* up', 'contributing', 'discussion', 'raising concerns', 'contact', 'this paper', 'get in touch', 'comments', 'communication'],
    learning: ['learning', '(retrospective|retrospectives)', '(mistake|mistakes)', 'when (things|something|it) (go|goes|went) wrong', 'reflection', 'lessons', '(error|errors)', '(incident|incidents)', 'failure', 'failures', 'near misses', 'how we learn', 'continuous improvement', 'improvement', 'post-(mortem|mortems)', '(debrief|debriefs)', 'when we get it wrong'],
    why: ['why', '(reason|reasons)', 'background', 'rationale', 'purpose', 'context', 'why this', 'why we', 'motivation', 'what we are for', "what we're for", 'mission', 'problem'],
    documentOwner: ['document owner', 'policy owner', 'owner', 'contact', 'contacts', 'maintained by', 'maintainer*', 'responsible for this (policy|document|charter)', 'author', 'authors', 'questions'],
    reviewDate: ['next review', 'review date', 'date of review', 'to be reviewed', 'valid until', 'expires', 'last revised', 'revision date', 'effective period'],
  },
  sentences: {
    task: [
      'the? (purpose|aim|objective|goal|mission) of (this|the|our) ..', '(this|the) (policy|charter|document|agreement|guideline|team|group|committee|board|unit|handbook) (sets out|exists|is here|is for|describes|explains|governs|aims|outlines|defines|ensures|is intended|is tasked|is responsible|is designed|provides)',
      'our (mission|purpose|task|job|role|aim|goal) (is|will be)', '^ we (are here|exist|look after|run|make|keep|help|build|serve|handle|provide|deliver|want to) ', '(is|are) committed to', 'is tasked with', '(exists|is here|are here) (to|so that|because)', 'policy (is|was) (written|made|meant) (to|so)', '{organisation} (is committed|recognises|recognizes|believes|provides|handles|wants)', 'we want to (create|make|build|ensure)', 'the team (looks after|runs|keeps|builds|makes|plans|handles|delivers|is there|answers|serves|supplies)', 'values (help|guide)', '(is|are) a powerful tool', 'will help us achieve', 'defines and steers',
    ],
    frame: [
      '(applies|apply|applied) to', '(covers|cover) (all|every|the|our|any|everyone)', '(is|are) not? covered', '(may|can) (decide*|choose|spend|approve|buy|order|change|stop|close|grant|refund) .. ', '((decide|decides)|decide) .. (alone|himself|herself|themselves|without asking|on (his|her|their) own|freely)', 'without asking', '(within|inside) (the|a|an|this|these|our|its|that) .. (budget|frame|(limit|limits)|plan|mandate|scope|grant)', '(up to|below|under|above|over) (€|$|£) #', '(up to|below|under|above|over) .. # .. (kr|kronor|(euro|euros)|pounds|dollars|€)', 'out of scope', 'in scope', '(fall|falls) outside', '(eligible|entitled) ', 'limited to', 'no decision-making authority', 'the authority to', 'is free to', 'are free to', 'decision belongs', 'who decides', '(includes|including) contractors', '^ all .. (employees|staff|colleagues|operatives|members) ', 'the term', '(member|members) of staff', 'regardless of', 'any employee who', 'is open to', 'full-time', '(has|have) the right to', 'within .. days', 'only responsible for', 'we avoid',
    ],
    success: [
      'we (measure|know|see|can tell|judge|follow|look at|track|count|want) .. (success|by|whether|that it|if|how many|share)', 'success (is|means|looks|will be)', 'we (have|will have) succeeded', '(target|goal|aim|objective) (is|of|for 20*|:) ..', '(at least|at most|fewer than|less than|more than|under|over|below|above|no more than) ..3 # ..3 (%|percent|per|out of|of|days|a year|hours)', '# (%|percent|per cent) of', '# out of #', '(nine|eight|seven|six|five|four|three|two) (out of|in) (ten|five|four|three)', '(by|before) .. 20* .. (have|has|is|are|will)', '(fewer|less|more) .. than (last|in 20*|today|now|before|the)', 'measured (by|on|in|against)', 'yearly (question|survey)', 'staff turnover', '(average|median) .. #', 'ready .. by', 'we would like to have at least', 'handed over .. on the date', 'hand over .. on the date', 'marked against',
    ],
    owner: [
      '{leader} .. (is|are) (accountable|responsible|in charge)', '(is|are) (accountable|responsible) for', '{leader} ((decide|decides)|(own|owns)|(keep|keeps)|(maintain|maintains)|(run|runs)|(lead|leads)|(approve|approves)|(answer|answers)|looks|(chair|chairs)|(oversee|oversees)|(sign|signs))', '((answer|answers)|answer) for', '(owns|own) (the|this|her|his|their|it|a)', 'has (one|an) owner', 'lies with the', 'rests with the', '(carries|carry) the responsibility', '(take|takes) care of', 'is (led|run|chaired|kept|maintained) by', '{leader} (and|or) .. will (meet|decide|determine)', 'the final (say|decision) (lies|is|rests|belongs)', '(head|manager|lead|officer|director|coordinator) of ..', 'may be .. by the {leader}', 'the person (who|nearest)', 'creates and oversees', 'escalation team', 'corporate accounts', 'founders will',
    ],
    mutual: [
      '{leader} .. ((commit|commits)|(promise|promises)|(owe|owes)|(undertake|undertakes)|(guarantee|guarantees)) ..', 'you (can|may) expect', 'can expect (of|from|that)', 'what (managers|leaders|you) .. expect', '{leader} .. (protects|gives|listens|explains|answers|tells|asks|helps|shares|thanks|says|backs|makes time|supports|removes|brings) ..', '(leaders|managers) (here|also|must|shall|should|will|do|are) .. (explain|listen|share|support|give|help|model|lead|answer|coach|tell|create|ensure|encourage|have)', 'in return', 'hold (us|me|each other) to', 'we will not .. (retaliat*|punish)', 'we promise', 'as (leaders|managers) we', 'senior leaders', 'our managers', 'a leader (here|who|does|asks|gives|says)', 'of (your|her|his) (manager|lead|leader)',
    ],
    followUp: [
      '(every|each) other? (week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|day|morning|spring|autumn|winter|january|june|second|third|fortnight|six|shift)', 'once a (week|month|quarter|year|fortnight)', 'twice a (year|month|week|quarter)', '(three|four|six) times a year', '(weekly|monthly|quarterly|annual|annually|yearly|fortnightly|half-yearly|biweekly|biannual*) ', '(reviewed|revised|revisited|updated|evaluated|read again|reread|reassessed) .. (annually|yearly|quarterly|monthly|every|each|in|by|at least|on|before|together)', '(review|revise|revisit|evaluate|reevaluate|update|reread) (it|this|the|and|our|them|whether)', 'check-in*', 'one-to-one*', 'one-on-one*', 'meet* again', 'stand-up', 'standup', '(after|within) approximately? (three|six|twelve|#) months', 'the (yearly|annual) review', '(monday|tuesday|wednesday|thursday|friday) (at|morning|#)', 'to be (reviewed|revisited)', 'regular ((meeting|meetings)|(conversation|conversations)|(review|reviews)|(check-in|check-ins))', 'per month are',
    ],
    support: [
      '(training|course|courses|mentor*|coach|coaching|supervision|sparring|counsell*) ', '(help|support) (is|from|with|for|by|when|you|each other|one another|them|him|her|those|people)', '(ask|call|ring|turn to|talk to|contact|speak to|go to) .. (help|advice|if|when|you)', 'turn to', '((get|gets)|get|have|has|given|(receive|receives)) .. (training|time|help|support|coach|mentor|budget|a buddy|induction)', 'you can (ask|call|ring|contact|talk to|turn)', 'pay* the fee', 'we pay', '(days|hours|money) .. (for|of) (courses|learning|training|development|books)', 'backed', 'stand* (behind|by)', 'can report .. to', 'questions:', 'contact .. (with|for) questions', 'occupational health', 'a surveyor on the phone', 'employee assistance', 'apprentices work under',
    ],
    input: [
      '((suggestion|suggestions)|(comment|comments)|(question|questions)|(objection|objections)|(proposal|proposals)|(idea|ideas)|feedback|views|concerns|disagree*|(complaint|complaints)) .. (to|go|are|can|may|with|welcome|by|:)', '(anyone|everyone|you|anybody|all|we|each|staff|employees|colleagues) .. (may|can|could|should) .. (propose|suggest|question|object|challenge|comment|ask|change|raise|say|write)', '(propose|suggest) (a|any)? (change|changes)', '(works council|union|shop steward|staff (representative|representatives)|safety (representative|representatives)) ', 'open-door', 'open door', '(asked|consulted|heard|hear|(ask|asks)|(consult|consults)|(listen|listens)) .. (before|those|them|the|each|all|affected|first|what)', 'advice (of|from)', 'we (talk|talked|discuss|decide|decided|wrote|agreed) .. together', '(written|worked out|agreed|drafted|made) (by|with|together|at) .. (team|staff|colleagues|us|everyone|shops|workshop*)', 'encouraged to (report|speak|raise|ask|say)', 'the meeting', 'a vote', 'bring problems', 'retro', 'can chalk', 'get in touch', 'this council advises', 'contact .. (hr|us) ',
    ],
    learning: [
      'learn* (from|of|by|what|together|out)', 'retrospective*', 'retro', 'what (can|could|did|do|have|would) we (learn|learned|learnt|do differently)', '(lesson|lessons) (learned|learnt|from)', 'debrief*', 'post-mortem*', 'blame-free', 'without blame', 'no blame', '((mistake|mistakes)|(error|errors)|something|things|failure|it) .. (go* wrong|went wrong|happen*|are (shared|talked|discussed|told))', 'near miss*', 'we look at what', 'walk through what', 'stop work', 'what happened', 'reflect*', 'experiment*', 'after each', 'look back', 'tried', 'improve* next',
    ],
    why: [
      'because', 'so that', 'in order to', 'the reason', 'that is why', 'which is why', "that's why", 'since (we|the|this|our)', '(matters|matter) (to|because|for|when)', 'is imperative', 'until .. ago', 'people are .. waiting', 'we believe', 'this (way|means)', 'depends on', 'to (support|ensure|protect|make sure|help|keep|promote|create|foster) ..',
    ],
    documentOwner: [
      '(document|policy|charter) owner', '(owner|contact|maintainer|custodian|held by|maintained by|kept by|looked after by|author|owned by|written by) ..', '((own|owns)|(keep|keeps)|(maintain|maintains)|looks after|holds|is responsible for) this (policy|document|charter|paper|text|agreement|page)', 'questions (about|on|to|:) ..', '(ask|contact|email|write to|talk to) .. (if|with|about) .. ((question|questions)|this)', ', managing director', 'stream :',
    ],
    reviewDate: [
      '(goes|go|reads|looks) .. this (document|policy|charter|agreement) ... (by|in|every|each) ..', '(next|to be|will be|is|be|are) (review*|revis*|read again|revisited|updated|renewed|reconsidered) .. (#|january|february|march|april|may|june|july|august|september|october|november|december|year|yearly|annually)', '(review|revision|reviewed|revised|revisited) (:|by|on|in|date|due|every|at the) .. (#|january|february|march|april|may|june|july|august|september|october|november|december|retreat|year)', 'valid (until|till|to|through) ..', 'review date? : #', 'last (revised|reviewed|updated) ..', '(we|team|us) .. (meet|read|review|revise|look at) (it|this)? .. again .. (#|january|february|march|april|may|june|july|august|september|october|november|december)', 'expires', '(read|reads) it .. in (january|february|march|april|may|june|july|august|september|october|november|december)',
    ],
    decisionRight: ['((decide|decides)|may decide|can decide|has the final say|makes the decision)'],
    advice: ['((ask|asks)|asked|seek*|advice|advise*|consult*|hear*|talk* to) ..', 'advice'],
    recognition: ['(appreciat*|recogni*|thank*|praise*|celebrat*|acknowledg*|proud)'],
    newLeaderDuty: ['{leader} .. (from now on|will now|as a new task|take over)'],
    leaderTraining: ['{leader} .. (training|course|coach*|mentor*|sparring|supervision|programme)', '(training|course|coach*|mentor*|sparring) .. {leader}'],
    trustDeclared: ['(we|our) .. (trust|believe in trust|built on trust|culture of trust)', 'trust is (our|the|a|at)', '(based|built|founded|rests) on mutual? trust'],
  },
  kinds: {
    charter: ['charter', 'working agreement', 'terms of reference', 'team agreement', 'ways of working', 'team contract', 'how we work', 'committee', 'working group', 'project agreement', 'ground rules', 'team handbook', 'mandate'],
    policy: ['policy', 'policies', 'guideline', 'guidelines', 'code of conduct', 'handbook', 'guide', 'rules', 'procedure', 'standard', 'regulation', 'regulations', 'roles', 'responsibilities', 'training'],
    principles: ['leadership principles', 'principles', 'leadership philosophy', 'leadership values', 'values', 'how we lead', 'leading', 'leadership', 'compass', 'manager expectations'],
    none: ['readme', 'changelog', 'change log', 'minutes', 'release notes', 'api', 'meeting notes', 'installation', 'statutes', 'bylaws', 'constitution', 'onboarding', 'welcome', 'starter', 'life cycle', 'lifecycle', 'tutorial', 'getting started', 'how to', 'access control', 'encryption', 'password', 'backup', 'physical security', 'facility access', 'vulnerability', 'incident response', 'disaster recovery', 'license', 'template', 'roadmap'],
    leadership: ['leadership', 'team charter', 'working agreement', 'employees', 'staff', 'people'],
    leadershipHeading: ['responsibilit*', 'roles', 'leadership', 'feedback', 'expectations', 'decisions', 'how we work', 'our values', 'trust', 'who does what', 'how we lead', 'what we expect', 'mistakes', 'support', 'what you can expect', 'how we talk'],
    leadershipSign: ['{staff} .. {must}', '{leader} .. {must}', 'our team', '(manager|managers|leader|leaders|employees|colleagues|staff|team lead)'],
    otherHeading: ['installation', 'usage', 'license', 'api', 'getting started', 'configuration', 'attendees', 'agenda', 'unreleased', 'quick start', 'prerequisites', 'dependencies', 'added', 'fixed', 'changed', 'references', 'encryption', 'logging', 'action items', 'present', 'apologies', 'membership fee', 'general meeting', 'dissolution', 'accounts and audit'],
    otherSign: ['npm', 'git', 'docker', 'repository', 'repo', 'github', 'pull request*', 'server', 'servers', 'password*', 'encrypt*', 'vpn', 'database*', 'firewall*', 'production', 'slack', 'zulip', 'maintainer*', 'contributor*', 'install', 'command', 'https', 'api', 'mfa', 'credentials', 'the (association|club|society)', 'vulnerabilit*'],
  },
  columns: {
    owner: ['^ holder $', 'holds', '^ holds it $', 'decision maker', 'who decides', 'decided by', 'directly responsible', 'accountable role', 'owner', 'owners', '^ who $', '^ who ..', 'responsible', 'accountable', 'responsibility', 'dri', '^ lead $', 'carried by', 'answers for', 'answers for it', 'in charge', 'decides', 'looked after by', 'contact', 'person', 'decided by', 'held by', 'whose', 'belongs to', 'name', 'keeper'],
    area: ['area', 'task', 'tasks', 'activity', 'topic', 'matter', 'what', 'deliverable', 'duty', 'question', 'thing', 'item', 'process'],
    measure: ['measure', 'metric', 'kpi', 'how we measure', 'target', 'indicator', 'evidence', 'how we know', 'sign', 'result', 'aim for', 'goal'],
    when: ['when', 'date', 'deadline', 'due', 'by', 'by when', 'month', 'quarter'],
    nobody: ['nobody', 'none', 'no one', 'vacant', 'to be (decided|determined|confirmed|agreed|announced|found)', 'not (assigned|decided|yet)', '^ open $', 'unassigned', 'tbd', 'tbc', 'tba', 'later', 'unclear', 'pending', 'whoever ..'],
    several: ['{leader} and {leader}', '{staff} and {staff}', '{leader} and {staff}', '{staff} and {leader}', 'jointly', 'together', 'shared'],
    everyone: ['everyone', 'everybody', '^ all $', 'the team', 'whole team', 'whoever'],
    joined: ['and', 'plus', 'together with', 'with ..2 ({leader}|{occupation}|hr|finance|it|sales|marketing|operations)', 'or'],
    split: ['alone', 'under', 'each', 'settl*', 'casting', 'tie-break*', 'decides', 'for {word}', 'on {word}', 'on behalf', 'except', 'unless', 'acting', 'then', 'after', 'if', 'deputy', 'by turns', 'in turn', 'from', 'until', 'advice', 'asks', 'asking', 'stand-in', 'substitute'],
    /** A row's own name says who carries it: “Rota (owner: the lead)”. */
    namesOwner: ['(accountable|owner|responsible|owned by) :', 'owned by'],
    role: ['^ (role|roles) $', 'position', 'function'],
    roleName: ['{leader}', '*er', '*or', 'head of'],
    // What a person's column says of them; the row's first cell is the matter.
    decides: ['decides', 'decides on', 'decision maker', 'who decides', 'decided by', 'approver', 'approves', 'approved by', '(decision|decisions) ..'],
    asked: ['asked', 'asked first', 'ask first', 'consulted', 'advice', 'advises', 'ask', 'asks', 'consult', 'consults', 'input from', 'hears'],
    informed: ['informed', 'told', 'tells', 'informs', 'notified', 'keep posted'],
    frame: ['mandate', 'frame', 'limit', 'limits', 'budget', 'means', 'resources', 'authority', 'decision right', 'decision rights', 'decides alone', 'may decide', 'can decide', 'room', 'scope', 'boundaries', 'decides'],
    duties: ['(responsibility|responsibilities)', 'answers for', 'responsible for', 'accountable for', 'duties', 'tasks', 'owns'],
  },
  balance,
  relations,
  duties,
  lifeCycle,
};
