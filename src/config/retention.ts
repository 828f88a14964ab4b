import { z } from 'zod';
import { count } from './scalars.ts';

/** Days that what a store holds is kept. History is never removed. */
export const retention = z
  .strictObject({
    state: count(1, 3650).default(7).describe('Days plans and the state of runs are kept.'),
    checkpoints: count(1, 3650).default(3).describe('Days the results of units are kept.'),
    reports: count(1, 3650).default(90).describe('Days reports are kept.'),
    archives: count(1, 36500).default(365).describe('Days archives are kept; in S3 from day 90 in Glacier.'),
  })
  .prefault({});
