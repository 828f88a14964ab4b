import { describe, expect, it } from 'vitest';
import { type AttemptOutcome, BreakerOpen, type CallGuard } from '../../src/core/call-guard.ts';
import { callGuards } from '../../src/engine/call-guards.ts';
import { CALL_RATES, OTHER_RATE } from '../../src/engine/call-rates.ts';
import { IAM_ACTIONS } from '../../src/platform/aws/iam-actions.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const ireland = { account: '111122223333', region: 'eu-west-1', service: 'EC2' };
const virginia = { ...ireland, region: 'us-east-1' };

/** Attempts that are under way together, and then end. */
async function attempts(guard: CallGuard, times: number, outcome: AttemptOutcome): Promise<void> {
  const admitted = [];
  for (let time = 0; time < times; time++) admitted.push(await guard.enter());
  for (const attempt of admitted) attempt.ended(outcome);
}

describe('call guards', () => {
  it('open the breaker of one place only, and say so', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock });
    await attempts(guards.guard(ireland), 5, 'failed');
    await expect(guards.guard(ireland).enter()).rejects.toBeInstanceOf(BreakerOpen);
    await guards.guard(virginia).enter();
    await guards.guard({ ...ireland, service: 'CloudWatch' }).enter();
    await guards.guard({ ...ireland, account: '444455556666' }).enter();
    expect(guards.breakers()).toEqual([{ ...ireland, opened: 1, state: 'open' }]);
  });

  it('close it again after a probe that is answered', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock, breaker: { openMs: 1_000, consecutive: 2 } });
    const guard = guards.guard(ireland);
    await attempts(guard, 2, 'failed');
    await clock.advance(1_000);
    const probe = await guard.enter();
    await expect(guard.enter()).rejects.toBeInstanceOf(BreakerOpen);
    probe.ended('answered');
    await guard.enter();
    expect(guards.breakers()).toEqual([{ ...ireland, opened: 1, state: 'closed' }]);
  });

  it('turn away those who queue for a token when the breaker opens meanwhile', async () => {
    const clock = virtualClock();
    const rates = { EC2: { perSecond: 1, burst: 1 } };
    const guards = callGuards({ clock, rates, breaker: { consecutive: 1 } });
    const guard = guards.guard(ireland);
    const first = await guard.enter();
    const queued = guard.enter();
    first.ended('failed');
    await expect(queued).rejects.toBeInstanceOf(BreakerOpen);
  });

  it('let nobody queue at an open breaker', async () => {
    const clock = virtualClock();
    const rates = { EC2: { perSecond: 0.1, burst: 1 } };
    const guards = callGuards({ clock, rates, breaker: { consecutive: 1 } });
    const guard = guards.guard(ireland);
    await attempts(guard, 1, 'failed');
    await expect(guard.enter()).rejects.toBeInstanceOf(BreakerOpen);
    expect(clock.elapsed()).toBe(0);
  });

  it('do not open for throttles, which pacing answers', async () => {
    const clock = virtualClock();
    const guards = callGuards({ clock });
    await attempts(guards.guard(ireland), 40, 'throttled');
    const before = clock.elapsed();
    await guards.guard(ireland).enter();
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
