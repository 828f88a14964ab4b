import { describe, expect, it } from 'vitest';
import type { BillCheckDeclaration } from '../../../src/core/bill-check.ts';
import { defineBillCheck } from '../../../src/core/bill-check.ts';
import type { BillLines, ChargeLine } from '../../../src/core/charge-line.ts';
import type { CheckRow } from '../../../src/core/collection.ts';
import { type Known, known, unknown } from '../../../src/core/known.ts';
import { judgeBillChecks, usageTypesByResource } from '../../../src/report/judging/judge-bill-checks.ts';
import { line, NOVEMBER } from '../../checks/bill/bill-line.ts';
import { NO_GUIDE } from '../../support/no-guide.ts';

const magnetic = defineBillCheck({
  id: 'bill-magnetic',
  title: 'Every volume is a disk',
  service: 'ebs',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['EBS:VolumeUsage', 'Magnetic:*'],
  thresholds: {},
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: NO_GUIDE,
  *evaluate(lines, { days }) {
    for (const { usageType, resourceId, subAccountId, regionId } of lines) {
      const place = { account: subAccountId, region: regionId };
      if (resourceId === 'odd') yield { ...place, resourceId, reason: 'it is odd' };
      else yield { ...place, resourceId: resourceId || usageType, evidence: `${days} days`, claims: [] };
    }
  },
});

const NEEDS_EXPORT: Known<never> = unknown('needs-export', 'usage by resource', 'allow pricing:GetProducts');

function billOf(resources: Known<readonly ChargeLine[]>, usage: BillLines['usage'] = known([])): BillLines {
  return { period: NOVEMBER, days: 30, usage, resources, commitmentDays: known([]) };
}

function judged(
  lines: BillLines,
  changes: Partial<BillCheckDeclaration> = {},
  others: readonly CheckRow[] = [],
) {
  const faults: string[] = [];
  const check: BillCheckDeclaration = { ...magnetic, ...changes };
  const context = { now: NOW, judged: others, fault: (id: string) => void faults.push(id) };
  return { ...judgeBillChecks([check], lines, context), faults };
}

const NOW = '2026-11-21T08:00:00.000Z';
const named = known([
  line({ usageType: 'EBS:VolumeUsage', resourceId: 'vol-1' }),
  line({ usageType: 'USE2-Magnetic:old', resourceId: 'vol-2', account: '2', region: 'us-east-2' }),
  line({ usageType: 'EBS:VolumeUsage.gp2', resourceId: 'vol-3' }),
  line({ usageType: 'EBS:VolumeUsage', resourceId: 'odd' }),
]);
const summed = known([line({ usageType: 'EBS:VolumeUsage', account: '', region: '' })]);

describe('a check of the bill', () => {
  it('judges the lines of its usage types, and ends in one row', () => {
    const { rows, findings } = judged(billOf(named));
    expect(findings).toEqual([
      {
        check: 'bill-magnetic',
        account: '1',
        region: 'eu-west-1',
        finding: { resourceId: 'vol-1', evidence: '30 days', claims: [] },
      },
      {
        check: 'bill-magnetic',
        account: '2',
        region: 'us-east-2',
        finding: { resourceId: 'vol-2', evidence: '30 days', claims: [] },
      },
    ]);
    expect(rows).toEqual([
      {
        check: 'bill-magnetic',
        account: 'organization',
        region: 'organization',
        state: 'evaluated',
        judged: 2,
        found: 2,
        undecided: [{ resourceId: 'odd', reason: 'it is odd' }],
        missing: [],
      },
    ]);
  });

  it('judges sums where the bill names no resources, or it does not use them', () => {
    const sums = [{ finding: { resourceId: 'EBS:VolumeUsage' }, account: '' }];
    expect(judged(billOf(NEEDS_EXPORT, summed)).findings).toMatchObject(sums);
    expect(judged(billOf(named, summed), { resources: 'not-used' }).findings).toMatchObject(sums);
  });

  it('is not evaluated where what it needs is not there: never "nothing found"', () => {
    const missing = (lines: BillLines, changes = {}) =>
      judged(lines, changes).rows.map(({ state, missing, judged: count }) => [state, missing, count]);
    expect(missing(billOf(NEEDS_EXPORT, summed), { resources: 'needed' })).toEqual([
      ['not-evaluated', ['usage by resource'], 0],
    ]);
    expect(missing(billOf(NEEDS_EXPORT, NEEDS_EXPORT))).toEqual([
      ['not-evaluated', ['usage of the last days'], 0],
    ]);
  });

  it('is not evaluated where the bill tells no usage type of anything', () => {
    const untold = known([line({ usageType: '' })]);
    expect(judged(billOf(untold, untold)).rows).toMatchObject([
      { state: 'not-evaluated', missing: ['usage of the last days'] },
    ]);
    expect(judged(billOf(known([]))).rows).toMatchObject([{ state: 'evaluated', judged: 0 }]);
  });

  it('that throws is a fault of its own, in words without the data', () => {
    const { rows, findings, faults } = judged(billOf(named), {
      evaluate: () => {
        throw new Error('secret');
      },
    });
    expect(findings).toEqual([]);
    expect(faults).toEqual(['bill-magnetic']);
    expect(rows).toMatchObject([
      { state: 'not-evaluated', fault: 'The check bill-magnetic failed on what was read.' },
    ]);
  });
});

describe('a check of what runs', () => {
  const row = (account: string, state: CheckRow['state'], check = 'ebs-magnetic'): CheckRow => ({
    check,
    account,
    region: account === '2' ? 'us-east-2' : 'eu-west-1',
    state,
    judged: 1,
    found: 0,
    undecided: [],
    missing: [],
  });
  const found = (lines: BillLines, others: readonly CheckRow[]) =>
    judged(lines, { unlessJudged: ['ebs-magnetic'] }, others).findings.map(
      ({ finding }) => finding.resourceId,
    );

  it('stands where it was judged, and the bill where it was not', () => {
    expect(found(billOf(named), [row('1', 'evaluated'), row('2', 'not-evaluated')])).toEqual(['vol-2']);
    expect(found(billOf(named), [row('1', 'evaluated', 'another')])).toEqual(['vol-1', 'vol-2']);
  });

  it('speaks for sums of all places only where it was judged in each', () => {
    const sums = billOf(NEEDS_EXPORT, summed);
    expect(found(sums, [row('1', 'evaluated'), row('2', 'evaluated')])).toEqual([]);
    expect(found(sums, [row('1', 'evaluated'), row('2', 'not-evaluated')])).toEqual(['EBS:VolumeUsage']);
    expect(found(sums, [])).toEqual(['EBS:VolumeUsage']);
  });
});

it('asks the bill by resource for what is judged by resource', () => {
  const others: readonly BillCheckDeclaration[] = [
    magnetic,
    { ...magnetic, resources: 'not-used', usageTypes: ['*'] },
    { ...magnetic, resources: 'needed', usageTypes: ['Magnetic:*', 'A'] },
  ];
  expect(usageTypesByResource(others)).toEqual(['A', 'EBS:VolumeUsage', 'Magnetic:*']);
});
