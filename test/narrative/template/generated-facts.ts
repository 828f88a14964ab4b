import fc from 'fast-check';
import { decimal } from '../../../src/core/decimal.ts';
import {
  type CountNoun,
  type Fact,
  type FactDirection,
  type FactPeriod,
  type FactTable,
  type FactTopic,
  type FactValue,
  MEASURES,
  type Measure,
  type Subject,
  type SubjectKind,
} from '../../../src/core/fact.ts';
import { money } from '../../../src/core/money.ts';
import { day, month } from '../../../src/core/period.ts';

/** What a measure may be about, under which topics, and how it is told. */
interface Shape {
  readonly topics: readonly FactTopic[];
  readonly kinds: readonly SubjectKind[];
  readonly value: 'money' | 'change' | 'saving' | 'ratio' | 'change-ratio' | 'estimate' | 'date' | CountNoun;
  /** A change has one, and what it is compared with. */
  readonly directed?: true;
}

const PLACES: readonly SubjectKind[] = [
  'service',
  'account',
  'region',
  'usage-type',
  'layer',
  'team',
  'tag-value',
];
const WHAT_IS_SAVED: readonly SubjectKind[] = [
  'estate',
  'action',
  'horizon',
  'resource',
  'service',
  'team',
  'layer',
];
const SPEND: readonly FactTopic[] = ['spend', 'services', 'movers', 'layers'];
const SAVINGS: readonly FactTopic[] = ['savings', 'opportunities', 'roadmap', 'technical-debt'];

const SHAPES: Readonly<Record<Measure, Shape>> = {
  spend: { topics: SPEND, kinds: ['estate', ...PLACES], value: 'money' },
  'spend-before': { topics: [...SPEND, 'forecast'], kinds: ['estate', ...PLACES], value: 'money' },
  'spend-change': { topics: SPEND, kinds: ['estate', ...PLACES], value: 'change', directed: true },
  'spend-change-ratio': {
    topics: [...SPEND, 'unit-economics'],
    kinds: ['estate', 'unit-metric', ...PLACES],
    value: 'change-ratio',
    directed: true,
  },
  'spend-share': { topics: SPEND, kinds: PLACES, value: 'ratio' },
  'spend-a-day': { topics: ['spend'], kinds: ['estate'], value: 'money' },
  forecast: { topics: ['forecast'], kinds: ['estate'], value: 'estimate' },
  'forecast-low': { topics: ['forecast'], kinds: ['estate'], value: 'estimate' },
  'forecast-high': { topics: ['forecast'], kinds: ['estate'], value: 'estimate' },
  'forecast-change': { topics: ['forecast'], kinds: ['estate'], value: 'change', directed: true },
  'forecast-change-ratio': { topics: ['forecast'], kinds: ['estate'], value: 'change-ratio', directed: true },
  trend: { topics: ['trend'], kinds: ['estate'], value: 'estimate', directed: true },
  budget: { topics: ['budgets'], kinds: ['budget'], value: 'money' },
  'budget-actual': { topics: ['budgets'], kinds: ['budget'], value: 'money' },
  'budget-forecast': { topics: ['budgets'], kinds: ['budget'], value: 'estimate' },
  'budget-variance': { topics: ['budgets'], kinds: ['budget'], value: 'change', directed: true },
  'budget-variance-ratio': { topics: ['budgets'], kinds: ['budget'], value: 'change-ratio', directed: true },
  saving: { topics: SAVINGS, kinds: WHAT_IS_SAVED, value: 'saving' },
  'saving-a-year': { topics: SAVINGS, kinds: WHAT_IS_SAVED, value: 'saving' },
  'saving-gross': { topics: SAVINGS, kinds: ['estate'], value: 'saving' },
  'saving-share': { topics: ['savings'], kinds: ['estate'], value: 'ratio' },
  'one-off-cost': { topics: ['opportunities'], kinds: ['resource'], value: 'money' },
  'cost-of-waiting': { topics: ['savings'], kinds: ['estate'], value: 'money' },
  recommendations: { topics: [...SAVINGS, 'teams'], kinds: WHAT_IS_SAVED, value: 'recommendations' },
  'without-amount': { topics: ['savings'], kinds: ['estate', 'action'], value: 'recommendations' },
  resources: { topics: ['coverage'], kinds: ['estate'], value: 'resources' },
  'anomaly-impact': { topics: ['anomalies'], kinds: ['service'], value: 'change', directed: true },
  'anomaly-days': { topics: ['anomalies'], kinds: ['service'], value: 'days' },
  anomalies: { topics: ['anomalies'], kinds: ['estate'], value: 'anomalies' },
  'commitment-coverage': { topics: ['commitments'], kinds: ['estate'], value: 'ratio' },
  'commitment-utilisation': { topics: ['commitments'], kinds: ['estate'], value: 'ratio' },
  'commitment-waste': { topics: ['commitments'], kinds: ['estate'], value: 'money' },
  'commitment-end': { topics: ['commitments'], kinds: ['commitment'], value: 'date' },
  'effective-savings-rate': { topics: ['commitments'], kinds: ['estate'], value: 'ratio' },
  waste: { topics: ['waste'], kinds: ['estate'], value: 'money' },
  'waste-ratio': { topics: ['waste'], kinds: ['estate'], value: 'ratio' },
  kpi: { topics: ['kpis'], kinds: ['kpi'], value: 'ratio' },
  'kpi-target': { topics: ['kpis'], kinds: ['kpi'], value: 'ratio' },
  'reads-answered': { topics: ['coverage'], kinds: ['estate'], value: 'reads' },
  'reads-planned': { topics: ['coverage'], kinds: ['estate'], value: 'reads' },
  'coverage-ratio': { topics: ['coverage'], kinds: ['estate'], value: 'ratio' },
  'services-billed': { topics: ['coverage'], kinds: ['estate'], value: 'services' },
  'services-counted': { topics: ['coverage'], kinds: ['estate'], value: 'services' },
  accounts: { topics: ['coverage'], kinds: ['estate'], value: 'accounts' },
  regions: { topics: ['coverage'], kinds: ['estate'], value: 'regions' },
  untagged: { topics: ['tags'], kinds: ['tag-key'], value: 'money' },
  'untagged-ratio': { topics: ['tags'], kinds: ['tag-key'], value: 'ratio' },
  'tagged-ratio': { topics: ['tags'], kinds: ['tag-key'], value: 'ratio' },
  'unit-cost': { topics: ['unit-economics'], kinds: ['unit-metric'], value: 'money' },
  'realised-saving': { topics: ['realised'], kinds: ['estate'], value: 'saving' },
  charge: { topics: ['other-charges'], kinds: ['charge-kind'], value: 'money' },
};

