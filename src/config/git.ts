import { z } from 'zod';
import { count, name } from './scalars.ts';
import { section } from './section.ts';

/** Reports in the repository. */
export const git = section(
  z.strictObject({
    branch: name
      .exactOptional()
      .describe('Branch that reports are committed to; absent: the default branch.'),
    orphan: z
      .boolean()
      .default(false)
      .describe(
        '`true`: where the branch is not there yet, it begins without the history of the default branch.',
      ),
    pullRequest: z
      .boolean()
      .default(false)
      .describe('`true`: reports come as a pull request, as they do anyway where the branch is protected.'),
    keepDays: count(1, 3650)
      .default(90)
      .describe('Days after which the folder of a day is taken out of the branch.'),
  }),
).describe('Commits reports to the repository.');
