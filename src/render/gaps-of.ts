import type { Gap } from '../core/known.ts';
import type { Report } from '../core/report.ts';

/** Every gap anywhere in a report, in the order of the page, each said once. */
export function gapsOf(report: Report): readonly Gap[] {
  const found = new Map<string, Gap>();
  for (const gap of gapsIn(report)) found.set(JSON.stringify([gap.reason, gap.subject, gap.remedy]), gap);
  return [...found.values()];
}

function* gapsIn(value: unknown): Generator<Gap> {
  if (typeof value !== 'object' || value === null) return;
  if (isGap(value)) {
    yield value;
    return;
  }
  for (const part of Object.values(value)) yield* gapsIn(part);
}

function isGap(value: object): value is Gap {
  return 'reason' in value && 'subject' in value && 'remedy' in value;
}
