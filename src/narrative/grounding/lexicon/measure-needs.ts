import type { Measure } from '../../../core/fact.ts';

/** Figures that need a word of their own: without it they are read as what was spent. */
export interface MeasureNeed {
  readonly measures: readonly Measure[];
  /** Only where a word for cost stands in the clause. */
  readonly besideCost?: true;
  /** A cost of its own kind: words for cost beside it tell nothing wrong. */
  readonly isCost?: true;
  /** A slot for days tells it as well. */
  readonly orPeriod?: true;
}

export const MEASURE_NEEDS = {
  forecast: {
    measures: [
      'forecast',
      'forecast-low',
      'forecast-high',
      'forecast-change',
      'forecast-change-ratio',
      'budget-forecast',
    ],
  },
  budget: { measures: ['budget', 'budget-variance', 'budget-variance-ratio'] },
  budgetActual: { measures: ['budget-actual'], isCost: true },
  saving: { measures: ['saving', 'saving-a-year', 'saving-gross'], besideCost: true },
  savedShare: { measures: ['saving-share', 'realised-saving'] },
  oneOff: { measures: ['one-off-cost'], isCost: true },
  waiting: { measures: ['cost-of-waiting'], isCost: true },
  waste: { measures: ['waste', 'waste-ratio'], isCost: true },
  commitmentWaste: { measures: ['commitment-waste'], isCost: true },
  commitmentCoverage: { measures: ['commitment-coverage'] },
  utilisation: { measures: ['commitment-utilisation'] },
  savingsRate: { measures: ['effective-savings-rate'] },
  coverage: { measures: ['coverage-ratio', 'reads-answered', 'reads-planned'] },
  untagged: { measures: ['untagged', 'untagged-ratio'], isCost: true },
  tagged: { measures: ['tagged-ratio'] },
  anomaly: { measures: ['anomaly-impact', 'anomaly-days'], isCost: true },
  withoutAmount: { measures: ['without-amount'] },
  before: { measures: ['spend-before'], isCost: true, orPeriod: true },
  trend: { measures: ['trend'], isCost: true },
  unitCost: { measures: ['unit-cost'], isCost: true },
  commitmentEnd: { measures: ['commitment-end'] },
} as const satisfies Readonly<Record<string, MeasureNeed>>;

export type NeedId = keyof typeof MEASURE_NEEDS;
