import type { Verdict } from '../../core/check.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';

interface Left {
  readonly name: string;
  readonly arn: string | null;
  readonly createdAt: string | null;
}

interface Wording<Row> {
  /** As in `when the disk was made`. */
  readonly noun: string;
  readonly evidence: (row: Row, made: string) => string;
}

interface Question {
  readonly now: string;
  readonly thresholds: { readonly minimumAgeDays: number };
}

/** Resources of Lightsail that serve nobody, once they are old enough. All that is billed for one of them is claimed. */
export function* leftBehind<Row extends Left>(
  rows: readonly Row[],
  { noun, evidence }: Wording<Row>,
  { now, thresholds }: Question,
): Iterable<Verdict> {
  for (const row of rows) {
    const { name: resourceId, arn, createdAt } = row;
    if (createdAt === null) {
      yield { resourceId, reason: `Lightsail did not tell when the ${noun} was made` };
      continue;
    }
    if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
    // Bills name it by its ARN, in which the name does not occur.
    yield {
      resourceId,
      evidence: evidence(row, dayOf(createdAt)),
      claims: arn === null ? [] : [everything(arn)],
    };
  }
}
