import { z } from 'zod';
import { DECISION_MATCH, decisionMatch } from './exemptions.ts';
import { dayText, name } from './scalars.ts';

const acceptance = z.strictObject({
  match: decisionMatch.describe(DECISION_MATCH),
  owner: name.describe('Who is going to act.'),
  date: dayText.describe('Day on which it was accepted; from then on it counts.'),
  ticket: name.exactOptional().describe('Where the work is tracked.'),
});

/** Decisions to act, kept as code. */
export const accepted = z
  .array(acceptance)
  .prefault([])
  .describe('Recommendations somebody has taken: told as accepted until they are done.');
