import {
  GetCostAndUsage$,
  type GetCostAndUsageRequest,
  type GetCostAndUsageResponse,
} from '@aws-sdk/client-cost-explorer';
import { day } from '../../../../src/core/period.ts';
import {
  costAndUsageOf,
  type RequestBody,
  type ServedCharge,
} from '../../../loopback/cost-explorer-server.ts';
import { accountsBelow, organizationOf, type World } from '../../world.ts';
import { type Operation, operation, Refusal } from '../operation.ts';

/** The management account sees the bill of its organisation, every other account its own. */
export function costExplorerOperations(world: World): readonly Operation[] {
  const seen = new Map<string, ReturnType<typeof costAndUsageOf>>();
  const answerFor = (account: string) => {
    const known = seen.get(account);
    if (known) return known;
    const charges = chargesOf(world, account);
    const made = costAndUsageOf({
      charges: () => charges,
      accountNames: Object.fromEntries(world.accounts.map(({ id, name }) => [id, name])),
      finalBefore: day('2026-11-01'),
    });
    seen.set(account, made);
    return made;
  };
  return [
    operation<GetCostAndUsageRequest, GetCostAndUsageResponse>(GetCostAndUsage$, (input, { account }) => {
      // The model was asked; the server of Cost Explorer reads the same body with stricter types.
      const answer = answerFor(account)(input as RequestBody);
      if (answer.kind === 'error') throw new Refusal(answer.name, answer.message, answer.status);
      return answer.body as GetCostAndUsageResponse;
    }),
  ];
}

function chargesOf(world: World, account: string): readonly ServedCharge[] {
  const organization = organizationOf(world, account);
  const visible = new Set(
    organization?.managementAccount === account ? accountsBelow(organization.root) : [account],
  );
  return world.charges.filter(({ dimensions }) => visible.has(dimensions['LINKED_ACCOUNT'] ?? ''));
}
