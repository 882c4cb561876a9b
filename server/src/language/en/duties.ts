// How English says what somebody answers for, decides, is asked about, is told, and does. The mark stands on the words
// that say it; `…By`: the one who carries it stands behind them.

export const duties: Readonly<Record<string, readonly string[]>> = {
  answers: [
    '< (is|are|remain|remains|be|being|stays) ..1 (responsible|accountable|answerable) for >', '< (responsible|accountable|answerable) for >', '< (answer|answers) for >', '< (own|owns) >', '< (has|have|carry|carries|bear|bears|hold|holds|takes|take) ..2 (responsibility|accountability|ownership) (for|of) >',
    '< (is|are) in charge of >', '< (look|looks) after >', '< (take|takes) care of >', '< (is|are) the (owner|dri|keeper|custodian) of >', '< (is|are) measured (on|by) >', '< (see|sees) to >', '< (ensure|ensures) >', '< (makes|make) sure >',
    '^ < (answers|responsible|accountable|owner) for? > :',
  ],
  answersBy: [
    '< (responsibility|accountability|ownership) ..6 (lies|rests|is|sits|stays) with >', '< (is|are) (owned|run|handled|maintained|kept|managed|led) by >', '< (is|are) the (responsibility|job|duty|task) of >', '< (lies|rests) with >',
    '^ < (owner|owners|responsible|accountable|answers|dri|contact|in charge) > :', '< (owner|responsible|accountable|dri) > :', '< owned by >',
  ],
  decides: [
    '< (decide|decides) (on|about|over)? >', '< (may|can|is free to|are free to|is entitled to|has the right to) ..1 (decide|choose|approve|spend|buy|hire|order|set|stop|refund|sign) (on|about|over|up to)? >', '< (approve|approves|authorise|authorises|sign off|signs off) (on)? >', '< has the (final|last) (say|word) (on|in|about)? >', '< (choose|chooses|determine|determines|prioritise|prioritises|appoint|appoints) >', '< (set|sets|fix|fixes) (the|our|their|all) >',
    '< (make|makes) the ..1 (decision|decisions|call) (on|about)? >', '< has a (free hand|mandate) (in|on|to|for)? >', '^ < (decides|decision right|decision rights|mandate) (on|over)? > :',
  ],
  decidesBy: [
    '< (is|are|gets|get) ..1 (decided|approved|set|fixed|determined|chosen|settled|made|signed off|arranged|drawn up) (on)? by >', '< (decision|decisions|authority|mandate|final say|last word) ..6 (lies|lie|rests|rest|is made|are made|belongs|belong|is|are|stays|stay|sits|sit) (with|by|to) >', '< (decided|approved|set|fixed|settled|determined) by >',
  ],
  asked: ['< (is|are|must be|will be|has to be|shall be) (asked|consulted|heard) (on|about|before|when|first)? >', '< (give|gives|offer|offers) (advice|input) (on|about|to)? >', '< (advise|advises) (on|about)? >', '< has a say (in|on|about)? >', '^ < (asked|consulted|advises) (about|on)? > :'],
  askedBy: ['< (ask|asks|consult|consults|hear|hears) >', '< after (asking|hearing|consulting) >', '< (seek|seeks) (the)? advice (of|from) >', '^ < (ask|consult|asked first|ask first) > :'],
  informed: ['< (is|are|must be|will be) (told|informed|notified|kept posted) (of|about|when|on)? >'],
  informedBy: ['< (inform|informs|tell|tells|notify|notifies) >'],
  must: ['< (must|shall|should|will|has to|have to|needs to|need to|is to|are to|is expected to|are expected to) >', '< (commits|commit|promises|promise|undertakes|undertake) to >'],
  does: ['< (give|gives|call|calls|hold|holds|lead|leads|keep|keeps|make|makes|write|writes|report|reports|plan|plans|share|shares|explain|explains|listen|listens|prepare|prepares|publish|publishes|run|runs|check|checks|answers|invite|invites|order|orders|train|trains|handle|handles|review|reviews|update|updates|support|supports|help|helps|chair|chairs|send|sends|introduce|introduces|follow|follows|organise|organises|coordinate|coordinates|collect|collects|record|records) >', '^ < (does|duties|tasks) > :'],
};
