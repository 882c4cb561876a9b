// Above what is handed over: whether its task, its frame and its measure of success are there. Above a responsibility
// table: how many areas it has, and how many without an owner.
import type { CodeLens } from 'vscode-languageserver';
import { assignmentsOf, parts, type Assignment, type ResponsibilityTable } from '../../agreement/assignments';
import { toRange } from '../convert';
import { serverCommands, type Explain } from '../protocol';
import type { ReadDocument } from './known-documents';
import { agreementWords } from './words';

/** The lenses of a document. Words follow the marks, so that a voice that reads them aloud says what is missing. */
export function lensesOf(read: ReadDocument): CodeLens[] {
  const { all, tables } = assignmentsOf(read.result.agreement.reading);
  const says = agreementWords[read.messages];
  const lens = (at: { start: number; end: number }, title: string, explain: string): CodeLens => ({
    range: toRange(at, read.document),
    command: { title, command: serverCommands.explain, arguments: [{ text: explain } satisfies Explain] },
  });
  return [
    ...tables
      .filter(({ areas }) => areas.length > 0)
      .map((table) =>
        lens(
          { start: table.at.start, end: table.at.start },
          says.areas(table.areas.length, table.unowned.length),
          tableExplained(table, read),
        ),
      ),
    ...all.map((one) => lens(one.at, marks(one, read), explained(one, read))),
  ];
}

/** “task ✓ frame ✓ success – (missing: success)”. */
function marks({ has }: Assignment, { messages }: ReadDocument): string {
  const says = agreementWords[messages];
  const missing = parts.filter((part) => !has[part]);
  return (
    parts.map((part) => `${says.parts[part]} ${has[part] ? '✓' : '–'}`).join(' ') +
    (missing.length > 0 ? ` (${says.missing}: ${says.list(missing.map((part) => says.parts[part]))})` : '')
  );
}

function explained({ name, has }: Assignment, { messages }: ReadDocument): string {
  const says = agreementWords[messages];
  const there = parts.filter((part) => has[part]);
  const missing = parts.filter((part) => !has[part]);
  const named = (of: typeof there) => says.list(of.map((part) => says.parts[part]));
  return [says.explained(name, named(there), named(missing)), ...missing.map((part) => says.questions[part])].join(' ');
}

const tableExplained = ({ unowned }: ResponsibilityTable, { messages }: ReadDocument): string => {
  const says = agreementWords[messages];
  return unowned.length === 0 ? says.allOwned : says.withoutOwner(says.list(unowned.map(({ name }) => name)));
};
