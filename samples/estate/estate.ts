import { plantedInstances } from './instances.ts';
import { plantedLogGroups } from './logs.ts';
import { plantedNetworks } from './networks.ts';
import type { PlantedResource } from './planted.ts';
import { plantedVolumes } from './volumes.ts';

/** Everything that is planted, whatever the seed. */
export const ESTATE: readonly PlantedResource[] = [
  ...plantedInstances,
  ...plantedVolumes,
  ...plantedNetworks,
  ...plantedLogGroups,
];
