import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { SpendlogError } from '../../core/errors.ts';
import { toSpendlogError } from '../aws-errors.ts';
import { clientSettings, deadlineOf, SIGN_IN_DEADLINES } from './client-settings.ts';
import { type RetryOptions, retried } from './retried.ts';
import { isTransient } from './transient.ts';

const CALL = {
  service: 'Amazon EC2',
  subject: 'the regions that are enabled',
  actions: ['ec2:DescribeRegions'],
};

/**
 * Regions that can be used in the account of the credentials, ascending: those of every account and those opted in to.
 * @throws SpendlogError AWS_ACCESS_DENIED and others
 */
export async function enabledRegions(
  { credentials, region }: { readonly credentials: AwsCredentialIdentityProvider; readonly region: string },
  retry: RetryOptions,
): Promise<readonly string[]> {
  const { EC2Client, DescribeRegionsCommand } = await import('@aws-sdk/client-ec2');
  const client = new EC2Client(clientSettings({ region, credentials, deadlines: SIGN_IN_DEADLINES }));
  try {
    const { Regions = [] } = await retried(
      () =>
        client.send(new DescribeRegionsCommand({ AllRegions: false }), {
          abortSignal: deadlineOf(SIGN_IN_DEADLINES, retry.signal),
        }),
      isTransient,
      retry,
    );
    const names = Regions.flatMap(({ RegionName }) => (RegionName ? [RegionName] : [])).sort();
    if (names.length > 0) return names;
    throw noRegions();
  } catch (error) {
    throw toSpendlogError(error, CALL);
  } finally {
    client.destroy();
  }
}

/** Every account has regions: none is an answer that was not understood, and must not look like nothing to do. */
function noRegions(): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    'AWS answered that no region is enabled in the account, which cannot be.',
    'Check AWS_ENDPOINT_URL and the proxy of this machine, or name tenants[].regions.',
  );
}
