import { z } from 'zod';
import { cadence } from './cadence.ts';
import { personaId } from './persona-id.ts';
import { section } from './section.ts';

const channel = z
  .string()
  .regex(/^(?:#[^\s#]{1,80}|[CG][A-Z0-9]{6,20})$/, 'Expected #channel or the id of a channel');

const reader = z.strictObject({
  channel: channel.describe('Where it is posted; needs a bot token.'),
  persona: personaId.default('finops').describe('Whom it is written for.'),
  when: cadence,
});

function eachOnce(readers: readonly z.output<typeof reader>[]): boolean {
  const named = readers.map(({ channel: to, persona }) => `${to} ${persona}`);
  return new Set(named).size === readers.length;
}

/** Messages in Slack. The token or the address of the webhook is a secret, and never in the file. */
export const slack = section(
  z.strictObject({
    channel: channel
      .exactOptional()
      .describe('Where the summary is posted, with a bot token; a webhook has a channel of its own.'),
    alertsChannel: channel.exactOptional().describe('Where alerts are posted; absent: with the summary.'),
    owners: z
      .boolean()
      .default(true)
      .describe(
        '`true`: every owner with a `slackChannel` is told of its own actions there; needs a bot token.',
      ),
    persona: personaId.default('finops').describe('Whom the summary is written for.'),
    when: cadence,
    readers: z
      .array(reader)
      .refine(eachOnce, 'A channel has one reader twice')
      .default([])
      .describe('Channels that get the summary as well, each for a reader of its own.'),
  }),
).describe(
  'Posts a summary to Slack: SPENDLOG_SLACK_BOT_TOKEN or SPENDLOG_SLACK_WEBHOOK_URL in the environment.',
);
