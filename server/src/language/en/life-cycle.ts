// What English says of a document's own life: when it is looked at again, since when it holds, who approved it.
import type { DocumentPatterns } from '../pack';

export const lifeCycle: DocumentPatterns['lifeCycle'] = {
  nextReview: [
    '(next|coming|planned|scheduled) (review|revision|evaluation)', '(review|revision|expiry) date', '(review|revision) (due|by|on|in|before|at the latest|no later than)', '^ (review|revision) $', '^ (review|revision) :', 'date (of|for) (next|the)? (review|revision)',
    '(^|(policy|policies|document|charter|agreement|guideline|principles|text|paper|page|contract|handbook|rules|it|they|this) ..2) (is|are|be) (next|then|again|to be)? (reviewed|revised|revisited|evaluated|reconsidered|renewed|updated|read again) again? (by|on|in|before|at the latest|no later than|during)', '(review|revise|revisit|evaluate|reconsider|renew|reread) (it|this|the|our) .. (by|on|in|before|during)', '(reviews|revises|revisits|evaluates) (it|this|the|our) .. (by|on|in|before|during)',
    '(goes|go) through (it|this|the) .. (by|on|in|before)', '(we|team|committee) .. look at (it|this) again', 'to be (reviewed|revised|revisited|renewed)', 'due for (review|revision)',
  ],
  lastReview: [
    'last (reviewed|revised|updated|changed|review|revision|update)', '(was|were|has been|have been|had been) (last)? (reviewed|revised|updated|changed|written|adopted|approved|agreed|decided)', '^ (reviewed|revised|updated|adopted|approved|agreed|signed|written|issued|published|decided) (on|in|by|at)', '(adopted|approved|agreed|signed|written|issued|published) (on|in|at|by)', '(date of )? (adoption|approval|issue)', '(replaces|supersedes|since|version)',
  ],
  effective: ['effective (date|from|as of|since|on)?', '(applies|apply|valid|in force|holds|runs) (from|as of|since|as from)', '(takes|take|took) effect', '(comes|come|came|enters|enter|entered) into force'],
  ends: ['(valid|applies|apply|in force|holds|runs) (until|till|to|through)', '(expires|expire|ends)', 'expiry'],
  approver: ['(approved|adopted|decided|signed) by', 'approver', 'approval :'],
  status: ['^ (document|policy)? status'],
  draft: ['draft', 'proposal', 'for (consultation|comment)', 'consultation version'],
};
