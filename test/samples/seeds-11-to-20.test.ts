import { describeSeeds } from './describe-seeds.ts';

describeSeeds(11, 20);
