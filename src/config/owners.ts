import { z } from 'zod';
import { conditions, pattern } from './match.ts';
import { name } from './scalars.ts';

const handle = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9_-]{0,99})?$/,
    'Expected a GitHub user or organisation/team, without @',
  );

const repository = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,
    'Expected a repository written owner/name',
  );

const rule = z.strictObject({
  match: conditions(
    ['account', 'ou', 'service', 'region', 'resource'],
    z.union([pattern, z.array(pattern).min(1)]),
  )
    .exactOptional()
    .describe(
      'Conditions that must all hold: `account`, `ou`, `service` (catalogue id), `region`, `resource`, `tag:<key>`; text with `*` and `?`, or a list of alternatives. Absent: everything.',
    ),
  team: name.describe('Who owns what matches, as reports call it.'),
  handles: z.array(handle).default([]).describe('GitHub users or organisation/team to assign, without @.'),
  labels: z.array(name).default([]).describe('Labels that issues for this owner get.'),
  slackChannel: z
    .string()
    .regex(/^(?:#[^\s#]{1,80}|[CG][A-Z0-9]{6,20})$/, 'Expected #channel or the id of a channel')
    .exactOptional()
    .describe('Where this owner is told: `"#channel"` or the id of a channel.'),
  repository: repository
    .exactOptional()
    .describe('Where issues for this owner are opened, `owner/name`; absent: the repository that runs.'),
});

/** Who is to act: the first rule that matches a resource names its owner. */
export const owners = z
  .array(rule)
  .superRefine((rules, context) => {
    const all = rules.findIndex(({ match }) => match === undefined);
    if (all < 0 || all === rules.length - 1) return;
    context.addIssue({
      code: 'custom',
      path: [all + 1],
      message: `Never reached: the rule before it (owners[${all}]) has no match, so that everything is its`,
    });
  })
  .prefault([])
  .describe('Who owns what: ordered rules, the first that matches decides.');
