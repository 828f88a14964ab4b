import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckDeclaration } from '../../src/core/check.ts';
import type { FoundResource } from '../../src/core/collection.ts';
import { day } from '../../src/core/period.ts';
import { fingerprinter, type Identity } from '../../src/report/fingerprint.ts';
import { firstSeenIn } from '../../src/report/first-seen.ts';
import { NO_GUIDE } from '../support/no-guide.ts';
import { recommended } from './recommended.ts';

const KEY = new Uint8Array(32).fill(7);

const CHECK: CheckDeclaration = {
  id: 'ebs-unattached-volumes',
  title: 'Every EBS volume is attached to an instance',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: {},
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: NO_GUIDE,
  evaluate: () => [],
};

function found(resourceId: string, own: Partial<FoundResource> = {}): FoundResource {
  const finding = { resourceId, evidence: 'It is 40 days old.', claims: [] };
  return { check: CHECK.id, account: '111122223333', region: 'us-east-1', finding, ...own };
}

async function recommend(findings: readonly FoundResource[], firstSeen = new Map()) {
  const asOf = day('2026-11-20');
  return recommended({ asOf, findings, check: CHECK, fingerprint: await fingerprinter(KEY), firstSeen });
}

const IDENTITY: Identity = {
  tenant: 'acme',
  account: '111122223333',
  region: 'us-east-1',
  service: 'ebs',
  resourceId: 'vol-1',
  actionFamily: 'idle',
};

describe('recommendations', () => {
  it('carry what the check declares and found, and no amount', async () => {
    const [only] = await recommend([found('vol-1')]);

    expect(only).toMatchObject({
      check: 'ebs-unattached-volumes',
      actionType: 'Delete',
      serviceName: 'name of ebs',
      evidence: 'It is 40 days old.',
      saving: null,
      state: 'new',
      firstSeen: '2026-11-20',
    });
  });

  it('stand in one order whatever order they were found in', async () => {
    const all = [found('vol-2'), found('vol-1', { region: 'eu-west-1' }), found('vol-1')];
    const expected = JSON.stringify(await recommend(all));

    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 3 }), async (shuffled) => {
        expect(JSON.stringify(await recommend(shuffled))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('keep their first day from the last report', async () => {
    const [before] = await recommend([found('vol-1')]);
    const report = JSON.stringify({
      recommendations: {
        known: true,
        value: [{ fingerprint: before?.fingerprint, firstSeen: '2026-10-02' }],
      },
    });
    const [open, fresh] = await recommend([found('vol-1'), found('vol-2')], new Map(firstSeenIn(report)));

    expect(open).toMatchObject({ state: 'open', firstSeen: '2026-10-02' });
    expect(fresh).toMatchObject({ state: 'new', firstSeen: '2026-11-20' });
  });

  it.each([
    null,
    '',
    '{',
    '{"recommendations":{"known":false}}',
    '{"recommendations":{"value":[{"fingerprint":1}]}}',
  ])('begin anew after a report that says nothing of them (%j)', (text) => {
    expect(firstSeenIn(text).size).toBe(0);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same resource and family, and another for anything else', async () => {
    const of = await fingerprinter(KEY);
    const first = await of(IDENTITY);
    const others: Identity[] = [
      { ...IDENTITY, tenant: 'globex' },
      { ...IDENTITY, account: '444455556666' },
      { ...IDENTITY, region: 'eu-west-1' },
      { ...IDENTITY, resourceId: 'vol-2' },
      { ...IDENTITY, actionFamily: 'rightsize' },
    ];

    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await of({ ...IDENTITY })).toBe(first);
    expect(new Set(await Promise.all(others.map(of))).size).toBe(others.length);
    expect(await Promise.all(others.map(of))).not.toContain(first);
  });

  it('tells nothing without the key', async () => {
    const [ours, theirs] = [await fingerprinter(KEY), await fingerprinter(new Uint8Array(32).fill(8))];

    expect(await ours(IDENTITY)).not.toBe(await theirs(IDENTITY));
  });

  it('does not run fields together', async () => {
    const of = await fingerprinter(KEY);

    expect(await of({ ...IDENTITY, account: '1', region: '2,3' })).not.toBe(
      await of({ ...IDENTITY, account: '1,2', region: '3' }),
    );
  });
});
