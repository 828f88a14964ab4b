import type { DatasetLoader } from '../../core/dataset.ts';
import { serviceById } from '../../services/find-service.ts';
import { readUtilisation } from './read-utilisation.ts';
import type { Utilisation } from './utilisation.ts';

const load: DatasetLoader<Utilisation> = (context) => readUtilisation(context, serviceById);

export default load;
