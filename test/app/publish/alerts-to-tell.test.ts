import { describe, expect, test } from 'vitest';
import { alertsToTell } from '../../../src/app/publish/alerts-to-tell.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import { day } from '../../../src/core/period.ts';
import type { Report } from '../../../src/core/report.ts';
import { openRunStore } from '../../../src/store/run-store.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { memoryStore } from '../../support/memory-store.ts';

/** Late by some hours on a day, or not. */
function reportOn(on: string, late: boolean): Report {
  const sla: Report['sla'] = late
    ? { state: 'breached', slaHours: 30, day: day('2026-11-18'), hoursLate: 5 }
    : { state: 'met', slaHours: 30 };
  return { ...REPORT, asOf: day(on), costs: [], sla };
}

describe('alerts that are told', () => {
  test('an alert that ended and comes back is another one; while it holds it is the same', async () => {
    const { alerts: book } = openRunStore(memoryStore(), 'shop');
    const settings = { alerts: { ...defaultConfig.alerts, coverage: false as const } };
    const stateOn = async (on: string, late: boolean) =>
      (await alertsToTell(reportOn(on, late), settings, book, day(on))).map(({ state }) => state);
    const [first] = await stateOn('2026-11-20', true);
    expect(await stateOn('2026-11-20', true)).toEqual([first]);
    expect(await stateOn('2026-11-21', true)).toEqual([first]);
    for (const on of ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']) {
      expect(await stateOn(on, false)).toEqual([]);
    }
    const [again] = await stateOn('2026-11-26', true);
    expect(again).not.toBe(first);
    expect(again).toEqual(expect.any(String));
  });
});
