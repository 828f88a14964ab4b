import { USAGE_KINDS } from '../../core/charge.ts';
import type { CubeQuery, CubeRow, Dimension } from '../../core/cube.ts';
import type { Period } from '../../core/period.ts';
import type { Tags } from '../../core/tags.ts';
import { firstRule, type OwnerFacts, type OwnerRule } from './owner-of.ts';

/** What the bill is asked, so that every charge can be given to an owner: no more dimensions than the rules look at. */
export function ownerSpendQuery(rules: readonly OwnerRule[], period: Period): CubeQuery {
  return { name: 'spend of owners', dimensions: dimensionsOf(rules), period, chargeKinds: USAGE_KINDS };
}

const COLUMNS: Readonly<Record<string, Dimension>> = {
  service: 'serviceName',
  region: 'regionId',
  resource: 'resourceId',
};

function dimensionsOf(rules: readonly OwnerRule[]): readonly Dimension[] {
  const conditions = rules.flatMap(({ match = {} }) => Object.keys(match));
  const asked = conditions.flatMap((condition): Dimension[] => {
    if (condition.startsWith('tag:')) return [`tag:${condition.slice('tag:'.length)}`];
    const column = COLUMNS[condition];
    return column ? [column] : [];
  });
  return [...new Set<Dimension>(['subAccountId', ...asked.sort()])];
}

export interface SpendFacts extends Pick<OwnerFacts, 'unitsOf'> {
  /** Catalogue ids behind a name of the bill. */
  readonly serviceIdsOf: (billName: string) => readonly string[];
}

/** The team that a charge of {@link ownerSpendQuery} belongs to; `null`: no rule matches. */
export function teamOfSpend(
  row: CubeRow<never>,
  rules: readonly OwnerRule[],
  { unitsOf, serviceIdsOf }: SpendFacts,
): string | null {
  const values = textsOf(row);
  const account = values.get('subAccountId') ?? '';
  const billName = values.get('serviceName');
  const resource = values.get('resourceId');
  const rule = firstRule(rules, tagsIn(values), {
    account: [account],
    ou: unitsOf(account) ?? [],
    service: billName === undefined ? [] : serviceIdsOf(billName),
    region: [values.get('regionId') ?? ''],
    resource: resource === undefined ? [] : [resource, ...endsOf(resource)],
  });
  return rule?.team ?? null;
}

function textsOf(row: object): ReadonlyMap<string, string> {
  const texts = Object.entries(row).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return new Map(texts);
}

/** The bill's empty text is no value. */
function tagsIn(values: ReadonlyMap<string, string>): Tags {
  const tags = [...values].filter(([key, value]) => key.startsWith('tag:') && value !== '');
  return Object.fromEntries(tags.map(([key, value]) => [key.slice('tag:'.length), value]));
}

/** The bill has ARNs where the API has names. */
function endsOf(resource: string): readonly string[] {
  if (!resource.startsWith('arn:')) return [];
  return [...resource.matchAll(/[:/]/g)].map(({ index }) => resource.slice(index + 1)).filter(Boolean);
}
