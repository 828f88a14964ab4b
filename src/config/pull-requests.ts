import { z } from 'zod';
import { personaId } from './persona-id.ts';
import { name } from './scalars.ts';
import { section } from './section.ts';

const rule = z.strictObject({
  paths: z.array(name).min(1).describe('Files in the repository, with `*`, `**` and `?`.'),
  tenants: z
    .array(name)
    .exactOptional()
    .describe('Tenants that these files are about; absent: every one with a report.'),
  services: z.array(name).exactOptional().describe('Services, by catalogue id; absent: all.'),
  tags: z
    .record(name, z.union([name, z.array(name).min(1)]))
    .exactOptional()
    .describe('Tags of resources by key, one value or several; absent: all.'),
});

/** Whom comments are written for where nothing is said, also on pull requests that reports come as. */
export const PULL_REQUEST_READER = 'devops';

/** Comments on pull requests. */
export const pullRequests = section(
  z.strictObject({
    persona: personaId.default(PULL_REQUEST_READER).describe('Whom comments are written for.'),
    rules: z
      .array(rule)
      .default([])
      .describe('Which files are about which tenants, services and tags; every rule that matches counts.'),
  }),
).describe('What the files of a pull request cost today, as one comment that is kept up to date.');
