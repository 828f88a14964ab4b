import pMap from 'p-map';
import { isSpendlogError } from '../core/errors.ts';
import type { TenantAccount } from '../core/tenant.ts';
import { enabledRegions } from '../platform/aws/enabled-regions.ts';
import type { SignedIn } from '../platform/aws/sign-in.ts';
import type { RunEnvironment } from './run-contract.ts';

/** Regions that every account has, and nobody has to opt in to: AWS General Reference, "Specify which AWS Regions your account can use". */
const ALWAYS_ENABLED: Readonly<Record<string, readonly string[]>> = {
  aws: [
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ca-central-1',
    'eu-central-1',
    'eu-north-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'sa-east-1',
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
  ],
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
  'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
};

const AT_A_TIME = 8;

/**
 * Regions to look at in each account, where the bill does not tell. An account that does not say which it has enabled
 * is looked at in those that every account has: each read there ends in a state of its own.
 */
export async function usableRegions(
  signedIn: SignedIn,
  accounts: readonly TenantAccount[],
  selected: readonly string[] | null,
  environment: RunEnvironment,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (selected) return new Map(accounts.map(({ id }) => [id, selected]));
  const usual = ALWAYS_ENABLED[signedIn.identity.partition] ?? [signedIn.region];
  const found = await pMap(
    accounts,
    async ({ id }) => {
      try {
        const from = { credentials: signedIn.forAccount(id), region: signedIn.region };
        return [id, await enabledRegions(from, environment)] as const;
      } catch (error) {
        if (!isSpendlogError(error) || error.code === 'TENANT_MISMATCH') throw error;
        environment.log.write('warn', 'Which regions are enabled is not known', {
          account: id,
          code: error.code,
        });
        return [id, usual] as const;
      }
    },
    { concurrency: AT_A_TIME },
  );
  return new Map(found);
}
