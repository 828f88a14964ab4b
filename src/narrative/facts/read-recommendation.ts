import { z } from 'zod';
import { parseJson } from '../../core/parse-json.ts';
import { ACTION_TYPES } from '../../core/recommendation.ts';
import { reportedMoney } from '../../report/reported-values.ts';

/** What facts need of one recommendation. */
export const readableRecommendation = z.object({
  actionType: z.enum(ACTION_TYPES),
  actionFamily: z.enum(['idle', 'rightsize', 'modernise', 'schedule', 'storage', 'rate', 'hygiene']),
  account: z.string(),
  region: z.string(),
  /** Untrusted. */
  resourceId: z.string(),
  /** As the catalogue has it. */
  serviceName: z.string(),
  implementationEffort: z.enum(['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh']),
  exemption: z.unknown(),
  alternative: z.boolean(),
  saving: z.object({ net: reportedMoney, oneOffCost: reportedMoney.nullable() }).nullable(),
});

export type ReadRecommendation = z.infer<typeof readableRecommendation>;

/** The lines of recommendations.ndjson; `null`: one of them is none. */
export function readRecommendations(text: string): ReadRecommendation[] | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const read = z.array(readableRecommendation).safeParse(lines.map(parseJson));
  return read.success ? read.data : null;
}
