import type { CoverageAlert } from '../../core/alert.ts';
import type { Report } from '../../core/report.ts';
import type { AlertSettings } from './alert-settings.ts';

/** Below it a report is about the smaller part of what should have been looked at. */
const HALF = 0.5;

/** Fewer reads answered than promised; none planned is no share. */
export function coverageAlerts(
  { ledger }: Report,
  { coverage: limit }: AlertSettings,
): readonly CoverageAlert[] {
  const ratio = ledger.known ? ledger.value.coverage.ratio : null;
  if (limit === false || ratio === null || ratio >= limit) return [];
  const isLow = ratio < HALF;
  return [
    {
      kind: 'coverage',
      id: 'coverage',
      state: isLow ? 'below-half' : 'below-limit',
      severity: isLow ? 'critical' : 'warning',
      coverage: ratio,
      limit,
    },
  ];
}
