import { compareMoney } from '../../../core/money.ts';
import type { Trend } from '../../../core/trend.ts';
import { unbroken } from '../../blocks.ts';
import { accountOf, nameOf } from '../../names.ts';
import { joinInline } from '../../phrase.ts';
import type { BlockPage } from './block.ts';
import type { RiskRow, RiskRows } from './risk-row.ts';

/** Unusual periods that are named. */
const MOST_UNUSUAL = 2;

/** Steady growth that is more than noise: of the whole bill, and of the service that grows by most. */
export const growthRisks: RiskRows = (page, { trends }) => {
  const rising = trends.filter(({ direction }) => direction === 'rising');
  const whole = rising.filter(({ scope }) => !scope.serviceName && !scope.subAccountId);
  const [steepest] = rising
    .filter(({ scope }) => scope.serviceName && !scope.subAccountId)
    .toSorted((a, b) => b.slopePer30Days.value - a.slopePer30Days.value);
  return [...whole, ...(steepest ? [steepest] : [])].map((trend) => growthRow(page, trend));
};

function growthRow(page: BlockPage, { scope, slopePer30Days, relativeSlope, period }: Trend): RiskRow {
  const { formats, messages } = page;
  const words = messages.leadership.risks;
  return [
    words.growth,
    scope.serviceName ? nameOf(page, scope.serviceName) : words.wholeBill,
    unbroken(formats.shortPeriod(period)),
    words.growthAmount(formats.estimatedChange(slopePer30Days), formats.changePercent(relativeSlope)),
  ];
}

/** Unusual days that cost more than was to be expected, the dearest first. */
export const unusualRisks: RiskRows = (page, { anomalies }) => {
  if (!anomalies.known) return [];
  const { formats, messages } = page;
  return anomalies.value
    .filter(({ direction }) => direction === 'increase')
    .toSorted((a, b) => compareMoney(b.impact, a.impact))
    .slice(0, MOST_UNUSUAL)
    .map(({ scope, period, impact }) => [
      messages.leadership.risks.unusual,
      joinInline([nameOf(page, scope.serviceName), accountOf(page, scope.subAccountId)], ', '),
      unbroken(formats.shortPeriod(period)),
      formats.change(impact),
    ]);
};
