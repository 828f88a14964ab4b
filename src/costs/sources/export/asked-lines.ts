import { type LineQuery, matchesUsageType } from '../../../core/charge-line.ts';
import type { LineSource } from './lines.ts';
import { quoteText, quoteTexts } from './sql-text.ts';

/** Ids in one INSERT. */
const CHUNK = 1_000;

/**
 * SQL that is true for charges by the resource or usage type asked for; `null` where nothing was asked.
 * @param types Usage types of the bill.
 */
export async function askedLines(
  source: LineSource,
  { period, usageTypes, resourceIds }: LineQuery,
  types: readonly string[],
): Promise<string | null> {
  const matching = types.filter((type) => matchesUsageType(type, usageTypes));
  const tests = [
    ...(matching.length > 0 ? [`coalesce(usageType, '') IN (${quoteTexts(matching)})`] : []),
    ...(resourceIds.length > 0 ? [ASKED_RESOURCES] : []),
  ];
  if (resourceIds.length > 0) await findResources(source, period, [...new Set(resourceIds)]);
  return tests.length > 0 ? `(${tests.join(' OR ')})` : null;
}

/** True for charges of what {@link findResources} was asked for last. */
export const ASKED_RESOURCES = 'resourceId IN (SELECT resourceId FROM line_resources)';

/** Leaves the bill's own names of the resources in `line_resources`: joined by every end that an ARN has. */
export async function findResources(
  { engine, charges }: LineSource,
  period: LineQuery['period'],
  ids: readonly string[],
): Promise<void> {
  await engine.run('CREATE OR REPLACE TEMP TABLE line_asked (id VARCHAR)');
  for (let from = 0; from < ids.length; from += CHUNK) {
    const values = ids.slice(from, from + CHUNK).map((id) => `(${quoteText(id)})`);
    await engine.run(`INSERT INTO line_asked VALUES ${values.join(', ')}`);
  }
  await engine.run(`CREATE OR REPLACE TEMP TABLE line_resources AS
    SELECT DISTINCT resourceId FROM (
      SELECT resourceId, unnest(CASE WHEN resourceId LIKE 'arn:%' THEN ${ENDS} ELSE [resourceId] END) AS ending
      FROM (SELECT DISTINCT resourceId FROM ${charges.select(['resourceId', 'day'], period)} WHERE resourceId <> '')
    ) JOIN line_asked ON id = ending`);
}

const ENDS = `list_concat([resourceId], [substr(resourceId, i) FOR i IN range(2, length(resourceId) + 1) IF substr(resourceId, i - 1, 1) IN (':', '/')])`;
