// How English sentences tie a role to what it answers for.
import type { DocumentPatterns } from '../pack';

export const relations: DocumentPatterns['relations'] = {
  answers: ['(is|are|remains|stays) (directly|fully|ultimately|solely)? (responsible|accountable) for', '(owns|own)', '(answers|answer) for', '(is|are) in charge of', '(takes|take) care of', '(has|have|carries|carry|bears) the? (overall|full|final)? responsibility for', '(looks|look) after', '(is|are) (owner|owners) of'],
  answeredBy: ['(is|are) (owned|carried|held|led|looked after|managed|handled|taken care of) by', '(lies|lie|rests|rest|sits|sit) with', '(is|are) the responsibility of', '(belongs|belong) to'],
  nobodyInParticular: ['see', 'we', 'you', 'they', 'he', 'she', 'it', 'i', 'everyone', 'everybody', 'anyone', 'someone', 'nobody', 'no one', 'all', 'each', 'every', 'this', 'that', 'these', 'those', 'there', 'who', 'whoever', 'which', 'what', 'one', 'people', 'employees', 'staff', 'both', 'if', 'when', 'because', 'not', 'never', 'nor', 'any'],
};
