import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/channels/issues/read-marker.ts';
import { addDays } from '../../../src/core/period.ts';
import { doing, planOf, SETTINGS } from './issue-model.ts';
import { ASOF, recommendation, reportOf } from './recommended.ts';

const LATER = addDays(ASOF, 1);

describe('labels that people put on', () => {
  test('count however they are written, as GitHub has one label for all ways', async () => {
    const opened = doing(
      (await planOf(reportOf([recommendation(1)], [], ASOF), [])).steps,
      [],
      `${ASOF}T08:00:00Z`,
    );
    const labelled = opened.map((issue) => ({ ...issue, labels: ['Spendlog', 'Snooze'] }));
    const { steps } = await planOf(reportOf([recommendation(1)], [], LATER), labelled);
    const [after] = doing(steps, labelled, `${LATER}T08:00:00Z`);
    expect(readMarker(after?.body ?? '')).toMatchObject({
      state: 'snoozed',
      until: addDays(LATER, SETTINGS.snoozeDays),
    });
  });
});
