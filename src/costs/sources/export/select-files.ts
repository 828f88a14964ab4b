import { accountTest } from './account-filter.ts';
import type { RawColumn } from './amount-sql.ts';
import { columnKey, distinctNames, unknownNames } from './column-name.ts';
import type { ExportGroup } from './export-group.ts';
import { alikeFiles, FILE_COLUMN, type ReadableFile, readFiles } from './read-files.ts';
import { quoteIdentifier } from './sql-text.ts';

/** Columns that identify a row: in no version of FOCUS, yet found in exports. */
const ID_COLUMNS: readonly string[] = ['id', 'identitylineitemid'];

/**
 * SQL of the rows of all files, as they stand. Files may spell one column in several ways, or write it in several
 * types: then it gets the name it has first, and is read as text, which keeps every digit. With several exports each
 * row has its export's number, `export_group`; with several files, its file's path. Rows that
 * fail the test of `dates`, and those of other accounts than the given ones, are not in it.
 */
export function selectFiles(
  groups: readonly ExportGroup[],
  dates: (column: RawColumn | undefined) => string | null,
  accounts: readonly string[] | null = null,
): string {
  const reads = groups.flatMap((group, index) =>
    alikeFiles(group.files).map((files) => ({ group, index, files, columns: keptColumns(group, files) })),
  );
  const several = groups.flatMap(({ files }) => files).length > 1;
  const shared = sharedColumns(reads.map(({ columns }) => columns));
  return reads
    .map(({ group, index, files, columns }) => {
      const names = columns.map(({ column, id }) => expression(column, shared.get(id)));
      if (groups.length > 1) names.push(`${index} AS export_group`);
      if (several) names.push(FILE_COLUMN);
      const named = (name: string) =>
        columns.find(({ column }) => columnKey(column.name) === columnKey(name))?.column;
      const { dateColumn, accountColumn } = group.dialect;
      const tests = [
        dates(named(dateColumn)),
        accounts && accountTest(named(accountColumn), accountColumn, accounts),
      ].filter((test) => test !== null);
      const where = tests.length > 0 ? ` WHERE ${tests.map((test) => `(${test})`).join(' AND ')}` : '';
      return `SELECT ${names.join(', ')} FROM ${readFiles(files, several)}${where}`;
    })
    .join(' UNION ALL BY NAME ');
}

/** A column of one file, with what makes it the same as a column of another file. */
interface KeptColumn {
  readonly column: RawColumn;
  readonly id: string;
}

/** All columns but those no dialect knows. */
function keptColumns(
  { dialect, version }: ExportGroup,
  files: readonly ReadableFile[],
): readonly KeptColumn[] {
  const columns = files[0]?.columns ?? [];
  const names = columns.map(({ name }) => name);
  const patterns = dialect.knownColumns(version);
  const extra = new Set(unknownNames(names, patterns));
  const fixed = new Set(patterns.filter((name) => !name.endsWith('*')).map(columnKey));
  return columns
    .filter(({ name }) => !extra.has(name) || ID_COLUMNS.includes(columnKey(name)))
    .map((column, index, kept) => ({ column, id: columnId(column.name, fixed, kept.slice(0, index)) }));
}

/** Known columns are the same in any spelling; tags, which are known by their prefix only, are not. */
function columnId(name: string, fixed: ReadonlySet<string>, before: readonly RawColumn[]): string {
  const key = columnKey(name);
  const again = before.some((column) => columnKey(column.name) === key);
  if (fixed.has(key) && !again) return key;
  return JSON.stringify([name, before.filter((column) => column.name.trimEnd() === name.trimEnd()).length]);
}

interface SharedColumn {
  readonly name: string;
  readonly types: ReadonlySet<string>;
}

/** The name each column gets: its first one, with blanks at its end where the engine would take it for another's. */
function sharedColumns(files: readonly (readonly KeptColumn[])[]): ReadonlyMap<string, SharedColumn> {
  const byId = Map.groupBy(files.flat(), ({ id }) => id);
  const names = distinctNames([...byId.values()].map(([first]) => first?.column.name.trimEnd() ?? ''));
  return new Map(
    [...byId].map(([id, alike], index) => [
      id,
      { name: names[index] ?? id, types: new Set(alike.map(({ column }) => column.type)) },
    ]),
  );
}

function expression({ name, type }: RawColumn, shared: SharedColumn | undefined): string {
  const column = quoteIdentifier(name);
  const shown = quoteIdentifier(shared?.name ?? name);
  const value = shared && !canMeet(shared.types) ? asText(column, type) : column;
  return value === shown ? value : `${value} AS ${shown}`;
}

/** Instants meet without loss; any other two types may not. */
function canMeet(types: ReadonlySet<string>): boolean {
  return types.size === 1 || [...types].every((type) => /^(TIMESTAMP|DATE)/.test(type));
}

/** A value as the text it is written as; maps and lists as JSON. */
function asText(value: string, type: string): string {
  if (/^(MAP|STRUCT)\(|\[\]$/.test(type)) return `CAST(to_json(${value}) AS VARCHAR)`;
  return `CAST(${value} AS VARCHAR)`;
}
