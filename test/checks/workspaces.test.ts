import { describe, expect, it } from 'vitest';
import { largeBundles } from '../../src/checks/workspaces/large-bundles.ts';
import { runningModes } from '../../src/checks/workspaces/running-modes.ts';
import { unusedWorkspaces } from '../../src/checks/workspaces/unused-workspaces.ts';
import type { WorkspaceConnection } from '../../src/datasets/workspaces/connections.ts';
import type { Workspace } from '../../src/datasets/workspaces/workspaces.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const workspace = (changes: Partial<Workspace> = {}): Workspace => ({
  workspaceId: 'ws-1',
  state: 'AVAILABLE',
  runningMode: 'ALWAYS_ON',
  computeType: 'POWER',
  bundleId: 'wsb-1',
  isStandby: false,
  ...changes,
});

const many = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('unused WorkSpaces', () => {
  const unused = (
    changes: Partial<Workspace> = {},
    connection: Partial<WorkspaceConnection> | null = {},
    connected: readonly number[] | null = null,
  ) =>
    judge(
      unusedWorkspaces,
      {
        workspaces: [workspace(changes)],
        workspaceConnections: connection
          ? [
              {
                workspaceId: 'ws-1',
                state: 'DISCONNECTED',
                lastConnectedAt: '2026-08-01T00:00:00.000Z',
                ...connection,
              },
            ]
          : [],
      },
      { metrics: { connected } },
    );

  it('are found by their last connection, with all they cost', () => {
    const [found] = unused();
    expect(evidenceOf(found)).toBe(
      'The WorkSpace of type POWER and running mode ALWAYS_ON has not been connected to since 2026-08-01.',
    );
    expect(claimTexts(found)).toEqual(['ws-1: everything × 0']);
  });

  it('that were never connected to are found where CloudWatch saw nobody', () => {
    for (const connection of [null, { lastConnectedAt: null }]) {
      expect(evidenceOf(unused({}, connection, many(30, 0))[0])).toContain(
        'was not on any of 30 measured days',
      );
      expect(unused({}, connection, [0, 1])).toEqual([]);
      expect(unused({}, connection, many(28, 0))).toMatchObject([{ reason: expect.any(String) }]);
      expect(unused({}, connection, null)).toMatchObject([{ reason: expect.any(String) }]);
    }
  });

  it('are not those somebody used of late, or uses now', () => {
    expect(unused({}, { lastConnectedAt: '2026-11-01T00:00:00.000Z' })).toEqual([]);
    expect(unused({}, { state: 'CONNECTED' })).toEqual([]);
  });

  it.each([
    ['standing by for another region', { isStandby: true }],
    ['terminated', { state: 'TERMINATED' }],
    ['being terminated', { state: 'TERMINATING' }],
    ['being made', { state: 'PENDING' }],
  ])('are not those %s', (_, changes) => {
    expect(unused(changes)).toEqual([]);
  });
});

describe('running modes', () => {
  const HOURS = 720;
  /** So many hours with somebody connected, and the others without. */
  const hours = (connected: number, measured = HOURS) => [
    ...many(connected, 1),
    ...many(measured - connected, 0),
  ];
  const modes = (changes: Partial<Workspace>, connected: readonly number[] | null) =>
    judge(runningModes, { workspaces: [workspace(changes)] }, { metrics: { connected } });

  it('are AutoStop for few hours and always on for many', () => {
    expect(modes({}, hours(20))).toEqual([
      {
        resourceId: 'ws-1',
        evidence:
          'Somebody was connected to the WorkSpace in 20 hours of 30 days, and it is charged for the whole month; up to about 80 hours a month it is cheaper with AutoStop.',
        claims: [],
      },
    ]);
    expect(modes({ runningMode: 'AUTO_STOP' }, hours(120, 120))).toMatchObject([
      {
        evidence: expect.stringContaining('in 120 hours of 30 days, and it is charged by the hour'),
        claims: [],
      },
    ]);
  });

  it('fit where the hours are right, and have another limit with graphics', () => {
    expect(modes({}, hours(80))).toEqual([]);
    expect(modes({ runningMode: 'AUTO_STOP' }, hours(80))).toEqual([]);
    expect(modes({ runningMode: 'AUTO_STOP', computeType: 'GRAPHICS_G4DN' }, hours(120))).toEqual([]);
    expect(modes({ computeType: 'GRAPHICS_G4DN' }, hours(120))).toHaveLength(1);
  });

  it('are not judged where nobody is, by hand, or after the end', () => {
    expect(modes({}, hours(0))).toEqual([]);
    expect(modes({ runningMode: 'MANUAL' }, hours(20))).toEqual([]);
    expect(modes({ state: 'TERMINATED' }, hours(20))).toEqual([]);
  });

  it('are unknown where hours are missing that might have been used', () => {
    expect(modes({}, null)).toMatchObject([{ reason: expect.stringContaining('0 hours') }]);
    expect(modes({}, hours(20, 600))).toMatchObject([{ reason: expect.stringContaining('600 hours') }]);
    expect(modes({ runningMode: 'AUTO_STOP' }, null)).toEqual([]);
  });
});

describe('large bundles', () => {
  const large = (
    changes: Partial<Workspace>,
    metrics: { readonly cpu: number[] | null; readonly memory: number[] | null },
  ) => judge(largeBundles, { workspaces: [workspace(changes)] }, { metrics });
  const quiet = { cpu: many(12, 30), memory: many(12, 35) };

  it('are found without an amount', () => {
    expect(large({}, quiet)).toEqual([
      {
        resourceId: 'ws-1',
        evidence:
          'The WorkSpace of type POWER used at most 30 percent of its CPU and 35 percent of its memory on 12 measured days.',
        claims: [],
      },
    ]);
  });

  it('are not those that were needed once, or are the smallest', () => {
    expect(large({}, { ...quiet, cpu: [41] })).toEqual([]);
    expect(large({}, { ...quiet, memory: [41] })).toEqual([]);
    for (const computeType of ['VALUE', 'GRAPHICS_G4DN', null])
      expect(large({ computeType }, quiet)).toEqual([]);
    expect(large({ state: 'TERMINATED' }, quiet)).toEqual([]);
  });

  it('are unknown without days of both', () => {
    expect(large({}, { ...quiet, memory: null })).toMatchObject([{ reason: expect.any(String) }]);
    expect(large({}, { ...quiet, cpu: many(9, 1) })).toMatchObject([
      { reason: expect.stringContaining('9 days') },
    ]);
  });
});
