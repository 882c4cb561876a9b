// What stands round the text of an English document: what closes it, its table of contents, words that a part’s number follows.
import type { DocumentPatterns } from '../pack';

/** A heading’s number, if it has one. */
const NUMBER = '^ (#|a|b|c|d|e|f|g|h|i|j|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)?';

export const parts: DocumentPatterns['parts'] = {
  closing: [
    '^ ..2 (signature|signatures|signatories|signature page|sign-off|acknowledgement|acknowledgment|acknowledgements|acknowledgments) ..2 $', '^ ..1 signed ..4 $', `${NUMBER} (approval|approvals|adoption|sign off) $`, '^ ..1 approved by $', '^ ..1 (approval|adoption) (and|of) ..3 $',
    '^ ..2 (version|revision|document|change) (history|log|control|information|record) $', '^ ..2 (changelog|changes log|version table) $', '^ ..1 history of ..4 $', `${NUMBER} (versions|revisions|history|amendment history) $`,
    `${NUMBER} (appendix|appendices|annex|annexes|annexe|attachment|attachments|addendum) ..`, `${NUMBER} (schedule|exhibit) # ..`,
    `${NUMBER} ..1 (references|reference|links|sources|bibliography|footnotes|endnotes|notes|glossary|see also) $`, `${NUMBER} (references|links|sources|definitions) and ..3 $`, `${NUMBER} (further|related|useful) ..3 $`, `${NUMBER} (related|read more) $`, `${NUMBER} (useful|related|external|relevant) (references|links|documents|policies|reading|resources) ..2 $`,
    '^ ..2 (contact|contacts|contact us|contact details|contact information|contact persons|contact person|contact point) $', `${NUMBER} (questions|queries|enquiries) $`, `${NUMBER} (questions|queries|contact|contacts) and (contact|contacts|questions|help) $`, `${NUMBER} (who|whom) to contact ..2 $`,
  ],
  line: ['^ (signed|signature|signatures|agreed and signed|for and on behalf of|acknowledged by)', '^ ..1 (contact|contacts|enquiries|queries|questions) :', '^ (version|last updated|document number|document id|ref|reference) ..', '^ #? (references|sources|links|related documents|see also) :'],
  column: ['^ version ..1 $', '^ (revision|rev|edition|issue) ..1 $', '^ ..1 (signature|signatures) $', '^ signed ..2 $', '^ (change|changes|what changed|amendment) $', '^ (summary|description|nature) of ..2 $ -- duties -- work -- role -- task', '^ (approved|reviewed|prepared|authorised|authorized) by $'],
  contents: ['^ ..1 (contents|table of contents|toc|on this page) $', '^ in this (document|policy|page|charter) $'],
  numbered: ['(section|sections|clause|clauses|article|articles|chapter|chapters|paragraph|paragraphs|part|parts) #'],
  counted: ['(point|points|item|items|rule|rules|step|steps|principle|principles|number|nos) #'],
};
