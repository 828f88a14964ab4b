import type { PlantedResource } from './planted.ts';
import { plantedVolumes } from './volumes.ts';

/** Everything that is planted, whatever the seed. */
export const ESTATE: readonly PlantedResource[] = [...plantedVolumes];
