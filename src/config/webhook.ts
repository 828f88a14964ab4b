import { z } from 'zod';
import { section } from './section.ts';

/** A web hook of the user's own. */
export const webhook = section(
  z.strictObject({
    url: z
      .url({ protocol: /^https$/, error: 'Expected an https URL' })
      .describe('Where a signed summary and alerts are posted, as JSON. Its host is the only one spoken to.'),
  }),
).describe(
  'Posts a summary and alerts as signed JSON; SPENDLOG_WEBHOOK_SECRET in the environment signs them.',
);
