import type { CheckDeclaration, MetricDeclaration, Verdict } from '../core/check.ts';
import type { Undecided } from '../core/unit-result.ts';

/** Rows that a check looked at a metric of, of which CloudWatch gave only parts: by the check's own name of the metric. */
export type PartsSeen = ReadonlyMap<unknown, ReadonlySet<string>>;

/**
 * What a check says where it saw only parts of metrics, which it cannot tell from "there is no datapoint": whatever it found,
 * and its silence, is then undecided for the resources of those rows; for all that it found where rows are compared.
 */
export function undecidedForParts(
  check: CheckDeclaration,
  verdicts: readonly Verdict[],
  seen: PartsSeen,
): readonly Verdict[] {
  if (seen.size === 0) return verdicts;
  const parts = [...seen].map(([row, names]) => partOf(check, row, [...names]));
  const byColumn = Map.groupBy(
    parts.flatMap((part) => textsOf(part.row).map((text) => ({ text, part }))),
    ({ text }) => text,
  );
  const compared = parts.find(({ acrossRows }) => acrossRows);
  const told = new Set<string>();
  const decided = verdicts.map((verdict): Verdict => {
    // Findings name a resource by one of the columns of its row, or by that of the group which the row is of.
    const own = (byColumn.get(verdict.resourceId) ?? []).map(({ part }) => part);
    for (const { name } of own) told.add(name);
    const why = own[0] ?? compared;
    return isUndecided(verdict) || !why ? verdict : { resourceId: verdict.resourceId, reason: why.reason };
  });
  const silent = parts.filter(({ name }) => name !== '' && !told.has(name));
  return onceEach([...decided, ...silent.map(({ name, reason }) => ({ resourceId: name, reason }))]);
}

function partOf(check: CheckDeclaration, row: unknown, names: readonly string[]) {
  const metrics = names.map((name) => metricOf(check, name));
  const reason = `CloudWatch did not give all of ${metrics.map(({ metricName }) => metricName).join(', ')}`;
  const acrossRows = metrics.some((metric) => metric.acrossRows);
  return { row, name: nameOf(check, row, names), reason, acrossRows };
}

function textsOf(row: unknown): readonly string[] {
  const texts = Object.values(Object(row)).filter((value) => typeof value === 'string' && value !== '');
  return [...new Set(texts)].map(String);
}

/** A check may have found several things about what is now one thing nobody knows. */
function onceEach(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Set<string>();
  return verdicts.filter((verdict) => {
    if (!isUndecided(verdict)) return true;
    const text = JSON.stringify([verdict.resourceId, verdict.reason]);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

function isUndecided(verdict: Verdict): verdict is Undecided {
  return 'reason' in verdict;
}

/** As findings would name it: by the group, the dataset's id, or what CloudWatch knows it by first. */
function nameOf(check: CheckDeclaration, row: unknown, [first = '']: readonly string[]): string {
  const { of, group, dimensions } = metricOf(check, first);
  const columns = [group, check.needs[of]?.resource?.id, ...Object.values(dimensions)];
  const values: Readonly<Record<string, unknown>> = Object(row);
  const texts = columns.flatMap((column) => (column === undefined ? [] : [values[column]]));
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '';
}

function metricOf(check: CheckDeclaration, name: string): MetricDeclaration {
  const declared = check.metrics?.[name];
  if (!declared) throw new TypeError(`${check.id} looks at the metric ${name}, which it does not declare.`);
  return declared;
}
