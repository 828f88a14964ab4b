import type { Config } from '../../src/config/config.ts';
import { type Day, day } from '../../src/core/period.ts';

const LATER = day('2027-06-30');
const PAST = day('2026-10-31');

/** Whose the resources are: by tag where there is one, else by account; some are nobody's. */
export const owners: Config['owners'] = [
  ...Array.from({ length: 24 }, (_, index) => rule({ 'tag:team': `team-${index}` }, `team-${index}`)),
  rule({ account: ['100000000001', '100000000002'], service: 'cloudwatch-logs' }, 'observability'),
  rule({ resource: '/service/a*' }, 'platform'),
];

function rule(match: NonNullable<Config['owners'][number]['match']>, team: string): Config['owners'][number] {
  return { match, team, handles: [], labels: [] };
}

/** What people decided not to do: by tag, by name, by place, and one that has expired. */
export const exemptions: Config['exemptions'] = [
  exemption({ 'tag:cost-center': 'cc-7' }, LATER),
  exemption({ check: 'logs-log-groups-without-retention', resource: '/service/b*' }, LATER),
  exemption({ account: '100000000003', region: 'us-west-2' }, LATER),
  exemption({ 'tag:team': 'team-3', family: 'idle' }, PAST),
];

function exemption(match: Config['exemptions'][number]['match'], expires: Day): Config['exemptions'][number] {
  return { match, reason: 'Agreed with finance', owner: 'finops', expires };
}
