import { describe, expect, it } from 'vitest';
import { runningImageBuilders } from '../../src/checks/appstream/running-image-builders.ts';
import { idleFleets } from '../../src/checks/idle/appstream.ts';
import type { Fleet } from '../../src/datasets/appstream/fleets.ts';
import type { ImageBuilder } from '../../src/datasets/appstream/image-builders.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const fleet = (changes: Partial<Fleet> = {}): Fleet => ({
  name: 'desk',
  arn: 'arn:aws:appstream:eu-central-1:111122223333:fleet/desk',
  state: 'RUNNING',
  fleetType: 'ALWAYS_ON',
  instanceType: 'stream.standard.medium',
  desired: 2,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...changes,
});

const none = Array.from({ length: 14 }, () => 0);

const idle = (changes: Partial<Fleet>, sessions: readonly number[] | null) =>
  judge(idleFleets, { rows: [fleet(changes)] }, { metrics: { sessions } });

describe('idle fleets', () => {
  it('are found with all they cost', () => {
    const [found] = idle({}, none);
    expect(evidenceOf(found)).toBe(
      'The always-on fleet of 2 instances of type stream.standard.medium did nothing over 14 measured days: CapacityUtilization at most 0 percent.',
    );
    expect(claimTexts(found)).toEqual([
      'arn:aws:appstream:eu-central-1:111122223333:fleet/desk: everything × 0',
    ]);
    expect(idle({ arn: null }, none)).toMatchObject([{ claims: [] }]);
  });

  it.each([
    ['stopped', { state: 'STOPPED' }],
    ['on demand', { fleetType: 'ON_DEMAND' }],
    ['elastic', { fleetType: 'ELASTIC' }],
    ['new', { createdAt: '2026-11-15T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(idle(changes, none)).toEqual([]);
  });

  it('are not those with a session, and unknown without datapoints', () => {
    expect(idle({}, [0, 10])).toEqual([]);
    expect(idle({}, null)).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('running image builders', () => {
  const builder = (changes: Partial<ImageBuilder> = {}): ImageBuilder => ({
    name: 'maker',
    arn: null,
    state: 'RUNNING',
    instanceType: 'stream.standard.medium',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  });
  const running = (changes: Partial<ImageBuilder>) =>
    judge(runningImageBuilders, { imageBuilders: [builder(changes)] });

  it('are found without an amount', () => {
    expect(running({})).toEqual([
      {
        resourceId: 'maker',
        evidence:
          'The image builder of type stream.standard.medium is running and was made on 2026-01-01; since when it runs is not known.',
        claims: [],
      },
    ]);
  });

  it('are not those that are stopped or new, and undecided without an age', () => {
    expect(running({ state: 'STOPPED' })).toEqual([]);
    expect(running({ createdAt: '2026-11-20T00:00:00.000Z' })).toEqual([]);
    expect(running({ createdAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});
