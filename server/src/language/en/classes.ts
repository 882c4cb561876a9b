// English word classes. Closed classes are complete, open ones generous.

export const classes: Readonly<Record<string, readonly string[]>> = {
  // --- people
  staff: [
    'staff', 'employee', 'employees', 'worker', 'workers', 'colleague', 'colleagues', 'co-worker*', 'coworker*', 'people', 'person', 'member', 'members', 'personnel', 'workforce',
    'team', 'teams', 'teammate*', 'crew', 'everyone', 'everybody', 'anyone', 'anybody', 'someone', 'whoever', 'you', 'we', 'they', 'he', 'she', 'individual', 'individuals', 'newcomer*', 'joiner*', 'starter*', 'hire', 'hires',
    'nurse', 'nurses', 'teacher', 'teachers', 'developer*', 'engineer*', 'designer*', 'analyst*', 'adviser*', 'advisor*', 'officer', 'officers', 'caseworker*', 'clerk*', 'assistant', 'assistants', 'technician*', 'operator', 'operators',
    'driver', 'drivers', 'seller', 'sellers', 'salesperson', 'salespeople', 'agent', 'agents', 'consultant', 'consultants', 'researcher*', 'lecturer*', 'volunteer', 'volunteers', 'apprentice*', 'trainee*', 'buyer', 'buyers', 'cashier*', 'fitter*',
    'tester', 'testers', 'editor', 'editors', 'reporter', 'reporters', 'journalist*', 'planner*', 'moulder*', 'welder*', 'carer*', 'midwi*', 'porter', 'porters', 'author', 'authors', 'writer', 'writers', 'coordinator*', 'co-ordinator*', 'administrator*', 'squad', 'squads',
    'those who', 'the one who', 'group members',
  ],
  leader: [
    'manager', 'managers', 'leader', 'leaders', 'supervisor*', 'superior', 'superiors', 'boss', 'bosses', 'head', 'heads', 'director', 'directors', 'foreman', 'foremen', 'forewoman', 'lead', 'leads', 'chief', 'chiefs', 'executive', 'executives', 'ceo', 'cto', 'cfo', 'coo',
    'management', 'leadership', 'headteacher*', 'principal', 'principals', 'matron', 'dean', 'editor-in-chief', 'chair', 'captain', 'superintendent*', 'founder', 'founders', 'partner', 'partners', 'president', 'board', 'committee', 'steering', 'hierarchy', 'top', 'upstairs', 'above', 'team-lead', 'sister', 'charge', 'owner', 'owners', 'vp',
  ],
  system: ['system', 'systems', 'server', 'servers', 'pipeline*', 'software', 'application', 'applications', 'app', 'apps', 'service', 'services', 'device*', 'machine', 'machines', 'database*', 'network', 'networks', 'ci', 'bot', 'bots', 'tool', 'tools', 'alarm', 'alarms', 'script', 'scripts', 'build', 'builds', 'api', 'website', 'backup', 'backups', 'logs', 'token', 'tokens', 'password', 'passwords', 'account', 'accounts'],
  outsider: ['customer*', 'client', 'clients', 'patient', 'patients', 'pupil*', 'student*', 'child', 'children', 'citizen*', 'resident', 'residents', 'tenant*', 'guest', 'guests', 'visitor*', 'supplier*', 'vendor*', 'contractor*', 'applicant*', 'candidate*', 'user', 'users', 'shareholder*', 'passenger*', 'parent', 'parents', 'donor', 'donors'],
  organisation: ['company', 'organisation', 'organization', 'business', 'firm', 'agency', 'department', 'departments', 'unit', 'school', 'hospital', 'bank', 'municipality', 'council', 'university', 'employer', 'group', 'division', 'institution', 'office'],

  // --- duty
  must: ['must', 'shall', 'should', 'will', 'have to', 'has to', 'need to', 'needs to', 'required', 'obliged', 'expected', 'ought', 'is to', 'are to', 'may only', 'can only', 'be sure to', 'obligated', 'supposed'],
  mayNot: ['must not', 'may not', 'cannot', "can't", 'can not', 'shall not', 'should not', "mustn't", "shouldn't", 'never', 'no one may', 'nobody may', 'not allowed', 'not permitted', "isn't allowed", 'prohibited', 'forbidden'],
  not: ['not', "n't", 'never', 'no', 'none', 'nobody', 'neither', 'nor', 'without', "don't", "doesn't", "isn't", "aren't", "won't", "can't", 'cannot', "wouldn't", "shouldn't", "mustn't", "needn't", "didn't", 'nothing'],
  be: ['be', 'is', 'are', 'was', 'were', 'been', 'being', "it's"],

  // --- permission
  approval: ['approval', 'approvals', 'permission', 'consent', 'sign-off', 'signoff', 'authorisation', 'authorization', 'clearance', 'go-ahead', 'green light', 'blessing', 'say-so', 'nod', 'okay', 'ok', 'signature', 'agreement', 'authority', 'countersignature', 'thumbs up', 'all-clear'],
  approve: ['approve*', 'authoris*', 'authoriz*', 'permit', 'permits', 'permitted', 'sanction*', 'countersign*', 'initial', 'initials', 'initialled', 'sign off', 'signs off', 'signed off', 'sign', 'signs', 'signed', 'clear', 'clears', 'cleared', 'release', 'releases', 'released', 'agreed', 'agree', 'agrees', 'accept', 'accepts', 'accepted', 'endorse*', 'okayed', 'confirm', 'confirms', 'confirmed', 'grant*', 'rubber-stamp*'],
  obtain: ['obtain', 'obtains', 'obtained', 'get', 'gets', 'got', 'seek', 'seeks', 'sought', 'ask', 'asks', 'asked', 'request', 'requests', 'requested', 'require', 'requires', 'required', 'need', 'needs', 'needed', 'await', 'awaits', 'wait', 'waits', 'have', 'has', 'secure', 'secures', 'receive', 'receives', 'received', 'apply', 'applies', 'given', 'subject'],
};
