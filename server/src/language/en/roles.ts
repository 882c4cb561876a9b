// English nouns that name roles.
import type { RoleWords } from '../role-words';

export const roleWords: RoleWords = {
  roles: [
    'manager', 'leader', '~lead', '~head', 'director', 'supervisor', 'coordinator', 'co-ordinator', '+officer', 'foreman', 'principal', 'headteacher',
    '+owner', 'sponsor', 'secretary', 'treasurer', '+representative', '+rep', 'facilitator', '~coach', 'mentor', '+buddy', 'planner', 'scheduler', 'editor',
    '~chair', 'chairman', 'chairperson', 'chairwoman', 'controller', '+partner', 'administrator', '+assistant', 'adviser', 'advisor', '+specialist', '+architect', '+engineer', '+designer', '+developer',
    '+analyst', '+nurse', 'matron', '+sister', 'dean', 'rector', 'provost', 'captain', 'superintendent', '+master', 'registrar', 'curator', 'librarian', 'caretaker', 'president', 'founder',
    'ombudsman', 'commissioner', 'governor', 'trustee', 'auditor', 'accountant', 'bookkeeper', 'receptionist', '+agent', '+consultant', 'moderator', 'maintainer', 'custodian', 'deputy',
    '+senior', '+tester', '+trainer', '+warden', '+champion', '+executive', '+chief', 'boss', '+scientist', '+researcher', '+teacher', '+tutor', '+biochemist', '+doctor', '+driver', '+clerk', '+holder', '+keeper',
    'organiser', 'organizer', 'convenor', 'convener', 'inspector', 'examiner', 'counsellor', 'counselor', '+technician', '+operator', '+guide', 'midwife midwives', 'pharmacist', '+therapist', 'chaplain', 'storekeeper', 'housekeeper', 'steward', 'registrar', 'navigator', 'dispatcher', 'producer', 'choreographer', 'conductor', 'foreperson', 'sergeant', 'liaison', 'delegate', 'spokesperson', 'chief-of-staff chiefs-of-staff', 'ombudsperson', 'safeguarder', '+contact', '+expert', '+cook', '+lecturer', 'intern', 'sub-editor', 'commander', 'marshal', 'quartermaster', 'bursar', 'senco',
    '=ceo', '=cto', '=cfo', '=coo', '=cio', '=ciso', '=cpo', '=dpo', '=vp', '=dri', '=pm', '=scrum-master',
  ],
  bodies: [
    'board', 'committee', '+council', '+group', 'management', 'directorate', 'secretariat', '+department', '+office', '+team', '+desk', '+panel', '+union', '+function', '+squad', '+guild', '+chapter', '=hr', '=finance', '=procurement',
  ],
  matters: [],
  governing: ['board', 'council', 'committee', 'trustee', 'governor'],
  groups: [
    'employee', '=staff staff', 'colleague', '+member', '=team', '=crew', 'worker', 'apprentice', 'trainee', 'volunteer', '=everyone everyone',
  ],
  no: ['change management', 'risk management', 'time management', 'project management', 'data management', 'performance management', 'document management', 'quality management', 'people management', 'stress management', 'conflict management', 'facilities management', 'product management', 'incident management', 'information management', 'process management', 'line of management', 'access management', 'financial management', 'balance management', 'team management', 'property management', 'color management', 'colour management', 'on the board', 'on board', 'it'],
  modifiers: [
    'team', 'line', 'shift', 'night', 'day', 'project', 'product', 'department', 'ward', 'hr', 'it', 'finance', 'financial', 'operations', 'operating', 'operational', 'quality', 'safety', 'security', 'technical', 'tech', 'executive', 'deputy', 'vice', 'assistant', 'senior', 'regional', 'area', 'branch', 'store', 'shop', 'site', 'office', 'unit', 'section', 'division', 'group', 'service', 'services', 'customer', 'sales', 'marketing', 'communications', 'communication', 'people', 'culture', 'data', 'protection', 'privacy', 'information',
    'risk', 'compliance', 'legal', 'procurement', 'purchasing', 'facilities', 'facility', 'building', 'logistics', 'warehouse', 'transport', 'fleet', 'production', 'plant', 'maintenance', 'engineering', 'development', 'design', 'research', 'science', 'learning', 'training', 'education', 'school', 'year', 'pastoral', 'subject', 'course', 'programme', 'program', 'portfolio', 'delivery', 'release', 'incident', 'change', 'process', 'policy', 'document', 'budget', 'payroll', 'health', 'wellbeing', 'union', 'works', 'staff', 'employee', 'steering', 'management', 'leadership', 'managing', 'general', 'creative',
    'art', 'artistic', 'stage', 'studio', 'house', 'kitchen', 'floor', 'duty', 'rota', 'stock', 'lab', 'laboratory', 'blood', 'bank', 'medical', 'clinical', 'nursing', 'charge', 'care', 'chief', 'scrum', 'agile', 'business', 'system', 'systems', 'platform', 'network', 'support', 'volunteer', 'community', 'membership', 'event', 'events', 'editorial', 'social', 'media', 'digital', 'web', 'software', 'test', 'qa', 'user', 'account', 'key', 'contract', 'office', 'front', 'back', 'public', 'crew', 'cell', 'squad', 'chapter', 'guild', 'station', 'depot', 'port', 'shore', 'fire', 'first-aid',
    'environment', 'environmental', 'sustainability', 'equality', 'diversity', 'inclusion', 'ethics', 'audit', 'internal', 'external', 'shop-floor', 'second', 'associate', 'onboarding', 'hiring', 'recruiting', 'recruitment', 'talent', 'intake', 'admissions', 'advisory', 'supervisory', 'executive', 'editor', 'post', 'role', 'record', 'on-call', 'night-shift', 'blood-bank', 'supply', 'chain', 'field', 'workshop', 'costume', 'light', 'lighting', 'sound', 'programming', 'district', 'county', 'city', 'municipal',
  ],
  nearest: [],
  plain: [
    'new', 'good', 'best', 'responsible', 'accountable', 'own', 'other', 'same', 'relevant', 'respective', 'immediate', 'direct', 'current', 'former', 'individual', 'local', 'first', 'next', 'last', 'great', 'bad', 'strong', 'better', 'effective', 'small', 'multiple', 'experienced', 'named', 'appointed', 'designated', 'full', 'nearest', 'different', 'another', 'single', 'only', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'few', 'many', 'several', 'most', 'some', 'more', 'both', 'all', 'whole', 'entire', 'acting', 'outgoing', 'incoming', 'busy', 'concerned', 'affected', 'particular', 'certain', 'present',
  ],
  openers: ['the', 'a', 'an', 'this', 'that', 'these', 'those', 'any', 'every', 'each', 'no', 'one', 'our', 'your', 'their', 'his', 'her', 'its', 'my', "one's", 'which', 'what', 'whose'],
  indefinite: ['a', 'an', 'any', 'every', 'each', 'no', 'one', "one's", 'which', 'what', 'whose'],
  articles: [],
  cleft: [],
  genders: [],
  many: ['all', 'both', 'several', 'many', 'other', 'these', 'those', 'two', 'three', 'four'],
  one: [],
  genitives: [],
  prepositions: ['to', 'with', 'from', 'of', 'for', 'at', 'in', 'on', 'into', 'about', 'between', 'against', 'under', 'over', 'without', 'through', 'via', 'than', 'like', 'near', 'towards', 'toward', 'after', 'before', 'by'],
  stop: [
    'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'and', 'or', 'but', 'nor', 'if', 'when', 'while', 'where', 'because', 'since', 'so', 'then', 'than', 'as', 'who', 'whom', 'that', 'which', 'whether', 'how', 'why', 'not', 'never', 'also', 'always', 'often', 'only', 'still', 'too', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'need', 'needs', 'let', 'lets',
    'i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'us', 'them', 'yourself', 'himself', 'herself', 'themselves', 'ask', 'asks', 'tell', 'tells', 'give', 'gives', 'help', 'helps', 'make', 'makes', 'call', 'calls', 'inform', 'informs', 'support', 'supports', 'expect', 'expects', 'involve', 'involves', 'consult', 'consults', 'appoint', 'appoints', 'become', 'becomes', 'decides', 'decide', 'means', 'says', 'there', 'here', 'up', 'down', 'out', 'per', 'plus', 'together', 'named', 'called', 'contact', 'talk', 'owner', 'accountable',
  ],
  of: { words: ['of'], after: ['head', 'director', 'chair', 'dean', 'secretary', 'vp', 'chief', 'officer', 'president'], open: true },
  adjectives: ['ful', 'ive', 'ous', 'able', 'ible', 'ed', 'ing', 'ent', 'ant', 'less', 'ic', 'ly', 'al', 'est', "n't"],
  pronouns: ['he', 'she', 'they', 'it'],
  endings: [['man', 'man men'], ['y', 'y ies'], ['ch', 'ch ches'], ['sh', 'sh shes'], ['ss', 'ss sses'], ['x', 'x xes'], ['', ' s']],
};
