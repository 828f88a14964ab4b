import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { textOf } from './cost-cell.ts';
import type { PreparedDialect } from './dialect.ts';
import type { RawRelation } from './raw-relation.ts';
import { FILE_COLUMN, type ReadableFile } from './read-files.ts';
import { rowIdentities } from './row-identities.ts';
import { quoteText } from './sql-text.ts';

/** More files than these are one large export: people do not put so many deliveries of a month side by side. */
const MOST_FILES = 64;

/** Rows of a file that are looked for in the others. */
const SAMPLED_ROWS = 500;

/** Fewer rows found again may be chance. */
const FEWEST_FOUND = 3;

const SHARE_FOUND = 0.5;

/**
 * Throws `EXPORT_OVERLAP` where two files hold the same charges, whatever they are called: an older delivery, a sample,
 * an edited copy. Some rows of a month of each file are looked for in the other files of that month. Rows that repeat
 * within a sample tell nothing: true parts of an export hold identical small charges too. What a manifest lists is right.
 */
export async function refuseSameCharges(
  engine: SqlEngine,
  relation: RawRelation,
  dialect: PreparedDialect,
  files: readonly ReadableFile[],
): Promise<void> {
  const loose = files.filter(({ source }) => !source.listed);
  if (loose.length < 2 || loose.length > MOST_FILES) return;
  const { raw } = relation;
  const rows = (columns: string): string =>
    `SELECT ${columns}, raw.${FILE_COLUMN} AS file, ${dialect.select.billingMonth} AS month FROM ${raw.relation} AS raw ${dialect.joins}`;
  const months = await sharedMonths(engine, rows, loose);
  if (months.length === 0) return;
  const { cheap, whole } = rowIdentities(raw);
  for (const identity of whole) {
    const search = async (sought: readonly string[]) => {
      const columns = `hash(${identity.join(', ')}) AS whole, hash(${sought.join(', ')}) AS sought`;
      const [pair] = await engine.rows(
        foundAgain(rows(columns), rows(`hash(${sought.join(', ')}) AS sought`), months),
      );
      return pair;
    };
    // Rows that are the same have the same times and costs: comparing these alone, without texts, mostly ends it.
    const found = (await search(cheap)) && (await search(identity));
    if (found)
      throw sameCharges(
        textOf(found['month']),
        nameOf(loose, found['first']),
        nameOf(loose, found['second']),
      );
  }
}

/** A file and a month of it that another file has too. */
interface FileMonth {
  readonly file: string;
  readonly month: string;
}

/** For each two files the latest month they share: two deliveries that share several are alike in each. */
async function sharedMonths(
  engine: SqlEngine,
  rows: (columns: string) => string,
  files: readonly ReadableFile[],
): Promise<readonly FileMonth[]> {
  const paths = files.map(({ path }) => quoteText(path)).join(', ');
  const shared = await engine.rows(`
    WITH months AS (SELECT DISTINCT file, month FROM (${rows('1')}) WHERE file IN (${paths}) AND month IS NOT NULL),
    pairs AS (SELECT one.file AS file, max(one.month) AS month
      FROM months AS one JOIN months AS other ON other.month = one.month AND other.file <> one.file
      GROUP BY one.file, other.file)
    SELECT DISTINCT file, strftime(month, '%Y-%m-%d') AS month FROM pairs ORDER BY month, file`);
  return shared.map((row) => ({ file: textOf(row['file']), month: textOf(row['month']) }));
}

/** The two files of which one's sample is found in the other for the most part; no row where there are none. */
function foundAgain(sampled: string, others: string, months: readonly FileMonth[]): string {
  const samples = months.map(
    ({ file, month }) =>
      `(SELECT * FROM (${sampled}) WHERE file = ${quoteText(file)} AND month = DATE '${month}' LIMIT ${SAMPLED_ROWS})`,
  );
  const names = [...new Set(months.map(({ file }) => quoteText(file)))].join(', ');
  const days = [...new Set(months.map(({ month }) => `DATE '${month}'`))].join(', ');
  return `
    WITH sample AS MATERIALIZED (SELECT file, month, whole, any_value(sought) AS sought
      FROM (${samples.join(' UNION ALL ')}) GROUP BY file, month, whole HAVING count(*) = 1),
    sizes AS (SELECT file, month, count(*) AS rows FROM sample GROUP BY ALL),
    found AS (SELECT sample.file AS first, other.file AS second, month, count(DISTINCT whole) AS rows
      FROM (SELECT * FROM (${others}) WHERE file IN (${names}) AND month IN (${days})) AS other
      JOIN sample USING (month, sought) WHERE other.file <> sample.file GROUP BY ALL)
    SELECT first, second, strftime(found.month, '%Y-%m') AS month
    FROM found JOIN sizes ON sizes.file = found.first AND sizes.month = found.month
    WHERE found.rows >= ${FEWEST_FOUND} AND found.rows >= ${SHARE_FOUND} * sizes.rows
    ORDER BY month, first, second LIMIT 1`;
}

function nameOf(files: readonly ReadableFile[], path: unknown): string {
  return files.find((file) => file.path === path)?.source.file.name ?? '';
}

function sameCharges(month: string, first: string, second: string): SpendlogError {
  return new SpendlogError(
    'EXPORT_OVERLAP',
    `The files ${JSON.stringify(first)} and ${JSON.stringify(second)} hold the same charges of ${month}.`,
    'Give one of them only: together they would count the same charges twice. If both are parts of one export, put them beside its manifest.',
  );
}
