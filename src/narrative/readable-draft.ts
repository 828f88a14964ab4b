import { z } from 'zod';

/** A draft as a text holds it. Its sections and sentences may be anything: what they say is held against the facts. */
export const readableDraft = z.object({
  sections: z.array(z.object({ id: z.string(), sentences: z.array(z.string()) })),
});
