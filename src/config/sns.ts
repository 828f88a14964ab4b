import { z } from 'zod';
import { section } from './section.ts';

/** A topic of Amazon SNS. */
export const sns = section(
  z.strictObject({
    topic: z
      .string()
      .regex(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}(?:\.fifo)?$/, 'Expected the ARN of a topic')
      .describe('ARN of the topic.'),
  }),
).describe('Publishes a summary and alerts to a topic, for everything that listens there.');
