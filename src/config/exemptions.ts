import { z } from 'zod';
import { ACTION_FAMILIES } from '../core/recommendation.ts';
import { conditions, pattern } from './match.ts';
import { dayText, name } from './scalars.ts';

const FAMILIES: readonly string[] = ACTION_FAMILIES;
const FINGERPRINT = /^[0-9a-f]{32}$/;

/** What a decision is about. */
export const decisionMatch = conditions(
  ['check', 'family', 'resource', 'account', 'region', 'service', 'fingerprint'],
  pattern,
).superRefine(({ family, fingerprint }, context) => {
  if (family !== undefined && !FAMILIES.includes(family)) {
    context.addIssue({ code: 'custom', path: ['family'], message: `Expected ${FAMILIES.join(' or ')}` });
  }
  if (fingerprint !== undefined && !FINGERPRINT.test(fingerprint)) {
    context.addIssue({
      code: 'custom',
      path: ['fingerprint'],
      message: 'Expected the 32 hexadecimal digits of a fingerprint, as report.json has it',
    });
  }
});

export const DECISION_MATCH =
  'Conditions that must all hold: `check`, `family`, `resource`, `account`, `region`, `service` (catalogue id), `fingerprint`, `tag:<key>`; text with `*` and `?`.';

const exemption = z.strictObject({
  match: decisionMatch.describe(DECISION_MATCH),
  reason: name.describe('Why nothing is to be done.'),
  owner: name.describe('Who answers for it.'),
  expires: dayText.describe('Last day on which it holds; the recommendation comes back after it.'),
  ticket: name.exactOptional().describe('Where it was decided.'),
});

/** Decisions not to act, kept as code. */
export const exemptions = z
  .array(exemption)
  .prefault([])
  .describe('Decisions not to act on recommendations; counted and shown, each until it expires.');
