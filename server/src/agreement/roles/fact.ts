// What a document tells the others of its roles.
import type { Language } from '../../language/data';
import type { Span } from '../../model/span';
import type { DocumentReading } from '../document-reading';
import { rolesOf, type Role } from '../roles';

export interface RoleFact {
  readonly key: string;
  readonly name: string;
  readonly kind: Role['kind'];
  readonly language: Language;
  /** Whether the document says who this is. */
  readonly isIntroduced: boolean;
  /** Where that is, else where the role is first named. */
  readonly at: Span;
  /** Every place that names it. Of no interest to rules about other documents. */
  readonly places: readonly Span[];
}

/** The roles of a document, as others may know them. */
export function roleFactsOf(reading: DocumentReading): RoleFact[] {
  return rolesOf(reading).all.map(({ key, name, kind, language, introduced, places }) => ({
    key,
    name,
    kind,
    language,
    isIntroduced: introduced !== undefined,
    at: introduced ?? places[0]!,
    places,
  }));
}
