import type { Owner, Proposal } from '../../core/recommendation.ts';
import type { Tags } from '../../core/tags.ts';
import { type Conditions, holds, tagValues } from './conditions.ts';

/** One rule of `owners:`; without `match` it takes everything. */
export interface OwnerRule {
  readonly match?: Conditions;
  readonly team: string;
  readonly handles: readonly string[];
  readonly labels: readonly string[];
  readonly slackChannel?: string;
  readonly repository?: string;
}

/** What rules can look at. */
export type Ownable = Pick<
  Proposal,
  'account' | 'region' | 'service' | 'resourceId' | 'workloadGroup' | 'tags'
>;

/** What is known beside the finding. */
export interface OwnerFacts {
  /** Organizational units an account lies in, with those above; `null`: not known, so that no rule about them matches. */
  readonly unitsOf: (account: string) => readonly string[] | null;
  /** Tags the bill has for a resource; `null`: it does not tell. */
  readonly billTagsOf: (account: string, resourceId: string) => Tags | null;
}

/** Where nothing is known beside the finding. */
export const NO_OWNER_FACTS: OwnerFacts = { unitsOf: () => null, billTagsOf: () => null };

/**
 * Who is to act: by the first rule that matches, `null` where none does. Tags are those read with the resource; where none
 * were read, those of the bill, which are as old as the bill.
 */
export function ownerOf(
  resource: Ownable,
  rules: readonly OwnerRule[],
  facts: OwnerFacts = NO_OWNER_FACTS,
): Owner | null {
  const { account, region, service, resourceId, workloadGroup } = resource;
  const tags = resource.tags ?? facts.billTagsOf(account, resourceId);
  const rule = firstRule(rules, tags, {
    account: [account],
    ou: facts.unitsOf(account) ?? [],
    service: [service],
    region: [region],
    resource: workloadGroup === null ? [resourceId] : [resourceId, workloadGroup],
  });
  return rule ? ownerIn(rule) : null;
}

/** The first rule all of whose conditions hold. @param values What each condition but those about tags is held against. */
export function firstRule(
  rules: readonly OwnerRule[],
  tags: Tags | null,
  values: Readonly<Record<string, readonly string[]>>,
): OwnerRule | null {
  const valuesOf = (condition: string) => values[condition] ?? tagValues(condition, tags);
  return rules.find(({ match = {} }) => holds(match, valuesOf)) ?? null;
}

function ownerIn({ team, handles, labels, slackChannel, repository }: OwnerRule): Owner {
  return { team, handles, labels, slackChannel: slackChannel ?? null, repository: repository ?? null };
}
