import type { CheckDeclaration } from '../core/check.ts';
import type { Finding } from '../core/recommendation.ts';
import type { CheckResult, Undecided } from '../core/unit-result.ts';
import { inOrder } from './in-order.ts';
import type { LoadedDatasets } from './load-datasets.ts';
import type { LoadedMetrics } from './load-metrics.ts';
import { metricsRead } from './metrics-read.ts';
import type { ReadOutcome } from './read-outcome.ts';

/**
 * What a check says about what was read; it is not asked while a read is missing. Throws what the check throws.
 * The resources judged are the rows of the first dataset it needs, less those it could not decide on.
 */
export function judge(
  check: CheckDeclaration,
  now: string,
  loaded: LoadedDatasets,
  metrics: ReadOutcome<LoadedMetrics> | null,
): CheckResult {
  const needed = Object.entries(check.needs);
  const rows = needed.flatMap(([name, { id }]) => {
    const outcome = loaded.get(id);
    return outcome?.read ? [[name, outcome.value] as const] : [];
  });
  const missing = [
    ...needed.map(([, { id }]) => id).filter((id) => !loaded.get(id)?.read),
    ...(metrics && !metrics.read ? [metricsRead(check.id)] : []),
  ];
  if (missing.length > 0) {
    return { check: check.id, state: 'not-evaluated', missing: missing.sort(inOrder) };
  }
  const verdicts = [
    ...check.evaluate(Object.fromEntries(rows), {
      now,
      thresholds: check.thresholds,
      metric: metrics?.read ? metrics.value.metric : noMetrics(check),
    }),
  ];
  const findings = verdicts.filter((verdict): verdict is Finding => !('reason' in verdict));
  const undecided = verdicts.filter((verdict): verdict is Undecided => 'reason' in verdict);
  const judged = Math.max(findings.length, (rows[0]?.[1].length ?? 0) - undecided.length);
  return {
    check: check.id,
    state: 'evaluated',
    judged,
    findings: findings.sort((a, b) => inOrder(a.resourceId, b.resourceId) || inOrder(a.evidence, b.evidence)),
    undecided: undecided.sort((a, b) => inOrder(a.resourceId, b.resourceId) || inOrder(a.reason, b.reason)),
  };
}

function noMetrics(check: CheckDeclaration): (name: string) => never {
  return (name) => {
    throw new TypeError(`${check.id} looks at the metric ${name}, which it does not declare.`);
  };
}
