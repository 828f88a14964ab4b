import { money } from '../../../src/core/money.ts';
import { day } from '../../../src/core/period.ts';
import type { Life, LifeEvent } from '../../../src/report/living/life.ts';

export const usd = (amount: string) => money(amount, 'USD');

export function event(
  on: string,
  state: LifeEvent['state'],
  net: string | null = '100',
  more: Partial<LifeEvent> = {},
): LifeEvent {
  return { day: day(on), state, net: net === null ? null : usd(net), ...more };
}

/** An instance that was recommended to be made smaller, and is. */
export function life(more: Partial<Life> = {}): Life {
  return {
    fingerprint: 'a'.repeat(32),
    subject: {
      checks: ['ec2-oversized'],
      account: '111122223333',
      region: 'eu-west-1',
      service: 'ec2',
      resourceIds: ['i-1'],
      workloadGroup: null,
      actionType: 'Rightsize',
      actionFamily: 'rightsize',
      ruler: '{}',
    },
    team: 'Shop',
    firstSeen: day('2026-06-20'),
    lastSeen: day('2026-06-28'),
    net: usd('100'),
    events: [event('2026-06-20', 'new'), event('2026-07-05', 'done')],
    absences: [
      { day: day('2026-07-03'), at: '2026-07-03T06:00:00Z' },
      { day: day('2026-07-05'), at: '2026-07-05T06:00:00Z' },
    ],
    measurements: [],
    unmeasured: null,
    ...more,
  };
}
