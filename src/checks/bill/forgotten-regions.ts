import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import { daysBetween } from '../../core/period.ts';
import { costOf, figure } from './figure.ts';
import { billForgottenRegionsGuide } from './forgotten-regions.guide.ts';

/** A few resources in a region where nobody works are seldom looked at, by people or by rules. */
export const billForgottenRegions = defineBillCheck({
  id: 'bill-forgotten-regions',
  title: 'Every region with charges is one that is worked in',
  service: 'account-management',
  scope: 'bill',
  resources: 'not-used',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  usageTypes: ['*'],
  thresholds: { maximumShareOfAccount: 0.01, minimumDays: 21 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billForgottenRegionsGuide,
  *evaluate(lines, { days, thresholds }): Iterable<Placed<Verdict>> {
    if (lines.length > 0 && !lines.some(tellsDaysOfPlaces)) {
      const reason = 'The source does not tell accounts and days';
      yield { account: '', region: '', resourceId: 'regions', reason };
      return;
    }
    for (const [, account] of Map.groupBy(lines.filter(isPlaced), accountOf)) {
      const all = costOf(account);
      for (const [region, own] of Map.groupBy(account, ({ regionId }) => regionId)) {
        const cost = costOf(own);
        const [first] = own;
        if (!first || !isSteady(own, thresholds.minimumDays)) continue;
        const place = { account: first.subAccountId, region, resourceId: region };
        if (!all || !cost) {
          yield { ...place, reason: 'The bill does not tell the effective cost of all of it' };
          continue;
        }
        const share = decimalToNumber(cost) / decimalToNumber(all);
        if (cost.units <= 0n || !(share <= thresholds.maximumShareOfAccount)) continue;
        const evidence = `${figure(cost)} of the ${figure(all)} ${first.currency} of the account in ${days} days are charged in this region, by ${countOf(own)} services.`;
        yield { ...place, evidence, claims: [] };
      }
    }
  },
});

function tellsDaysOfPlaces({ subAccountId, firstDay, lastDay }: ChargeLine): boolean {
  return subAccountId !== '' && firstDay !== undefined && lastDay !== undefined;
}

function isPlaced({ subAccountId, regionId }: ChargeLine): boolean {
  return subAccountId !== '' && regionId !== '' && regionId !== 'global';
}

function accountOf({ subAccountId, currency }: ChargeLine): string {
  return JSON.stringify([subAccountId, currency]);
}

/** Charged over so many days: what was tried out on one afternoon is gone by itself. */
function isSteady(lines: readonly ChargeLine[], minimumDays: number): boolean {
  return lines.some(
    ({ firstDay, lastDay }) => firstDay && lastDay && daysBetween(firstDay, lastDay) + 1 >= minimumDays,
  );
}

function countOf(lines: readonly ChargeLine[]): number {
  return new Set(lines.map(({ serviceName }) => serviceName)).size;
}
