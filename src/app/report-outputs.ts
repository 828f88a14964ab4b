import { amountText } from '../core/money.ts';
import type { Report } from '../core/report.ts';
import { isOpen } from '../render/sections/action-groups.ts';

/** What workflows decide by, beside the paths of the files: outputs of the action, the empty text where unknown. */
export interface ReportOutputs {
  /** Share of the planned reads that were answered, 0 to 1. */
  readonly coverage: string;
  /** Open ones. */
  readonly recommendations: string;
  /** What can be had together a month, in the primary currency, exact. */
  readonly 'net-savings': string;
  /** The primary one: of every amount among the outputs. */
  readonly currency: string;
}

export function reportOutputs({ ledger, recommendations, savings, costs }: Report): ReportOutputs {
  const ratio = ledger.known ? ledger.value.coverage.ratio : null;
  const open = recommendations.known ? recommendations.value.filter(isOpen).length : null;
  const [primary] = savings.known ? savings.value : [];
  return {
    // Rounded down, so that a share below a limit never reads as the limit.
    coverage: ratio === null ? '' : String(Math.floor(ratio * 10_000) / 10_000),
    recommendations: open === null ? '' : String(open),
    'net-savings': primary ? amountText(primary.net) : '',
    currency: primary?.currency ?? costs[0]?.currency ?? '',
  };
}
