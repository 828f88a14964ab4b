import { describe, expect, it } from 'vitest';
import { duplicateTrails } from '../../src/checks/cloudtrail/duplicate-trails.ts';
import { stoppedTrails } from '../../src/checks/cloudtrail/stopped-trails.ts';
import { wholeDataEvents } from '../../src/checks/cloudtrail/whole-data-events.ts';
import type { Placed } from '../../src/core/check.ts';
import { type Trail, trails as trailsDataset } from '../../src/datasets/cloudtrail/trails.ts';
import { judge } from './judge.ts';
import { judgeTenant } from './judge-tenant.ts';
import { claimTexts } from './verdicts.ts';

const trail = (changes: Partial<Trail> = {}): Trail => ({
  trailArn: 'arn:trail/a',
  name: 'a',
  homeRegion: 'us-east-1',
  everyRegion: true,
  everyAccount: false,
  bucket: 'logs',
  status: 'read',
  records: true,
  stoppedAt: null,
  selectors: 'read',
  managementEvents: 'all',
  wholeDataTypes: [],
  ...changes,
});

const placed = (name: string, changes: Partial<Placed<Trail>> = {}): Placed<Trail> => ({
  account: '111122223333',
  region: changes.homeRegion ?? 'us-east-1',
  ...trail({ trailArn: `arn:trail/${name}`, ...changes }),
  ...changes,
});

const duplicates = (...trails: readonly Placed<Trail>[]) => judgeTenant(duplicateTrails, { trails });
const ids = (verdicts: readonly { readonly resourceId: string }[]) =>
  verdicts.map(({ resourceId }) => resourceId);

describe('trails that record the same events twice', () => {
  it('are all but the first of every region in an account', () => {
    const found = duplicates(
      placed('b'),
      placed('a', { everyRegion: false, homeRegion: 'eu-west-1' }),
      placed('c', { managementEvents: 'some' }),
    );
    expect(ids(found)).toEqual(['arn:trail/a', 'arn:trail/c']);
    expect(found).toMatchObject([
      {
        account: '111122223333',
        region: 'eu-west-1',
        evidence: expect.stringContaining('another trail of the account'),
      },
      { region: 'us-east-1', evidence: expect.stringContaining('records some management events') },
    ]);
    expect(claimTexts(found[0])).toEqual(['arn:trail/a: *PaidEventsRecorded × 0']);
  });

  it('are those of accounts, where the organisation has one', () => {
    const found = duplicates(
      placed('org', { everyAccount: true, account: '999999999999' }),
      placed('own'),
      placed('other', { account: '222222222222' }),
    );
    expect(ids(found)).toEqual(['arn:trail/own', 'arn:trail/other']);
    expect(found[0]).toMatchObject({ evidence: expect.stringContaining('whole organisation') });
  });

  it.each([
    ['in other accounts', [placed('a'), placed('b', { account: '222222222222' })]],
    [
      'in other regions',
      [placed('a', { everyRegion: false }), placed('b', { everyRegion: false, homeRegion: 'eu-west-1' })],
    ],
    ['that has stopped', [placed('a'), placed('b', { records: false })]],
    ['of data events alone', [placed('a'), placed('b', { managementEvents: 'none' })]],
    ['that is listed twice', [placed('a'), placed('a')]],
    [
      'of the organisation in one region alone',
      [placed('z', { everyAccount: true, everyRegion: false, account: '9' }), placed('a')],
    ],
  ])('are not one %s', (_, trails) => {
    expect(duplicates(...trails)).toEqual([]);
  });

  it('are undecided where status or selectors may not be read', () => {
    const denied = { selectors: 'denied', managementEvents: null } as const;
    expect(duplicates(placed('a'), placed('b', denied))).toMatchObject([
      { resourceId: 'arn:trail/b', reason: expect.stringContaining('may not be read') },
    ]);
    expect(duplicates(placed('a', { status: 'denied', records: null }))).toHaveLength(1);
  });

  it('have the columns they are judged by among those that are kept', () => {
    const judged = ['trailArn', 'homeRegion', 'everyRegion', 'everyAccount', 'status', 'records'];
    expect(trailsDataset.keeps).toEqual(expect.arrayContaining([...judged, 'selectors', 'managementEvents']));
  });
});

describe('trails of all data events', () => {
  const whole = (changes: Partial<Trail> = {}) =>
    judge(wholeDataEvents, { trails: [trail({ wholeDataTypes: ['AWS::S3::Object'], ...changes })] });

  it('are found, and claim nothing', () => {
    expect(whole()).toMatchObject([{ evidence: expect.stringContaining('AWS::S3::Object'), claims: [] }]);
  });

  it('are not those of chosen resources or that have stopped; undecided where it may not be read', () => {
    expect(whole({ wholeDataTypes: [] })).toEqual([]);
    expect(whole({ records: false })).toEqual([]);
    expect(whole({ selectors: 'denied' })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('trails that have stopped', () => {
  const stopped = (changes: Partial<Trail> = {}) =>
    judge(stoppedTrails, {
      trails: [trail({ records: false, stoppedAt: '2026-08-13T08:00:00.000Z', ...changes })],
    });

  it('are found with their bucket', () => {
    expect(stopped()).toMatchObject([
      {
        evidence:
          'The trail has not recorded since 2026-08-13; the bucket logs may still store what it recorded.',
        claims: [],
      },
    ]);
    expect(stopped({ stoppedAt: null })).toMatchObject([
      { evidence: expect.stringContaining('does not record;') },
    ]);
  });

  it('are not those that record, or stopped this month; undecided where it may not be read', () => {
    expect(stopped({ records: true })).toEqual([]);
    expect(stopped({ stoppedAt: '2026-11-10T00:00:00.000Z' })).toEqual([]);
    expect(stopped({ status: 'denied', records: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});
