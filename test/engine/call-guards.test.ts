import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttemptOutcome, BreakerOpen, type CallGuard } from '../../src/core/call-guard.ts';
import type { BreakerRow } from '../../src/core/run.ts';
import { callGuards } from '../../src/engine/call-guards.ts';
import { CALL_RATES, OTHER_RATE } from '../../src/engine/call-rates.ts';
import { IAM_ACTIONS } from '../../src/platform/aws/iam-actions.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const ireland = { account: '111122223333', region: 'eu-west-1', service: 'EC2' };
const virginia = { ...ireland, region: 'us-east-1' };

const VOLUMES = 'DescribeVolumes';
const SNAPSHOTS = 'DescribeSnapshots';
const ADDRESSES = 'DescribeAddresses';

/** Attempts that are under way together, and then end. */
async function attempts(
  guard: CallGuard,
  times: number,
  outcome: AttemptOutcome,
  operation = VOLUMES,
): Promise<void> {
  const admitted = [];
  for (let time = 0; time < times; time++) admitted.push(await guard.enter(operation));
  for (const attempt of admitted) attempt.ended(outcome);
}

const whole = (opened: number, state: BreakerRow['state']) => ({
  ...ireland,
  operation: null,
  opened,
  state,
});

describe('call guards', () => {
  it('open the breaker of one place only where no connection can be made, and say so', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock });
    await attempts(guards.guard(ireland), 5, 'unreachable');
    await expect(guards.guard(ireland).enter(VOLUMES)).rejects.toBeInstanceOf(BreakerOpen);
    await guards.guard(virginia).enter(VOLUMES);
    await guards.guard({ ...ireland, service: 'CloudWatch' }).enter(VOLUMES);
    await guards.guard({ ...ireland, account: '444455556666' }).enter(VOLUMES);
    expect(guards.breakers()).toEqual([whole(1, 'open')]);
  });

  it('close it again after a probe that is answered', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock, breaker: { openMs: 1_000, consecutive: 2 } });
    const guard = guards.guard(ireland);
    await attempts(guard, 2, 'unreachable');
    await clock.advance(1_000);
    const probe = await guard.enter(VOLUMES);
    await expect(guard.enter(VOLUMES)).rejects.toBeInstanceOf(BreakerOpen);
    probe.ended('answered');
    await guard.enter(VOLUMES);
    expect(guards.breakers()).toEqual([whole(1, 'closed')]);
  });

  it('open for one operation that fails alone: all else of the service goes on', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock });
    const guard = guards.guard(ireland);
    await attempts(guard, 5, 'failed');
    const refused = guard.enter(VOLUMES);
    await expect(refused).rejects.toBeInstanceOf(BreakerOpen);
    await expect(refused).rejects.toThrow('No calls of EC2:DescribeVolumes in eu-west-1');
    await attempts(guard, 40, 'answered', SNAPSHOTS);
    await guards.guard(virginia).enter(VOLUMES);
    expect(guards.breakers()).toEqual([{ ...ireland, operation: VOLUMES, opened: 1, state: 'open' }]);
  });

  it('open for the whole service where several operations fail, also for one that was never asked', async () => {
    const guards = callGuards({ clock: virtualClock() });
    const guard = guards.guard(ireland);
    await attempts(guard, 1, 'failed', VOLUMES);
    for (let round = 0; round < 5; round++) {
      await attempts(guard, 1, 'failed', round % 2 === 0 ? SNAPSHOTS : VOLUMES);
    }
    await expect(guard.enter(ADDRESSES)).rejects.toThrow('No calls to EC2 in eu-west-1');
    expect(guards.breakers()).toEqual([whole(1, 'open')]);
  });

  it.each(['answered', 'refused'] as const)(
    'hold a failure for that of one operation once the other was %s again',
    async (outcome) => {
      const guards = callGuards({ clock: virtualClock() });
      const guard = guards.guard(ireland);
      for (let round = 0; round < 12; round++) {
        await attempts(guard, 1, 'failed', SNAPSHOTS);
        await attempts(guard, 1, outcome, SNAPSHOTS);
        await attempts(guard, 1, outcome, VOLUMES);
        await attempts(guard, 1, 'failed', VOLUMES);
        await attempts(guard, 1, outcome, VOLUMES);
      }
      expect(guards.breakers().filter(({ operation }) => operation === null)).toEqual([]);
    },
  );

  it('are not re-opened by a probe whose operation fails alone, but by two of them', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock, breaker: { openMs: 1_000 } });
    const guard = guards.guard(ireland);
    await attempts(guard, 5, 'unreachable');
    await clock.advance(1_000);
    await attempts(guard, 1, 'failed', VOLUMES);
    expect(guards.breakers()).toEqual([whole(1, 'half-open')]);
    await attempts(guard, 1, 'failed', SNAPSHOTS);
    expect(guards.breakers()).toEqual([whole(2, 'open')]);
    await clock.advance(1_000);
    await expect(guard.enter(VOLUMES), 'twice as long').rejects.toBeInstanceOf(BreakerOpen);
  });

  it('take no account of attempts from before they opened', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock, breaker: { openMs: 1_000 } });
    const guard = guards.guard(ireland);
    const late = await guard.enter(SNAPSHOTS);
    const later = await guard.enter(ADDRESSES);
    await attempts(guard, 5, 'unreachable');
    late.ended('failed');
    await clock.advance(1_000);
    const probe = await guard.enter(VOLUMES);
    later.ended('failed');
    probe.ended('failed');
    expect(guards.breakers()).toEqual([whole(1, 'half-open')]);
  });

  it('let every other operation in, however one of them fails', async () => {
    const well = fc.record({
      operation: fc.constantFrom(SNAPSHOTS, ADDRESSES),
      outcome: fc.constantFrom<AttemptOutcome>('answered', 'refused', 'throttled', 'abandoned'),
    });
    const sick = fc.constant({ operation: VOLUMES, outcome: 'failed' } as const);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(well, sick), { maxLength: 80 }), async (events) => {
        const guards = callGuards({ clock: virtualClock(), rates: { EC2: { perSecond: 100, burst: 100 } } });
        const guard = guards.guard(ireland);
        for (const { operation, outcome } of events) {
          const admitted = await guard.enter(operation).catch((error: unknown) => {
            if (operation === VOLUMES && error instanceof BreakerOpen) return null;
            throw error;
          });
          admitted?.ended(outcome);
        }
        const others = guards.breakers().filter(({ operation }) => operation !== VOLUMES);
        expect(others).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('turn away those who queue for a token when the breaker opens meanwhile', async () => {
    const clock = virtualClock();
    const rates = { EC2: { perSecond: 1, burst: 1 } };
    const guards = callGuards({ clock, rates, breaker: { consecutive: 1 } });
    const guard = guards.guard(ireland);
    const first = await guard.enter(VOLUMES);
    const queued = guard.enter(VOLUMES);
    first.ended('failed');
    await expect(queued).rejects.toBeInstanceOf(BreakerOpen);
  });

  it('let nobody queue at an open breaker', async () => {
    const clock = virtualClock();
    const rates = { EC2: { perSecond: 0.1, burst: 1 } };
    const guards = callGuards({ clock, rates, breaker: { consecutive: 1 } });
    const guard = guards.guard(ireland);
    await attempts(guard, 1, 'failed');
    await expect(guard.enter(VOLUMES)).rejects.toBeInstanceOf(BreakerOpen);
    expect(clock.elapsed()).toBe(0);
  });

  it('do not open for throttles, which pacing answers', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock });
    await attempts(guards.guard(ireland), 40, 'throttled');
    const before = clock.elapsed();
    await guards.guard(ireland).enter(VOLUMES);
    expect(clock.elapsed() - before).toBeGreaterThan(200);
    expect(guards.breakers()).toEqual([]);
  });

  it('do not open for refusals: a service that says no is well', async () => {
    const guards = callGuards({ clock: virtualClock() });
    await attempts(guards.guard(ireland), 40, 'refused');
    expect(guards.breakers()).toEqual([]);
  });

  it('do not open for calls that we no longer waited for: a unit out of time tells nothing of the service', async () => {
    const guards = callGuards({ clock: virtualClock() });
    await attempts(guards.guard(ireland), 40, 'abandoned');
    expect(guards.breakers()).toEqual([]);
  });

  it('have rates of their own for services that units read, and for no other', () => {
    const read = Object.entries(IAM_ACTIONS).flatMap(([operation, grants]) =>
      grants.some(({ feature }) => ['inventory', 'utilisation', 'checks'].includes(feature))
        ? [operation.slice(0, operation.indexOf(':'))]
        : [],
    );

    expect(Object.keys(CALL_RATES).length).toBeGreaterThan(5);
    expect(new Set(read)).toEqual(new Set([...read, ...Object.keys(CALL_RATES)]));
  });

  it('pace a service that has no rate of its own as well', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock });
    const { perSecond, burst } = OTHER_RATE;
    await attempts(guards.guard({ ...ireland, service: 'Kendra' }), burst, 'answered');
    expect([CALL_RATES['Kendra'], clock.elapsed()]).toEqual([undefined, 0]);
    await attempts(guards.guard({ ...ireland, service: 'Kendra' }), 1, 'answered');
    expect(clock.elapsed()).toBeCloseTo(1000 / perSecond);
  });

  it('give a reason for every rate', () => {
    for (const [service, { perSecond, burst, reason }] of Object.entries({ ...CALL_RATES, OTHER_RATE })) {
      expect(perSecond, service).toBeGreaterThan(0);
      expect(burst, service).toBeGreaterThanOrEqual(1);
      expect(reason.length, service).toBeGreaterThan(20);
    }
  });
});
