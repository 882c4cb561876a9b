// From a role to where it is introduced, and to all places that name it, in all documents of the workspace.
import type { Location } from 'vscode-languageserver';
import { toRange } from '../convert';
import { othersWith, type KnownDocuments, type ReadDocument } from './known-documents';

/** Whether only other documents can say where the role at an offset is introduced. */
export function isIntroducedElsewhere({ roles }: ReadDocument, offset: number): boolean {
  const mention = roles.at(offset);
  const role = mention && roles.get(mention.role);
  return role !== undefined && !role.introduced;
}

/** Where the role at an offset is introduced: here, else in another document, else where it is first named. */
export function definitionOf({ document, roles, language }: ReadDocument, offset: number, documents: KnownDocuments): Location[] {
  const mention = roles.at(offset);
  const role = mention && roles.get(mention.role);
  if (!role) return [];
  if (role.introduced) return [{ uri: document.uri, range: toRange(role.introduced, document) }];
  const elsewhere = othersWith([role.key], document.uri, documents)
    .flatMap(({ facts }) => {
      const fact = facts.roles.find(({ key, isIntroduced }) => key === role.key && isIntroduced);
      const location = fact && documents.locate(facts.path, fact.at);
      return location ? [{ location, same: facts.language === language }] : [];
    })
    .sort((a, b) => Number(b.same) - Number(a.same));
  return elsewhere.length > 0 ? [elsewhere[0]!.location] : [{ uri: document.uri, range: toRange(role.mentions[0]!.at, document) }];
}

/** Every place that names the role at an offset, this document first. */
export function referencesOf(
  { document, roles }: ReadDocument,
  offset: number,
  withIntroduction: boolean,
  documents: KnownDocuments,
): Location[] {
  const mention = roles.at(offset);
  const role = mention && roles.get(mention.role);
  if (!role) return [];
  const here = role.mentions
    .filter(({ at }) => withIntroduction || at.start !== (role.introduced ?? role.mentions[0]!.at).start)
    .map(({ at }) => ({ uri: document.uri, range: toRange(at, document) }));
  const there = othersWith([role.key], document.uri, documents).flatMap(({ facts }) =>
    facts.roles
      .filter(({ key }) => key === role.key)
      .flatMap(({ places }) => places.flatMap((at) => documents.locate(facts.path, at) ?? [])),
  );
  return [...here, ...there];
}
