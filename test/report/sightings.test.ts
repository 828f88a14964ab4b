import { describe, expect, it } from 'vitest';
import type { CheckDeclaration } from '../../src/core/check.ts';
import type { CheckRow, Collection } from '../../src/core/collection.ts';
import { addDays, type Day, day } from '../../src/core/period.ts';
import { fingerprinter } from '../../src/report/fingerprint.ts';
import {
  firstDaysOf,
  readSightings,
  type Sightings,
  sightingsAfter,
  sightingsText,
} from '../../src/report/sightings.ts';
import { COLLECTION } from '../render/collection-fixture.ts';
import { NO_GUIDE } from '../support/no-guide.ts';
import { recommended } from './recommended.ts';

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

const ROW: CheckRow = {
  check: CHECK.id,
  account: '111122223333',
  region: 'us-east-1',
  state: 'evaluated',
  judged: 9,
  found: 0,
  undecided: [],
  missing: [],
};

/** What a day's run finds in one place, and whether it could look there. */
interface Look {
  readonly volumes?: readonly string[];
  readonly row?: Partial<CheckRow> | null;
}

function collected({ volumes = [], row = {} }: Look): Collection {
  const { check, account, region } = ROW;
  const findings = volumes.map((resourceId) => ({
    check,
    account,
    region,
    finding: { resourceId, evidence: 'It is attached to nothing.', claims: [] },
  }));
  return { ...COLLECTION, checks: row === null ? [] : [{ ...ROW, ...row }], findings };
}

/** One run of a day after what was known; as the program does it, through the text that is stored. */
async function run(asOf: Day, look: Look, before: Sightings = []) {
  const collection = collected(look);
  const common = {
    tenant: 'acme',
    asOf,
    findings: collection.findings,
    judged: collection.checks,
    checks: [CHECK],
    fingerprint: await fingerprinter(new Uint8Array(32).fill(7)),
  };
  const recommendations = await recommended({ ...common, check: CHECK, firstSeen: firstDaysOf(before) });
  const after = await sightingsAfter({ ...common, before, recommendations });
  const [first] = recommendations;
  return { first, after: readSightings(sightingsText(after)) ?? [] };
}

const MONDAY = day('2026-11-16');
const on = (days: number): Day => addDays(MONDAY, days);
const SEEN: Look = { volumes: ['vol-1'] };

describe('the first day of a recommendation', () => {
  it.each<[string, Look]>([
    ['could not look', { row: { state: 'not-evaluated', judged: 0, missing: ['ec2-volumes'] } }],
    ['asked for other services', { row: null }],
    ['met the resource and could not decide', { row: { undecided: [{ resourceId: 'vol-1', reason: 'x' }] } }],
  ])('outlives a run that %s', async (_, between) => {
    const monday = await run(MONDAY, SEEN);
    const tuesday = await run(on(1), between, monday.after);
    const wednesday = await run(on(2), SEEN, tuesday.after);

    expect(monday.first).toMatchObject({ state: 'new', firstSeen: MONDAY });
    expect(wednesday.first).toMatchObject({ state: 'open', firstSeen: MONDAY });
  });

  it('begins anew where a run has looked and found nothing', async () => {
    const monday = await run(MONDAY, SEEN);
    const tuesday = await run(on(1), { volumes: ['vol-2'] }, monday.after);
    const wednesday = await run(on(2), SEEN, tuesday.after);

    expect(wednesday.first).toMatchObject({ state: 'new', firstSeen: on(2) });
  });

  it('is still new in a second run of the same day', async () => {
    const morning = await run(MONDAY, SEEN);
    const evening = await run(MONDAY, SEEN, morning.after);

    expect(evening.first).toMatchObject({ state: 'new', firstSeen: MONDAY });
    expect(evening.after).toEqual(morning.after);
  });

  it('is forgotten a year after anybody could look', async () => {
    const monday = await run(MONDAY, SEEN);

    expect((await run(on(365), { row: null }, monday.after)).after).toHaveLength(1);
    expect((await run(on(366), { row: null }, monday.after)).after).toEqual([]);
  });
});

describe('the text of sightings', () => {
  it('is one whatever order they came in', async () => {
    const one = await run(MONDAY, { volumes: ['vol-1', 'vol-2', 'vol-3'] });
    const other = await run(MONDAY, { volumes: ['vol-3', 'vol-1', 'vol-2'] });

    expect(sightingsText(other.after)).toBe(sightingsText(one.after));
    expect(one.after[0]?.seen).toHaveLength(3);
  });

  it.each(['', '{', '{"version":2,"places":[]}', '{"version":1,"places":[{"check":"x"}]}'])(
    'is not taken from %j',
    (text) => {
      expect(readSightings(text)).toBeNull();
    },
  );

  it('holds no day that is none', () => {
    const place = { check: 'c', account: '1', region: 'r', seen: [['f', '2026-02-31', '2026-11-20']] };

    expect(readSightings(JSON.stringify({ version: 1, places: [place] }))).toBeNull();
  });
});
