import type { CheckDeclaration, Verdict } from '../core/check.ts';
import { inOrder } from '../core/in-order.ts';
import type { Finding } from '../core/recommendation.ts';
import type { Tags } from '../core/tags.ts';
import type { CheckResult, Undecided } from '../core/unit-result.ts';
import type { LoadedDatasets } from './load-datasets.ts';
import type { LoadedMetrics } from './load-metrics.ts';
import { metricsRead } from './metrics-read.ts';
import type { ReadOutcome } from './read-outcome.ts';
import type { Settled } from './settled.ts';
import { undecidedForParts } from './undecided-for-parts.ts';

/**
 * What a check says about what was read; it is not asked while a read is missing. Throws what the check throws.
 * The resources judged are the rows of the first dataset it needs, less those it could not decide on.
 * @param settled Reads of an earlier try, which were not asked for again since another one is missing still.
 */
export function judge(
  check: CheckDeclaration,
  now: string,
  loaded: LoadedDatasets,
  metrics: ReadOutcome<LoadedMetrics> | null,
  settled: Settled['reads'] = new Map(),
): CheckResult {
  const missing = missingReads(check, (id) => loaded.get(id)?.read ?? settled.has(id), metrics);
  if (missing.length > 0) return { check: check.id, state: 'not-evaluated', missing };
  const rows = rowsOf(check, loaded);
  const verdicts = verdictsOf(check, now, rows, metrics?.read ? metrics.value : null);
  const tagged = withTags(check, verdicts, loaded);
  return evaluated(check.id, tagged, rows[0]?.[1].length ?? 0);
}

/** What the check says, and of what it looked at in parts only, that nobody can say. */
function verdictsOf(
  check: CheckDeclaration,
  now: string,
  rows: readonly (readonly [string, readonly unknown[]])[],
  metrics: LoadedMetrics | null,
): readonly Verdict[] {
  const { thresholds } = check;
  if (!metrics)
    return [...check.evaluate(Object.fromEntries(rows), { now, thresholds, metric: noMetrics(check) })];
  const parts = new Map<unknown, Set<string>>();
  const metric: LoadedMetrics['metric'] = (name, row) => {
    if (metrics.isPart(name, row)) parts.set(row, (parts.get(row) ?? new Set()).add(name));
    return metrics.metric(name, row);
  };
  const verdicts = [...check.evaluate(Object.fromEntries(rows), { now, thresholds, metric })];
  return undecidedForParts(check, verdicts, parts);
}

/** Findings with the tags of their resources, where a dataset tells which column holds them. */
function withTags(
  { needs }: CheckDeclaration,
  verdicts: readonly Verdict[],
  loaded: LoadedDatasets,
): readonly Verdict[] {
  const tags = new Map<string, Tags>();
  for (const { id, resource } of Object.values(needs)) {
    const outcome = loaded.get(id);
    if (resource?.tags === undefined || !outcome?.read) continue;
    for (const row of outcome.value) {
      const columns = columnsOf(row);
      const found = tagsIn(columns[resource.tags]);
      const name = columns[resource.id];
      if (typeof name === 'string' && found) tags.set(name, found);
    }
  }
  return verdicts.map((verdict) => {
    const own = 'reason' in verdict || verdict.tags ? undefined : tags.get(verdict.resourceId);
    return own ? { ...verdict, tags: own } : verdict;
  });
}

function tagsIn(value: unknown): Tags | null {
  const entries = Object.entries(columnsOf(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function columnsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Ascending. */
function missingReads(
  check: CheckDeclaration,
  isThere: (dataset: string) => boolean,
  metrics: ReadOutcome<LoadedMetrics> | null,
): readonly string[] {
  const datasets = Object.values(check.needs).map(({ id }) => id);
  return [
    ...datasets.filter((id) => !isThere(id)),
    ...(metrics && !metrics.read ? [metricsRead(check.id)] : []),
  ].sort(inOrder);
}

/** By the names that the check uses, in the order of its needs. */
function rowsOf({ needs }: CheckDeclaration, loaded: LoadedDatasets) {
  return Object.entries(needs).flatMap(([name, { id }]) => {
    const outcome = loaded.get(id);
    return outcome?.read ? [[name, outcome.value] as const] : [];
  });
}

function evaluated(
  check: string,
  verdicts: readonly (Finding | Undecided)[],
  resources: number,
): CheckResult {
  const findings = verdicts.filter((verdict): verdict is Finding => !('reason' in verdict));
  const undecided = verdicts.filter((verdict): verdict is Undecided => 'reason' in verdict);
  return {
    check,
    state: 'evaluated',
    judged: Math.max(findings.length, resources - undecided.length),
    findings: findings.sort((a, b) => inOrder(a.resourceId, b.resourceId) || inOrder(a.evidence, b.evidence)),
    undecided: undecided.sort((a, b) => inOrder(a.resourceId, b.resourceId) || inOrder(a.reason, b.reason)),
  };
}

function noMetrics(check: CheckDeclaration): (name: string) => never {
  return (name) => {
    throw new TypeError(`${check.id} looks at the metric ${name}, which it does not declare.`);
  };
}
