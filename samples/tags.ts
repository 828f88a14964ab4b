import type { UsageLine } from './lines.ts';
import { randomFor } from './random.ts';

/** The cost-allocation tags the organisation agreed on. */
export const TAG_KEYS = ['team', 'environment', 'cost-center', 'application'] as const;

export type TagKey = (typeof TAG_KEYS)[number];

/** How the keys are misspelt somewhere in the data. */
export const MISSPELT_KEYS: Readonly<Record<string, TagKey>> = {
  Team: 'team',
  enviroment: 'environment',
  cost_center: 'cost-center',
};

/** Lines whose tags always carry one misspelling, whatever the seed. */
const ALWAYS_MISSPELT: Readonly<Record<string, readonly [wrong: string, right: TagKey]>> = {
  'alb-lcu': ['Team', 'team'],
  'kinesis-shards': ['enviroment', 'environment'],
  'fsx-lustre': ['cost_center', 'cost-center'],
};

/** Tags of one resource: complete on most, partly or wholly missing on some, misspelt on a few. */
export function tagsOf(seed: number, line: UsageLine, resourceId: string): Readonly<Record<string, string>> {
  const random = randomFor(seed, `tags:${resourceId}`);
  const untagged = line.workload === 'sandbox' || line.workload === 'forgotten' ? 0.7 : 0.08;
  const misspelt = ALWAYS_MISSPELT[line.skuKey];
  const draw = random();
  if (!misspelt && draw < untagged) return {};
  const tags = new Map<string, string>([
    ['application', line.workload],
    ['cost-center', line.account.costCenter],
    ['environment', line.account.environment],
    ['team', line.account.team],
  ]);
  if (random() < 0.12) tags.delete('cost-center');
  if (random() < 0.06) tags.delete('application');
  if (misspelt) rename(tags, misspelt);
  else if (random() < 0.04) rename(tags, ['Team', 'team']);
  return Object.fromEntries([...tags].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rename(tags: Map<string, string>, [wrong, right]: readonly [string, TagKey]): void {
  const value = tags.get(right);
  tags.delete(right);
  if (value !== undefined) tags.set(wrong, value);
}