const OCTOBER: FactPeriod = { kind: 'month', month: month('2026-10') };
const SEPTEMBER: FactPeriod = { kind: 'month', month: month('2026-09') };
const DAYS: FactPeriod = { kind: 'days', period: { start: day('2026-11-01'), end: day('2026-11-18') } };
const DAYS_BEFORE: FactPeriod = {
  kind: 'days',
  period: { start: day('2026-10-01'), end: day('2026-10-18') },
};
const ONE_DAY: FactPeriod = { kind: 'days', period: { start: day('2026-11-17'), end: day('2026-11-18') } };
const DAY_BEFORE: FactPeriod = { kind: 'days', period: { start: day('2026-11-10'), end: day('2026-11-11') } };

const PERIODS: readonly (readonly [FactPeriod, FactPeriod])[] = [
  [OCTOBER, SEPTEMBER],
  [DAYS, DAYS_BEFORE],
  [ONE_DAY, DAY_BEFORE],
];

/** A table of one fact, of any measure there is. */
export const anyTableOfOne: fc.Arbitrary<FactTable> = fc
  .constantFrom(...MEASURES)
  .chain((measure) => tableOfOne(measure));

function tableOfOne(measure: Measure): fc.Arbitrary<FactTable> {
  const { topics, kinds, value, directed } = SHAPES[measure];
  return fc
    .record({
      topic: fc.constantFrom(...topics),
      kind: fc.constantFrom(...kinds),
      days: fc.constantFrom(...PERIODS),
      direction: fc.constantFrom<FactDirection>('up', 'down', 'flat'),
      rank: fc.constantFrom(null, 1, 2),
    })
    .map(({ topic, kind, days: [period, base], direction, rank }) => {
      const isSaved = value === 'saving' || measure === 'saving-share';
      const subject: Subject = {
        id: 's1',
        kind,
        name: kind === 'estate' ? null : 'Delete',
        publicName: null,
      };
      const fact: Fact = {
        id: 'f1',
        topic,
        measure,
        subject: 's1',
        value: factValue(value),
        period: value === 'saving' ? null : period,
        base: directed ? base : null,
        direction: directed ? direction : isSaved ? 'down' : null,
        rank,
        action: null,
        source: { kind: 'read', pointer: '/somewhere' },
      };
      return { facts: [fact], subjects: [subject] };
    });
}

function factValue(value: Shape['value']): FactValue {
  switch (value) {
    case 'money':
      return { kind: 'money', amount: money('12', 'USD'), per: null, signed: false };
    case 'change':
      return { kind: 'money', amount: money('12', 'USD'), per: null, signed: true };
    case 'saving':
      return { kind: 'money', amount: money('12', 'USD'), per: 'month', signed: false };
    case 'ratio':
      return { kind: 'ratio', ratio: decimal('0.12'), signed: false };
    case 'change-ratio':
      return { kind: 'ratio', ratio: decimal('0.12'), signed: true };
    case 'estimate':
      return { kind: 'estimate', amount: { value: 12, currency: 'USD' }, per: null, signed: false };
    case 'date':
      return { kind: 'day', day: day('2026-12-29') };
    default:
      return { kind: 'count', count: 12, of: value };
  }
}
