// A role's new name in every document of the workspace.
import {
  LSPErrorCodes,
  ResponseError,
  TextDocumentEdit,
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isPerson as isPersonsName } from '../../agreement/roles/composed';
import { foldName, personKey } from '../../agreement/roles/keys';
import { isHeaded, isName, newName, renamedIn, type RoleEdit } from '../../agreement/roles/renamed';
import { toRange } from '../convert';
import { othersWith, readDocument, type KnownDocuments, type ReadDocument } from './known-documents';
import { agreementWords } from './words';

/** What is renamed at an offset, and what the name is now. */
export function renamable({ document, roles }: ReadDocument, offset: number): { range: Range; placeholder: string } | undefined {
  const mention = roles.at(offset);
  const role = mention && roles.get(mention.role);
  return role && { range: toRange(mention!.at, document), placeholder: role.name };
}

/** Whether the editor can show edits with a question. */
export interface RenameAbilities {
  readonly annotations: boolean;
}

/**
 * The edits that rename the role at an offset.
 *
 * @throws ResponseError when there is no role, or the name is none
 */
export async function renameRole(
  at: ReadDocument,
  offset: number,
  to: string,
  documents: KnownDocuments,
  { annotations }: RenameAbilities,
): Promise<WorkspaceEdit> {
  const says = agreementWords[at.messages];
  const mention = at.roles.at(offset);
  const role = mention && at.roles.get(mention.role);
  if (!role) throw new ResponseError(LSPErrorCodes.RequestFailed, says.unchanged);
  if (!isName(to)) throw new ResponseError(LSPErrorCodes.RequestFailed, says.noName);
  const isPerson = role.kind === 'person';
  const name = isPerson ? to.trim().replace(/\s+/g, ' ') : newName(to, mention!.language);
  if (name === role.name) return { documentChanges: [] };
  const others = await Promise.all(
    othersWith([role.key], at.document.uri, documents).map(async ({ uri }) => readDocument(await documents.any(uri))),
  );
  const all = [at, ...others.filter((one) => one !== undefined)];
  const isPersons = isPerson || isPersonsName(name, mention!.language);
  const key = isPersons ? personKey(name) : foldName(name);
  // Somebody else has the name, here or in a document that does not even mention who is renamed.
  const joins =
    key !== role.key &&
    (all.some(
      ({ roles, result }) => roles.get(key) !== undefined || (!isPersons && isHeaded(result.agreement.reading, name, mention!.language)),
    ) ||
      othersWith([key], at.document.uri, documents).length > 0);
  const changes: Record<string, ChangeAnnotation> = {};
  const annotated = (id: string, label: string): string => {
    changes[id] = { label, needsConfirmation: true };
    return id;
  };
  const documentChanges = all.flatMap(({ document, result }) => {
    const { edits, compounds } = renamedIn(result.agreement.reading, role.key, name);
    const sure = edits.map((edit): TextEdit | AnnotatedTextEdit => ({
      ...toEdit(edit),
      ...(annotations && joins && { annotationId: annotated('joins', isPersons ? says.joinsPerson(name) : says.joins(name)) }),
    }));
    // What no one can ask about is left alone.
    const asked = annotations
      ? compounds.map((edit): AnnotatedTextEdit => ({
          ...toEdit(edit),
          annotationId: annotated('compounds', says.renameCompounds(role.name)),
        }))
      : [];
    if (sure.length + asked.length === 0) return [];
    return [
      TextDocumentEdit.create({ uri: document.uri, version: document === at.document || document.version > 0 ? document.version : null }, [
        ...sure,
        ...asked,
      ]),
    ];

    function toEdit(edit: RoleEdit): TextEdit {
      return { range: toRange(edit, document), newText: edit.text };
    }
  });
  return { documentChanges, ...(Object.keys(changes).length > 0 && { changeAnnotations: changes }) };
}
