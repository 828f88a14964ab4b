import { describe, expect, it } from 'vitest';
import { type Cadence, cadencePeriod } from '../../src/channels/cadence-period.ts';

describe('the period in which readers are told once', () => {
  it.each<readonly [Cadence, string, string]>([
    ['daily', '2026-11-21T00:00:00.000Z', 'daily 2026-11-21'],
    ['daily', '2026-11-21T23:59:59.999Z', 'daily 2026-11-21'],
    ['weekly', '2026-11-16T00:00:00.000Z', 'weekly 2026-11-16'],
    ['weekly', '2026-11-22T23:59:59.999Z', 'weekly 2026-11-16'],
    ['weekly', '2026-11-23T00:00:00.000Z', 'weekly 2026-11-23'],
    ['weekly', '2027-01-01T12:00:00.000Z', 'weekly 2026-12-28'],
    ['monthly', '2026-11-01T00:00:00.000Z', 'monthly 2026-11-01'],
    ['monthly', '2026-11-30T23:59:59.999Z', 'monthly 2026-11-01'],
  ])('%s at %s is %s', (cadence, at, key) => {
    expect(cadencePeriod(cadence, at)).toEqual({ key, firstDay: key.split(' ')[1] });
  });
});
