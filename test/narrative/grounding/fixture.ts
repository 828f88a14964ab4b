import { decimal } from '../../../src/core/decimal.ts';
import type {
  Fact,
  FactPeriod,
  FactTable,
  FactTopic,
  FactValue,
  Measure,
  Subject,
  SubjectKind,
} from '../../../src/core/fact.ts';
import { money } from '../../../src/core/money.ts';
import { day, month } from '../../../src/core/period.ts';
import type { ActionType } from '../../../src/core/recommendation.ts';

const NOW: FactPeriod = { kind: 'days', period: { start: day('2026-11-01'), end: day('2026-11-18') } };
const BEFORE: FactPeriod = { kind: 'days', period: { start: day('2026-10-01'), end: day('2026-10-18') } };
const OCTOBER: FactPeriod = { kind: 'month', month: month('2026-10') };
const SEPTEMBER: FactPeriod = { kind: 'month', month: month('2026-09') };
const NOVEMBER: FactPeriod = { kind: 'month', month: month('2026-11') };
const DECEMBER: FactPeriod = { kind: 'month', month: month('2026-12') };

const SUBJECTS: readonly (readonly [
  key: string,
  kind: SubjectKind,
  name: string | null,
  publicName?: string,
])[] = [
  ['estate', 'estate', null],
  ['rds', 'service', 'Amazon Relational Database Service', 'Amazon Relational Database Service'],
  ['ec2', 'service', 'Amazon Elastic Compute Cloud', 'Amazon Elastic Compute Cloud'],
  ['account', 'account', 'Payments Prod'],
  ['region', 'region', 'eu-west-1', 'eu-west-1'],
  ['volume', 'resource', 'vol-0f3a'],
  ['database', 'resource', 'orders-db'],
  ['delete', 'action', 'Delete', 'Delete'],
  ['rightsize', 'action', 'Rightsize', 'Rightsize'],
  ['annual-plan', 'budget', 'Annual plan'],
  ['sp', 'commitment', 'sp-77'],
  ['compute', 'layer', 'compute', 'compute'],
  ['storage', 'layer', 'storage', 'storage'],
  ['soon', 'horizon', 'within-30-days', 'within-30-days'],
  ['esr', 'kpi', 'effective-savings-rate', 'effective-savings-rate'],
  ['owner', 'tag-key', 'Owner'],
  ['platform', 'team', 'Platform'],
  ['box', 'usage-type', 'EUW1-BoxUsage:m5.large'],
  ['tax', 'charge-kind', 'tax', 'tax'],
  ['order', 'unit-metric', 'order'],
  ['staging', 'tag-value', 'Staging'],
];

type Given = Partial<Pick<Fact, 'period' | 'base' | 'direction' | 'rank' | 'side' | 'source'>> & {
  readonly action?: ActionType;
};

const usd = (amount: string, per: 'day' | 'month' | 'year' | null = null, signed = false): FactValue => ({
  kind: 'money',
  amount: money(amount, 'USD'),
  per,
  signed,
});
const about = (value: number, per: 'day' | 'month' | 'year' | null = null): FactValue => ({
  kind: 'estimate',
  amount: { value, currency: 'USD' },
  per,
  signed: false,
});
const ratio = (text: string, signed = false): FactValue => ({ kind: 'ratio', ratio: decimal(text), signed });
const count = (
  value: number,
  of: 'recommendations' | 'resources' | 'accounts' | 'regions' | 'services' | 'reads' | 'anomalies' | 'days',
): FactValue => ({
  kind: 'count',
  count: value,
  of,
});
const computed: Given = { source: { kind: 'computed', formula: 'a - b', of: ['/a', '/b'] } };
const opening: Given = { period: NOW, base: BEFORE };
const monthly: Given = { period: OCTOBER, base: SEPTEMBER };

type FactRow = readonly [
  key: string,
  topic: FactTopic,
  measure: Measure,
  subject: string,
  value: FactValue,
  given?: Given,
];

