import type { Service } from '@aws-sdk/client-ecs';
import type { EcsService } from './services.ts';

/** From the launch type, or the capacity providers of the strategy that is used instead of one. */
export function runsOn({
  launchType,
  capacityProviderStrategy,
}: Pick<Service, 'launchType' | 'capacityProviderStrategy'>): EcsService['runsOn'] {
  if (launchType === 'FARGATE') return 'fargate';
  if (launchType === 'EC2') return 'ec2';
  if (launchType === 'EXTERNAL') return 'external';
  const kinds = new Set(
    (capacityProviderStrategy ?? []).map(({ capacityProvider }) => kindOf(capacityProvider)),
  );
  const [kind] = kinds;
  return kinds.size > 1 ? 'mixed' : (kind ?? 'unknown');
}

function kindOf(provider: string | undefined): EcsService['runsOn'] {
  if (provider === 'FARGATE') return 'fargate';
  return provider === 'FARGATE_SPOT' ? 'fargate-spot' : 'ec2';
}
