import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/period.ts';
import { doing, planOf } from './issue-model.ts';
import { ASOF, recommendation, reportOf } from './recommended.ts';

const EXEMPTION = { match: {}, reason: 'kept', owner: 'alice', expires: '2027-12-31' };
const LATER = addDays(ASOF, 1);

/** A group of two small findings, as it was opened. */
async function opened() {
  const findings = [1, 2].map((id) => recommendation(id, { usd: '30' }));
  const { steps } = await planOf(reportOf(findings, [], ASOF), []);
  return doing(steps, [], `${ASOF}T08:00:00Z`);
}

describe('a group of which the configuration exempts a part', () => {
  const exempt = (id: number) => recommendation(id, { usd: '30', exemption: EXEMPTION });

  test('stays open while nobody looked at the rest', async () => {
    const { steps } = await planOf(reportOf([exempt(1)], [], LATER), await opened());
    expect(steps).toEqual([]);
  });

  test('is closed as not planned once all of it is exempt', async () => {
    const { steps } = await planOf(reportOf([exempt(1), exempt(2)], [], LATER), await opened());
    expect(steps).toMatchObject([{ turn: { state: 'closed', stateReason: 'not_planned' } }]);
  });
});
