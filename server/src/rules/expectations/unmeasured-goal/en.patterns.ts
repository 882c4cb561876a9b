import type { Pattern } from '../../words';

/** Said of goals in general, or turned into something one can see. */
const said = ' -- by # -- goals are written -- sets (its|their) -- is not a goal -- was dropped -- we have reached -- goal keeper -- until -- scored -- measured by -- of (this|the|our) ..1 (policy|code|charter|document|guide|handbook|procedure|guideline*|review*|meeting*|section) -- code of conduct -- of this policy -- of this document -- of this charter -- the purpose -- per cent -- %';
const all = (patterns: readonly string[], unless: string): string[] => patterns.map((pattern) => pattern + unless);

export const patterns: readonly Pattern[] = [
  ...all([
    '(goal|goals|objective|objectives|aim|aims|target|targets|ambition|ambitions|priority|mission) ..8 (is|are|remains) ..3 < to ..2 ({improve}|be|become|get|have|take|make|create|build|work|foster|establish|ensure|achieve|deliver|provide|offer|live|remain|stay|lead|develop|put|give|maintain|support|learn|move|drive|shape|contribute|help|be seen|win|excel) ..8 > -- mission is',
    '(goal|goals|objective|objectives|aim|aims|target|targets|ambition|ambitions) (for|of|this|in|over|from) ..5 : < {word} >',
    '(goal|goals|objective|objectives|aim|aims|target|targets|ambition|ambitions) : < {word} >',
    '(goal|goals|objective|objectives|aim|aims|target|ambition) ..1 (is|are|to be|of being|of becoming) ..2 < (best in class|best-in-class|the best|a leader|a leading ..3|number one|leading|market leader|world leaders|top of ..3|the first choice|the preferred ..3|a role model|an employer of choice|the employer of choice|at the forefront) >',
    '(we|team|unit|department|group|school|hospital|company|organisation|organization|agency|branch|library|office|clinic|centre|committee|college|programme|project) ..3 (aim|aims|strive|strives|aspire|aspires|intend|intends|have set ourselves the goal of|has set itself the goal of|set ourselves the goal of|have the ambition|has the ambition) ..1 (to|at|for|of)? ..1 < (to)? ..1 ({improve}|be|become|being|becoming|building|creating|strengthening|improving|enhancing|get better|work more|work closer|excellence|greater|better|more|stronger|increase*|deepen*|developing|raising|increasing) >',
    '(set ourselves|set itself|set themselves|set) ..2 (the|a) ..1 (goal|goals|objective|target|aim|ambition) of < {word} >',
    '< what we\'re aiming for > : {word}',
    '^ #? by way of (objective|goal|aim) ... < {improve} >',
    '(objective|objectives|goal|goals|target|aim|ambition) ... (shall|will|should|is to|are to) < (deepen|strengthen|improve|enhance|optimise|optimize|increase|develop|promote|foster|intensify|raise|boost|expand|further|cultivate|advance|heighten) >',
    '(goal|objective|ambition|target|aim) .. (period|year|quarter|phase|coming) ..4 (is|are) ..4 < to (take|be|become|have|play|make|build|get|strengthen|improve|lead) >',
  ], said),
];
