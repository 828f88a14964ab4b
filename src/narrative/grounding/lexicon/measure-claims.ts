import type { Fact, FactTopic, Measure } from '../../../core/fact.ts';

const FORECASTS: readonly Measure[] = ['forecast', 'forecast-low', 'forecast-high', 'budget-forecast'];
const FORECAST_CHANGES: readonly Measure[] = ['forecast-change', 'forecast-change-ratio'];
const VARIANCES: readonly Measure[] = ['budget-variance', 'budget-variance-ratio'];
const SAVINGS: readonly Measure[] = ['saving', 'saving-a-year', 'saving-gross', 'saving-share'];
const COUNTS: readonly Measure[] = ['recommendations', 'without-amount'];
const COMMITMENTS: readonly Measure[] = [
  'commitment-coverage',
  'commitment-utilisation',
  'commitment-waste',
  'commitment-end',
  'effective-savings-rate',
];
const LOOKED_AT: readonly Measure[] = [
  'coverage-ratio',
  'reads-answered',
  'reads-planned',
  'services-billed',
  'services-counted',
  'accounts',
  'regions',
  'resources',
];
/** A key figure may be of anything; its name says of what. */
const KPIS: readonly Measure[] = ['kpi', 'kpi-target'];

/** Which facts bear out what words say that a figure is: of one of the measures, of one of the topics, or any ratio. */
export interface MeasureClaim {
  readonly measures: readonly Measure[];
  readonly topics?: readonly FactTopic[];
  readonly ratio?: true;
  /** Of a figure right beside the word, where that can be one of these alone: `a budget of`. */
  readonly exact?: readonly Measure[];
}

/** `expected`: of what is not yet. `unknown`: nothing here is of the kind. */
export const MEASURE_CLAIMS = {
  expected: {
    measures: [
      ...FORECASTS,
      ...FORECAST_CHANGES,
      ...VARIANCES,
      ...SAVINGS,
      ...COUNTS,
      ...([
        'budget',
        'trend',
        'budget-actual',
        'cost-of-waiting',
        'one-off-cost',
        'commitment-end',
        'kpi-target',
      ] as const),
    ],
  },
  budget: {
    measures: ['budget', 'budget-actual', 'budget-forecast', ...VARIANCES, ...KPIS],
    exact: ['budget'],
  },
  forecast: {
    measures: [...FORECASTS, ...FORECAST_CHANGES, ...VARIANCES, ...KPIS],
    exact: FORECASTS,
  },
  lowForecast: { measures: ['forecast-low'] },
  highForecast: { measures: ['forecast-high'] },
  saving: {
    measures: [
      ...SAVINGS,
      ...COUNTS,
      ...KPIS,
      ...(['realised-saving', 'cost-of-waiting', 'one-off-cost', 'effective-savings-rate'] as const),
    ],
    exact: [...SAVINGS, 'realised-saving', 'effective-savings-rate'],
  },
  savingsRate: { measures: ['effective-savings-rate', ...KPIS] },
  grossSaving: { measures: ['saving-gross'] },
  waste: { measures: ['waste', 'waste-ratio', 'commitment-waste', ...KPIS] },
  coverage: { measures: ['commitment-coverage', 'tagged-ratio', ...LOOKED_AT, ...COUNTS, ...KPIS] },
  utilisation: { measures: ['commitment-utilisation', ...KPIS] },
  tags: {
    measures: ['untagged', 'untagged-ratio', 'tagged-ratio', ...KPIS],
    topics: ['tags', 'environments'],
  },
  anomaly: { measures: ['anomalies', 'anomaly-impact', 'anomaly-days', ...KPIS] },
  charge: { measures: ['charge'] },
  discount: { measures: ['charge', ...COMMITMENTS, ...KPIS] },
  commitment: { measures: [...COMMITMENTS, ...KPIS], topics: ['savings', 'opportunities', 'roadmap'] },
  recommendation: { measures: [...COUNTS, ...SAVINGS, 'cost-of-waiting', 'one-off-cost'] },
  target: { measures: KPIS, exact: ['kpi-target'] },
  trend: {
    measures: ['trend', 'spend-change', 'spend-change-ratio', ...FORECAST_CHANGES],
    exact: ['trend'],
  },
  share: { measures: [], ratio: true },
  average: { measures: ['spend-a-day', 'trend', 'unit-cost'] },
  oneOff: { measures: ['one-off-cost'] },
  waiting: { measures: ['cost-of-waiting'] },
  realised: { measures: ['realised-saving', ...KPIS] },
  unknown: { measures: [] },
} as const satisfies Readonly<Record<string, MeasureClaim>>;

export type ClaimId = keyof typeof MEASURE_CLAIMS;

export function bears(
  { measure, topic, value }: Fact,
  { measures, topics = [], ratio }: MeasureClaim,
): boolean {
  return measures.includes(measure) || topics.includes(topic) || (ratio === true && value.kind === 'ratio');
}
