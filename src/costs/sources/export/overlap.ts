import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { textOf } from './cost-cell.ts';
import type { PreparedDialect } from './dialect.ts';
import type { ExportGroup } from './export-group.ts';
import type { RawRelation } from './raw-relation.ts';
import { FILE_COLUMN } from './read-files.ts';

/** Throws where the files are written in two dialects: their figures mean different things. */
export function refuseTwoDialects(groups: readonly ExportGroup[]): void {
  const versions = new Map(groups.map((group) => [group.dialect.family, group]));
  if (versions.size < 2) return;
  const named = [...versions.values()].map(
    ({ version, files }) => `${version} (${JSON.stringify(files[0]?.source.file.name ?? '')})`,
  );
  throw new SpendlogError(
    'INPUT_INVALID',
    `The files are exports of ${versions.size} kinds: ${named.join(', ')}.`,
    'Give the files of one kind only; two kinds of export of one bill count the same charges twice.',
  );
}

/** Throws `EXPORT_OVERLAP` where files that are not parts of one export hold charges of one payer and month. */
export async function refuseOverlap(
  engine: SqlEngine,
  relation: RawRelation,
  dialect: PreparedDialect,
  groups: readonly ExportGroup[],
): Promise<void> {
  if (!relation.grouped) return;
  const [row] = await engine.rows(`
    SELECT payer, strftime(month, '%Y-%m') AS month, arg_min(file, row(export_group, file)) AS first, arg_max(file, row(export_group, file)) AS second
    FROM (SELECT DISTINCT ${dialect.select.billingAccountId} AS payer, ${dialect.select.billingMonth} AS month, raw.export_group, raw.${FILE_COLUMN} AS file
      FROM ${relation.raw.relation} AS raw ${dialect.joins})
    GROUP BY payer, month HAVING count(DISTINCT export_group) > 1 ORDER BY month, payer LIMIT 1`);
  if (!row) return;
  const files = groups.flatMap((group) => group.files);
  const name = (path: unknown): string =>
    JSON.stringify(files.find((file) => file.path === path)?.source.file.name ?? '');
  throw new SpendlogError(
    'EXPORT_OVERLAP',
    `Two exports cover ${textOf(row['month'])} of one payer: ${name(row['first'])} and ${name(row['second'])}.`,
    'Give one of them only: together they would count the same charges twice. If they are parts of one export, put them beside its manifest, or name them alike: name-1, name-2.',
  );
}
