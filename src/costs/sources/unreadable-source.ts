import type { CostSource, SourceDescription, SourceUsage } from '../../core/cost-source.ts';
import type { Gap, Known } from '../../core/known.ts';
import { money } from '../../core/money.ts';
import { lengthInDays, type Period } from '../../core/period.ts';

export interface UnreadableBill {
  readonly kind: SourceDescription['kind'];
  readonly label: string;
  /** The days that would have been read. */
  readonly period: Period;
  readonly gap: Gap;
}

/** A bill that could not be read: every question is answered with the reason, so that each planned read has a state and no figure is made up. */
export function unreadableSource({ kind, label, period, gap }: UnreadableBill): CostSource {
  const refused = async <T>(): Promise<Known<T>> => ({ known: false, gap });
  return {
    open: async () => ({
      source: descriptionOf(kind, label),
      rows: null,
      span: period,
      readFrom: period.start,
      dataThrough: `${period.start}T00:00:00Z`,
      currencies: [],
      months: [],
      accounts: [],
    }),
    presence: refused,
    cube: refused,
    changes: refused,
    commitments: refused,
    tagKeys: refused,
    totals: async () => [],
    lines: async ({ period: asked }) => ({
      period: asked,
      days: lengthInDays(asked),
      usage: await refused(),
      resources: await refused(),
      commitmentDays: await refused(),
    }),
    quality: async () => [],
    invariants: async () => [],
    usage: () => NOTHING_READ,
    close: async () => {},
  };
}

function descriptionOf(kind: SourceDescription['kind'], label: string): SourceDescription {
  return {
    kind,
    label,
    dialect: null,
    sample: false,
    files: 0,
    bytes: 0,
    extraColumns: [],
    missingColumns: [],
    metricBasis: { billedCost: '', effectiveCost: '' },
  };
}

const NOTHING_READ: SourceUsage = {
  plannedRequests: 0,
  requests: 0,
  pages: 0,
  cachedRequests: 0,
  paid: money('0', 'USD'),
  filesRead: 0,
  bytesRead: 0,
};