const FACTS: readonly FactRow[] = [
  ['spend', 'spend', 'spend', 'estate', usd('12000'), { period: NOW }],
  ['spend-before', 'spend', 'spend-before', 'estate', usd('10000'), { period: BEFORE }],
  ['change', 'spend', 'spend-change', 'estate', usd('2000', null, true), { ...opening, direction: 'up' }],
  [
    'change-ratio',
    'spend',
    'spend-change-ratio',
    'estate',
    ratio('0.2', true),
    { ...opening, direction: 'up' },
  ],
  ['a-day', 'spend', 'spend-a-day', 'estate', usd('705.88', 'day'), { period: NOW }],
  ['month', 'spend', 'spend', 'estate', usd('18000'), { period: OCTOBER }],
  ['month-before', 'spend', 'spend-before', 'estate', usd('19000'), { period: SEPTEMBER }],
  [
    'month-change',
    'spend',
    'spend-change',
    'estate',
    usd('-1000', null, true),
    { ...monthly, direction: 'down' },
  ],
  [
    'month-change-ratio',
    'spend',
    'spend-change-ratio',
    'estate',
    ratio('-0.0526', true),
    { ...monthly, direction: 'down' },
  ],
  ['rds', 'services', 'spend', 'rds', usd('6000'), { period: OCTOBER, rank: 1 }],
  [
    'rds-change',
    'services',
    'spend-change',
    'rds',
    usd('900', null, true),
    { ...monthly, ...computed, direction: 'up', rank: 1 },
  ],
  [
    'rds-ratio',
    'services',
    'spend-change-ratio',
    'rds',
    ratio('0.176', true),
    { ...monthly, direction: 'up', rank: 1 },
  ],
  ['rds-share', 'services', 'spend-share', 'rds', ratio('0.333'), { period: OCTOBER, ...computed, rank: 1 }],
  ['ec2', 'services', 'spend', 'ec2', usd('4500'), { period: OCTOBER, rank: 2 }],
  [
    'ec2-change',
    'services',
    'spend-change',
    'ec2',
    usd('-300', null, true),
    { ...monthly, ...computed, direction: 'down', rank: 2 },
  ],
  ['ec2-share', 'services', 'spend-share', 'ec2', ratio('0.25'), { period: OCTOBER, ...computed, rank: 2 }],
  ['account', 'accounts', 'spend', 'account', usd('8000'), { period: OCTOBER, rank: 1 }],
  ['region', 'regions', 'spend', 'region', usd('9000'), { period: OCTOBER, rank: 1 }],
  ['staging', 'environments', 'spend', 'staging', usd('1500'), { period: OCTOBER, rank: 2 }],
  [
    'mover',
    'movers',
    'spend-change',
    'rds',
    usd('1500', null, true),
    { ...opening, direction: 'up', rank: 1 },
  ],
  ['mover-now', 'movers', 'spend', 'rds', usd('4000'), { ...opening, rank: 1 }],
  ['mover-before', 'movers', 'spend-before', 'rds', usd('2500'), { period: BEFORE, rank: 1 }],
  [
    'mover-ratio',
    'movers',
    'spend-change-ratio',
    'rds',
    ratio('0.6', true),
    { ...opening, direction: 'up', rank: 1 },
  ],
  [
    'mover-two',
    'movers',
    'spend-change',
    'ec2',
    usd('-400', null, true),
    { ...opening, direction: 'down', rank: 2 },
  ],
  [
    'usage',
    'movers',
    'spend-change',
    'box',
    usd('250', null, true),
    { ...opening, direction: 'up', rank: 3 },
  ],
  ['forecast', 'forecast', 'forecast', 'estate', about(21000), { period: NOVEMBER }],
  ['forecast-low', 'forecast', 'forecast-low', 'estate', about(19500), { period: NOVEMBER }],
  ['forecast-high', 'forecast', 'forecast-high', 'estate', about(22500), { period: NOVEMBER }],
  [
    'forecast-change',
    'forecast',
    'forecast-change',
    'estate',
    usd('3000', null, true),
    { period: NOVEMBER, base: OCTOBER, ...computed, direction: 'up' },
  ],
  [
    'forecast-ratio',
    'forecast',
    'forecast-change-ratio',
    'estate',
    ratio('0.1667', true),
    { period: NOVEMBER, base: OCTOBER, ...computed, direction: 'up' },
  ],
  ['forecast-next', 'forecast', 'forecast', 'estate', about(21500), { period: DECEMBER }],
  ['budget', 'budgets', 'budget', 'annual-plan', usd('20000'), { period: NOVEMBER }],
  ['budget-actual', 'budgets', 'budget-actual', 'annual-plan', usd('12000'), { period: NOVEMBER }],
  ['budget-forecast', 'budgets', 'budget-forecast', 'annual-plan', about(21000), { period: NOVEMBER }],
  [
    'variance',
    'budgets',
    'budget-variance',
    'annual-plan',
    usd('1000', null, true),
    { period: NOVEMBER, direction: 'up' },
  ],
  [
    'variance-ratio',
    'budgets',
    'budget-variance-ratio',
    'annual-plan',
    ratio('0.05', true),
    { period: NOVEMBER, direction: 'up' },
  ],
  ['trend', 'trend', 'trend', 'estate', about(340, 'month'), { period: OCTOBER, direction: 'up' }],
  ['anomalies', 'anomalies', 'anomalies', 'estate', count(2, 'anomalies'), { period: NOW }],
  ['anomaly', 'anomalies', 'anomaly-impact', 'rds', usd('310'), { period: NOW, direction: 'up' }],
  ['anomaly-days', 'anomalies', 'anomaly-days', 'rds', count(3, 'days'), { period: NOW }],
  ['saving', 'savings', 'saving', 'estate', usd('2400', 'month'), { direction: 'down' }],
  [
    'saving-year',
    'savings',
    'saving-a-year',
    'estate',
    usd('28800', 'year'),
    { ...computed, direction: 'down' },
  ],
  ['saving-gross', 'savings', 'saving-gross', 'estate', usd('3000', 'month'), { direction: 'down' }],
  [
    'saving-share',
    'savings',
    'saving-share',
    'estate',
    ratio('0.1333'),
    { ...computed, period: OCTOBER, direction: 'down' },
  ],
  ['recommendations', 'savings', 'recommendations', 'estate', count(14, 'recommendations')],
  ['without-amount', 'savings', 'without-amount', 'estate', count(3, 'recommendations')],
  ['waiting', 'savings', 'cost-of-waiting', 'estate', usd('7200'), { ...computed }],
  ['delete', 'savings', 'saving', 'delete', usd('900', 'month'), { direction: 'down', rank: 1 }],
  ['delete-count', 'savings', 'recommendations', 'delete', count(5, 'recommendations'), { rank: 1 }],
  ['rightsize', 'savings', 'saving', 'rightsize', usd('700', 'month'), { direction: 'down', rank: 2 }],
  [
    'volume',
    'opportunities',
    'saving',
    'volume',
    usd('410', 'month'),
    { direction: 'down', rank: 1, action: 'Delete' },
  ],
  [
    'volume-year',
    'opportunities',
    'saving-a-year',
    'volume',
    usd('4920', 'year'),
    { direction: 'down', rank: 1, action: 'Delete' },
  ],
  [
    'database',
    'opportunities',
    'saving',
    'database',
    usd('380', 'month'),
    { direction: 'down', rank: 2, action: 'Rightsize' },
  ],
  ['one-off', 'opportunities', 'one-off-cost', 'database', usd('120'), { rank: 2, action: 'Rightsize' }],
  ['soon', 'roadmap', 'saving', 'soon', usd('1100', 'month'), { direction: 'down' }],
  ['soon-count', 'roadmap', 'recommendations', 'soon', count(6, 'recommendations')],
  ['debt', 'technical-debt', 'saving', 'estate', usd('600', 'month'), { direction: 'down' }],
  ['compute', 'layers', 'spend', 'compute', usd('7000'), { period: OCTOBER, rank: 1 }],
  ['compute-share', 'layers', 'spend-share', 'compute', ratio('0.389'), { period: OCTOBER, rank: 1 }],
  [
    'compute-change',
    'layers',
    'spend-change',
    'compute',
    usd('420', null, true),
    { ...monthly, direction: 'up', rank: 1 },
  ],
  ['compute-saving', 'layers', 'saving', 'compute', usd('950', 'month'), { direction: 'down', rank: 1 }],
  ['storage', 'layers', 'spend', 'storage', usd('3000'), { period: OCTOBER, rank: 2 }],
  ['reads-answered', 'coverage', 'reads-answered', 'estate', count(188, 'reads')],
  ['reads-planned', 'coverage', 'reads-planned', 'estate', count(200, 'reads')],
  ['coverage', 'coverage', 'coverage-ratio', 'estate', ratio('0.94')],
  ['services-billed', 'coverage', 'services-billed', 'estate', count(23, 'services'), { period: OCTOBER }],
  ['services-counted', 'coverage', 'services-counted', 'estate', count(19, 'services')],
  ['accounts', 'coverage', 'accounts', 'estate', count(6, 'accounts')],
  ['regions', 'coverage', 'regions', 'estate', count(4, 'regions')],
  ['resources', 'coverage', 'resources', 'estate', count(1200, 'resources')],
  ['utilisation', 'commitments', 'commitment-utilisation', 'estate', ratio('0.91'), { period: OCTOBER }],
  ['commitment-coverage', 'commitments', 'commitment-coverage', 'estate', ratio('0.62'), { period: OCTOBER }],
  ['commitment-waste', 'commitments', 'commitment-waste', 'estate', usd('210'), { period: OCTOBER }],
  ['esr', 'commitments', 'effective-savings-rate', 'estate', ratio('0.27'), { period: OCTOBER }],
  ['ends', 'commitments', 'commitment-end', 'sp', { kind: 'day', day: day('2027-01-31') }],
  ['waste', 'waste', 'waste', 'estate', usd('800'), { period: OCTOBER }],
  ['waste-ratio', 'waste', 'waste-ratio', 'estate', ratio('0.044'), { period: OCTOBER }],
  ['kpi', 'kpis', 'kpi', 'esr', ratio('0.27'), { period: OCTOBER }],
  ['kpi-target', 'kpis', 'kpi-target', 'esr', ratio('0.25'), { period: OCTOBER, side: 'at-least' }],
  ['untagged', 'tags', 'untagged', 'owner', usd('2100'), { period: OCTOBER }],
  ['untagged-ratio', 'tags', 'untagged-ratio', 'owner', ratio('0.1167'), { period: OCTOBER }],
  ['tagged-ratio', 'tags', 'tagged-ratio', 'owner', ratio('0.8833'), { period: OCTOBER }],
  ['team', 'teams', 'spend', 'platform', usd('5100'), { period: OCTOBER, rank: 1 }],
  ['team-saving', 'teams', 'saving', 'platform', usd('640', 'month'), { direction: 'down', rank: 1 }],
  ['realised', 'realised', 'realised-saving', 'estate', usd('430'), { period: OCTOBER, direction: 'down' }],
  ['unit-cost', 'unit-economics', 'unit-cost', 'order', usd('0.42'), { period: OCTOBER }],
  [
    'unit-ratio',
    'unit-economics',
    'spend-change-ratio',
    'order',
    ratio('-0.03', true),
    { ...monthly, direction: 'down' },
  ],
  ['tax', 'other-charges', 'charge', 'tax', usd('1100'), { period: OCTOBER }],
  [
    'reais',
    'spend',
    'spend',
    'estate',
    { kind: 'money', amount: money('900', 'BRL'), per: null, signed: false },
    { period: NOW },
  ],
];

