import { z } from 'zod';
import { count, name } from './scalars.ts';

const breaker = z.strictObject({
  failures: count(1, 100).default(5).describe('Failures in a row that open it.'),
  ratio: z
    .number()
    .gt(0)
    .max(1)
    .default(0.5)
    .describe('Share of the last calls that failed, above which it opens.'),
  window: count(5, 1000).default(20).describe('Calls the share is taken over.'),
  pauseSeconds: count(1, 3600)
    .default(30)
    .describe('Seconds before an open one lets one call through to see.'),
});

const dataset = z.strictObject({
  attempts: count(1, 10).exactOptional().describe('Attempts at each call, the first included; absent: 4.'),
  seconds: count(1, 3600).exactOptional().describe('Most seconds its reads of one unit may take.'),
});

/** How the reads of a run are spread and bounded. */
export const collect = z
  .strictObject({
    targetMinutes: z
      .number()
      .positive()
      .max(300)
      .default(10)
      .describe('Minutes collecting should take; as few jobs as meet it.'),
    batchSize: count(1, 1000)
      .exactOptional()
      .describe(
        'Most services one job looks at, in each account anew; services that share reads stay together even so. Absent: as the target says.',
      ),
    concurrency: count(1, 512)
      .default(128)
      .describe('Units one job works on at once; most of them wait for their turn at AWS.'),
    unitMinutes: z.number().positive().max(60).default(10).describe('Most minutes one unit may take.'),
    jobMinutes: z
      .number()
      .positive()
      .max(360)
      .default(60)
      .describe('Minutes one job has; no unit is begun after 80 % of them.'),
    mopUpMinutes: z
      .number()
      .min(0)
      .max(120)
      .default(10)
      .describe('Minutes `report` spends on reads that are still missing.'),
    breaker: breaker
      .prefault({})
      .describe('Circuit breakers of each account, region and service, and of each of its operations.'),
    datasets: z
      .record(name, dataset)
      .prefault({})
      .describe(
        'Attempts and deadlines of single datasets by id: `{ volumes: { attempts: 2, seconds: 60 } }`.',
      ),
  })
  .prefault({});

/** Below which share of planned reads or checks a report is published as not complete. */
export const coverage = z
  .strictObject({
    failBelow: z
      .number()
      .min(0)
      .max(1)
      .default(0.9)
      .describe(
        'Share of planned reads, and of checks that could be judged, below which a run ends with exit code 3.',
      ),
  })
  .prefault({});
