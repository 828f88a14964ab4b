import { z } from 'zod';

/** How often readers are told; alerts are told at once. */
export const cadence = z
  .enum(['daily', 'weekly', 'monthly'])
  .default('daily')
  .describe('How often: once a day, on the first run of a week, or on the first run of a month.');

export type Cadence = z.output<typeof cadence>;