const subjectIds = new Map(SUBJECTS.map(([key], at) => [key, `s${at + 1}` as const]));
const factIds = new Map(FACTS.map(([key], at) => [key, `f${at + 1}` as const]));

/** Every measure once at least, of subjects of every kind. */
export const table: FactTable = {
  subjects: SUBJECTS.map(
    ([key, kind, name, publicName = null]): Subject => ({ id: subjectId(key), kind, name, publicName }),
  ),
  facts: FACTS.map(
    ([key, topic, measure, subject, value, given = {}], at): Fact => ({
      id: factId(key),
      topic,
      measure,
      subject: subjectId(subject),
      value,
      period: null,
      base: null,
      direction: null,
      rank: null,
      action: null,
      source: { kind: 'read', pointer: `/facts/${at}` },
      ...given,
    }),
  ),
};

function subjectId(key: string): Subject['id'] {
  const id = subjectIds.get(key);
  if (!id) throw new Error(`No subject ${key} in the fixture`);
  return id;
}

function factId(key: string): Fact['id'] {
  const id = factIds.get(key);
  if (!id) throw new Error(`No fact ${key} in the fixture`);
  return id;
}

/** `{f:spend}`, `{p:spend}`, `{b:spend}`, `{s:rds}` as the slots of the table. */
export function slots(sentence: string): string {
  return sentence.replace(/\{([fpbs]):([a-z0-9-]+)\}/g, (_, letter: string, key: string) =>
    letter === 's' ? `{${subjectId(key)}}` : `{${letter}${factId(key).slice(1)}}`,
  );
}
