import type { Gap } from '../core/known.ts';
import type { Report } from '../core/report.ts';
import { priceGaps } from './price-gaps.ts';

/** Of the reports at hand: looking through millions of values once is enough for all that is rendered from them. */
const FOUND = new WeakMap<Report, readonly Gap[]>();

/** Every gap anywhere in a report, in the order of the page, each said once. */
export function gapsOf(report: Report): readonly Gap[] {
  const gaps = FOUND.get(report) ?? gapsIn(report);
  FOUND.set(report, gaps);
  return gaps;
}

function gapsIn(report: Report): readonly Gap[] {
  const found = new Map<string, Gap>();
  visitGaps(report, (gap) => found.set(JSON.stringify([gap.reason, gap.subject, gap.remedy]), gap));
  return [...found.values(), ...priceGaps(report)];
}

/** Without a list of each value's parts: a report holds millions of values. */
function visitGaps(value: object, visit: (gap: Gap) => void): void {
  if (isGap(value)) {
    visit(value);
    return;
  }
  for (const key in value) {
    const part: unknown = Reflect.get(value, key);
    if (typeof part === 'object' && part !== null) visitGaps(part, visit);
  }
}

function isGap(value: object): value is Gap {
  return 'reason' in value && 'subject' in value && 'remedy' in value;
}
