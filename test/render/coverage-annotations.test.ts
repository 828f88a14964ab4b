import { describe, expect, it } from 'vitest';
import { known } from '../../src/core/known.ts';
import { coverageOf, type LedgerRow, type LedgerState } from '../../src/core/ledger.ts';
import type { Report } from '../../src/core/report.ts';
import { coverageAnnotations } from '../../src/render/coverage-annotations.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import { REPORT } from './report-fixture.ts';

function rows(
  dataset: string,
  state: LedgerState,
  count: number,
  more: Partial<LedgerRow> = {},
): readonly LedgerRow[] {
  return Array.from({ length: count }, (_, index) => ({
    tenant: 'default',
    account: `${100_000_000_000 + index}`,
    region: 'us-east-1',
    dataset,
    state,
    rows: null,
    attempts: 1,
    reason: null,
    missingPermissions: [],
    ...more,
  }));
}

function reportOf(...all: (readonly LedgerRow[])[]): Report {
  const own = all.flat();
  return { ...REPORT, ledger: known({ coverage: coverageOf(own), rows: own }) };
}

describe('annotations of what could not be looked at', () => {
  it('are none where everything was answered', () => {
    expect(
      coverageAnnotations(reportOf(rows('ec2/instances', 'ok', 3), rows('ec2/addresses', 'empty', 1))),
    ).toEqual([]);
  });

  it('say of each kind of read how many, why, and the permission that is missing, the largest gap first', () => {
    const found = coverageAnnotations(
      reportOf(
        rows('ec2/instances', 'ok', 5),
        rows('ec2/instances', 'denied', 2, { missingPermissions: ['ec2:DescribeInstances'], reason: 'no' }),
        rows('ec2/stopped', 'denied', 2, { missingPermissions: ['ec2:DescribeInstances'], reason: 'no' }),
        rows('s3/buckets', 'failed', 3, { account: '1', reason: 'socket hang up' }),
        rows('rds/clusters', 'skipped', 1),
      ),
    );

    expect(found).toEqual([
      {
        level: 'warning',
        title: 'ec2:DescribeInstances: denied',
        text: '4 of 9 planned reads were not answered, in 2 accounts. Without it there is no ec2/instances, ec2/stopped.',
      },
      {
        level: 'warning',
        title: 's3/buckets: failed',
        text: '3 of 3 planned reads were not answered, in 1 account. socket hang up',
      },
      {
        level: 'notice',
        title: 'rds/clusters: skipped',
        text: '1 of 1 planned read was not answered, in 1 account.',
      },
    ]);
  });

  it('are ten at most, the last of which counts the others', () => {
    const many = Array.from({ length: 25 }, (_, index) => rows(`set/${index}`, 'throttled', index + 1));
    const found = coverageAnnotations(reportOf(...many));

    expect(found).toHaveLength(10);
    expect(found.slice(0, 2).map(({ title }) => title)).toEqual(['set/24: throttled', 'set/23: throttled']);
    // 16 + 15 + … + 1
    expect(found.at(-1)).toEqual({
      level: 'notice',
      title: 'More could not be looked at',
      text: '136 more reads were not answered, of 16 kinds: see the report.',
    });
    expect(coverageAnnotations(reportOf(...many.slice(0, 10)))).toHaveLength(10);
    expect(coverageAnnotations(reportOf(...many.slice(0, 10))).at(-1)?.title).toBe('set/0: throttled');
  });

  it('begin with a bill that could not be read, and not with one nobody asked for', () => {
    const gap = { subject: 'the bill', remedy: 'read a bill with daily usage' } as const;
    const of = (reason: 'denied' | 'not-configured', kinds: number) =>
      coverageAnnotations({
        ...reportOf(...Array.from({ length: kinds }, (_, index) => rows(`set/${index}`, 'denied', 1))),
        billGap: { ...gap, reason },
      });

    expect(of('denied', 1).map(({ title }) => title)).toEqual(['The bill was not read', 'set/0: denied']);
    expect(of('not-configured', 1)).toHaveLength(1);
    expect(of('denied', 12).at(-1)?.text).toBe('4 more reads were not answered, of 4 kinds: see the report.');
  });

  it('are the same whatever order the reads came in', () => {
    const all = [rows('b', 'denied', 2), rows('a', 'denied', 2), rows('c', 'failed', 2)];
    expect(coverageAnnotations(reportOf(...all))).toEqual(coverageAnnotations(reportOf(...all.toReversed())));
  });

  it('are lines, in the language of the report, whatever AWS said', () => {
    for (const reason of HOSTILE_STRINGS) {
      const report = reportOf(rows('ec2/instances', 'failed', 1, { reason, account: reason }));
      for (const { title, text } of coverageAnnotations(report))
        expect(`${title} ${text}`).not.toMatch(/[\n\r\p{Cc}\p{Bidi_Control}]/u);
    }
    const [portuguese] = coverageAnnotations({ ...reportOf(rows('x', 'denied', 1)), language: 'pt-BR' });
    expect(portuguese?.text).toBe('1 de 1 leitura planejada sem resposta, em 1 conta.');
  });
});
