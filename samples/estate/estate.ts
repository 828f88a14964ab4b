import { plantedBalancers } from './balancers.ts';
import { plantedContainers } from './containers.ts';
import { plantedDatabases } from './databases.ts';
import { plantedEndpoints } from './endpoints.ts';
import { plantedFiles } from './files.ts';
import { plantedInstances } from './instances.ts';
import { plantedLogGroups } from './logs.ts';
import { plantedMachineLearning } from './machine-learning.ts';
import { plantedManagement } from './management.ts';
import { plantedNetworks } from './networks.ts';
import type { PlantedResource } from './planted.ts';
import { plantedSnapshots } from './snapshots.ts';
import { plantedStores } from './stores.ts';
import { plantedVolumes } from './volumes.ts';

/** Everything that is planted, whatever the seed. */
export const ESTATE: readonly PlantedResource[] = [
  ...plantedInstances,
  ...plantedVolumes,
  ...plantedSnapshots,
  ...plantedNetworks,
  ...plantedBalancers,
  ...plantedEndpoints,
  ...plantedDatabases,
  ...plantedStores,
  ...plantedFiles,
  ...plantedContainers,
  ...plantedMachineLearning,
  ...plantedLogGroups,
  ...plantedManagement,
];
