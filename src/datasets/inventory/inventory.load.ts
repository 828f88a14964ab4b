import type { DatasetLoader } from '../../core/dataset.ts';
import { serviceById, serviceOfArn, serviceOfResourceType } from '../../services/find-service.ts';
import type { InventoryCount } from './inventory.ts';
import { readInventory } from './read-inventory.ts';

const catalogue = { serviceById, serviceOfArn, serviceOfResourceType };

const load: DatasetLoader<InventoryCount> = (context) => readInventory(context, catalogue);

export default load;
