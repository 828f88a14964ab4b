import { z } from 'zod';
import { dayText, name, spendMetric } from './scalars.ts';

/** The options of one run as people write them; what is absent holds as configured. */
export const runOptionsSchema = z
  .strictObject({
    costs: z.array(name),
    sample: z.boolean(),
    out: name.exactOptional(),
    config: name.exactOptional(),
    asOf: dayText.exactOptional(),
    from: dayText.exactOptional(),
    to: dayText.exactOptional(),
    language: z.enum(['en', 'pt-BR']).exactOptional(),
    metric: spendMetric.exactOptional(),
    engineUrl: z.url({ protocol: /^https?$/, error: 'Expected an http(s) URL' }).exactOptional(),
    enginePath: name.exactOptional(),
  })
  .refine(({ from, to }) => !(from && to && from > to), {
    path: ['from'],
    message: 'Lies after the last day',
    // Also where another option is wrong: all problems are told together.
    when: () => true,
  });

/** The options as text. */
export type RawRunOptions = z.input<typeof runOptionsSchema>;
