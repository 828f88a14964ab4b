import type { Gap } from '../core/known.ts';
import type { Report } from '../core/report.ts';
import { priceGaps } from './price-gaps.ts';

/** Every gap anywhere in a report, in the order of the page, each said once. */
export function gapsOf(report: Report): readonly Gap[] {
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
