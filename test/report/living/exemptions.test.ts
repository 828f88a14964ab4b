import { describe, expect, it } from 'vitest';
import type { Exemption, PricedProposal } from '../../../src/core/recommendation.ts';
import { exemptionOf } from '../../../src/report/living/exemption-of.ts';
import { exemptionsReport, type Unjudged } from '../../../src/report/living/exemptions-report.ts';
import { proposal, saving } from './proposals.ts';

const PRINT = 'a'.repeat(32);

function exemption(match: Exemption['match'], expires = '2027-01-31'): Exemption {
  return { match, reason: 'Kept for the audit', owner: 'alice', expires };
}

function isExempt(match: Exemption['match'], more: Partial<PricedProposal> = {}, asOf = '2026-11-21') {
  return exemptionOf({ ...proposal(more), fingerprint: PRINT }, [exemption(match)], asOf) !== null;
}

describe('an exemption', () => {
  it.each([
    [{ check: 'ebs-*' }, true],
    [{ check: 'rds-*' }, false],
    [{ family: 'idle', account: '111122223333' }, true],
    [{ family: 'idle', account: '444455556666' }, false],
    [{ resource: 'vol-0a1b' }, true],
    [{ region: 'us-east-1' }, false],
    [{ service: 'ebs' }, true],
    [{ fingerprint: PRINT }, true],
    [{ fingerprint: 'b'.repeat(32) }, false],
    [{ 'tag:keep': 'true' }, false],
  ])('%j: %j', (match: Record<string, string>, expected) => {
    expect(isExempt(match)).toBe(expected);
  });

  it('holds on its last day and no longer', () => {
    expect(isExempt({ check: '*' }, {}, '2027-01-31')).toBe(true);
    expect(isExempt({ check: '*' }, {}, '2027-02-01')).toBe(false);
  });

  it('is the first of several that are about it, whether they name it or what it is', () => {
    const named = exemption({ fingerprint: PRINT });
    const general = exemption({ check: 'ebs-*' });
    const past = exemption({ fingerprint: PRINT }, '2026-11-20');
    const other = exemption({ fingerprint: 'b'.repeat(32) });
    const first = (...all: readonly Exemption[]) =>
      exemptionOf({ ...proposal({}), fingerprint: PRINT }, all, '2026-11-21');
    expect(first(other, general, named)).toBe(general);
    expect(first(other, named, general)).toBe(named);
    expect(first(past, named)).toBe(named);
    expect(first(past, other)).toBeNull();
  });

  it('may name fingerprints by a pattern', () => {
    expect(isExempt({ fingerprint: 'a*' })).toBe(true);
    expect(isExempt({ fingerprint: 'b*' })).toBe(false);
  });

  it('sees tags', () => {
    expect(isExempt({ 'tag:keep': 'tr?e' }, { tags: { keep: 'true' } })).toBe(true);
  });
});

describe('what exemptions do to a report', () => {
  const used = exemption({ resource: 'vol-1' });
  const over = exemption({ resource: 'vol-2' }, '2026-11-20');
  const idle = exemption({ check: 'rds-idle', account: '444455556666' });
  const all = [used, over, idle];
  const UNJUDGED: Unjudged = {
    check: 'rds-idle',
    actionFamily: 'idle',
    account: '444455556666',
    region: 'eu-west-1',
    service: 'rds',
  };

  function reported(unjudged: readonly Unjudged[] = []) {
    const some = [
      proposal({ resourceId: 'vol-1', saving: saving('10.5') }),
      proposal({ resourceId: 'vol-1', check: 'ebs-gp2', saving: saving('2'), alternative: true }),
      proposal({ resourceId: 'vol-2', saving: saving('7') }),
    ].map((each) => ({ ...each, fingerprint: PRINT }));
    const asOf = '2026-11-21';
    const decided = some.map((each) => ({ ...each, exemption: exemptionOf(each, all, asOf) }));
    return exemptionsReport(all, decided, { asOf, unjudged });
  }

  it('counts the recommendations and dollars each one hides; what can only be had instead adds none', () => {
    expect(reported().inForce).toEqual([
      { exemption: used, recommendations: 2, net: [{ amount: saving('10.5').net.amount, currency: 'USD' }] },
    ]);
  });

  it('lists those that have expired, with what came back', () => {
    expect(reported().expired.map((each) => [each.exemption, each.recommendations])).toEqual([[over, 1]]);
  });

  it('tells those that are about nothing by the fingerprint they name, and those that another one is before', () => {
    const shadowed = exemption({ fingerprint: PRINT });
    const nothing = exemption({ fingerprint: 'b'.repeat(32) });
    const first = exemption({ check: 'ebs-*' });
    const both = [first, shadowed, nothing];
    const own = { ...proposal({}), fingerprint: PRINT };
    const asOf = '2026-11-21';
    const report = exemptionsReport(both, [{ ...own, exemption: exemptionOf(own, both, asOf) }], {
      asOf,
      unjudged: [],
    });
    expect(report.inForce.map(({ exemption: each, recommendations }) => [each, recommendations])).toEqual([
      [first, 1],
      [shadowed, 0],
    ]);
    expect(report.unmatched).toEqual([nothing]);
  });

  it('tells those that are about nothing, unless nobody could look where they would be', () => {
    expect(reported().unmatched).toEqual([idle]);
    expect(reported([UNJUDGED]).unmatched).toEqual([]);
    expect(reported([{ ...UNJUDGED, account: '111122223333' }]).unmatched).toEqual([idle]);
  });
});
