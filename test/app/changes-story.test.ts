import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Volume } from '@aws-sdk/client-ec2';
import { expect, it } from 'vitest';
import type { CommandResult } from '../../src/app/command-result.ts';
import { type Day, day, eachDay, monthOf } from '../../src/core/period.ts';
import { type AppRig, openAppRig } from '../faults/app-rig.ts';
import { SMALL_TENANTS, smallWorld } from '../faults/small-world.ts';
import type { World } from '../faults/world.ts';
import { focusCsvOf } from '../support/focus-csv.ts';

const [NORTH] = SMALL_TENANTS;
const ACCOUNT = NORTH.managementAccount;
const REGION = 'us-east-1';
const [OLD, DELETED, MADE] = ['vol-0old', 'vol-0deleted', 'vol-0made'] as const;
/** USD a day. */
const SPENT = { [OLD]: '1.20', [DELETED]: '2.40', [MADE]: '0.60' };
/** From the day after it is not charged. */
const DELETED_ON = day('2026-09-13');

function volume(id: string): Volume {
  return {
    VolumeId: id,
    AvailabilityZone: `${REGION}a`,
    CreateTime: new Date('2025-03-01T00:00:00Z'),
    Size: 100,
    State: 'available',
    VolumeType: 'gp3',
    Attachments: [],
  };
}

function worldWith(volumes: readonly Volume[]): World {
  const world = smallWorld({ regions: [REGION], volumes: 0 });
  const accounts = world.accounts.map((account) => {
    const place = account.places[REGION];
    if (account.id !== ACCOUNT || !place) return account;
    return { ...account, places: { [REGION]: { ...place, volumes } } };
  });
  return { ...world, accounts };
}

function billOf(today: Day): string {
  return focusCsvOf(
    eachDay({ start: day('2026-08-01'), end: today }).flatMap((each) =>
      Object.entries(SPENT)
        .filter(([id]) => id !== DELETED || each < DELETED_ON)
        .map(([id, cost]) => ({
          day: new Date(each),
          service: 'Amazon Elastic Compute Cloud',
          account: ACCOUNT,
          region: REGION,
          cost,
          resourceId: `arn:aws:ec2:${REGION}:${ACCOUNT}:volume/${id}`,
          usageType: 'EBS:VolumeUsage.gp3',
          invoice: monthOf(each) < monthOf(today) ? `INV-${monthOf(each)}` : '',
        })),
    ),
  );
}

/** What the page says of recommendations since the last report: the words before the first name. */
async function told(rig: AppRig): Promise<readonly string[]> {
  const files = await rig.files('reports/north/latest');
  const page = String(files.get('reports/north/latest/report.md')).replaceAll('\u00A0', ' ');
  const from = page.slice(page.indexOf('## Since the last report'));
  return from
    .slice(0, from.indexOf('\n## ', 1))
    .split('\n')
    .filter((line) => /recommendation|had together/.test(line));
}

it('every report says what became of the recommendations of the one before', {
  timeout: 300_000,
}, async () => {
  const volumes = [OLD, DELETED].map(volume);
  let today = day('2026-09-10');
  await using rig = await openAppRig({
    world: worldWith(volumes),
    tenants: [{ ...NORTH, accounts: [ACCOUNT] }],
    regions: [REGION],
    fromExport: true,
    startsAt: () => `${today}T06:00:00.000Z`,
  });
  const morning = async (text: string): Promise<{ result: CommandResult; lines: readonly string[] }> => {
    today = day(text);
    await writeFile(join(rig.folder, 'bill.csv'), billOf(today));
    const result = await rig.run('north');
    return { result, lines: await told(rig) };
  };
  const where = `\`${ACCOUNT}\`, \`${REGION}\``;

  const first = await morning('2026-09-10');
  expect(first.lines).toEqual([]);
  expect(first.result.outputs).toMatchObject({ coverage: '1', currency: 'USD' });
  expect(first.result.annotations).toEqual([]);

  volumes.push(volume(MADE));
  expect((await morning('2026-09-11')).lines).toEqual([
    '- What can be had together a month: $109.50 then, $127.75 now (+$18.25).',
    `- 1 recommendation is new, $18.25 a month: Delete \`${MADE}\`, ${where}.`,
  ]);

  rig.cloud.script([{ match: { service: 'EC2', operation: 'DescribeVolumes' }, action: { kind: 'denied' } }]);
  const blind = await morning('2026-09-12');
  expect(blind.lines).toEqual([
    '- What can be had together a month: $127.75 then, $0 now (−$127.75).',
    `- 3 recommendations of that report could not be looked for and may still hold, $127.75 a month: Delete \`${DELETED}\`, ${where}; Delete \`${OLD}\`, ${where}; Delete \`${MADE}\`, ${where}.`,
  ]);
  expect(blind.result.annotations?.map(({ title }) => title)).toContainEqual('ec2:DescribeVolumes: denied');
  expect(Number(blind.result.outputs['coverage'])).toBeLessThan(1);
  rig.cloud.script([]);

  volumes.splice(1, 1);
  // What the day before could not look for is no news.
  expect((await morning('2026-09-13')).lines).toEqual([
    '- What can be had together a month: $0 then, $54.75 now (+$54.75).',
  ]);
  expect((await morning('2026-09-14')).lines).toEqual([
    `- 1 recommendation is done, $73.00 a month: Delete \`${DELETED}\`, ${where}.`,
  ]);
  expect((await morning('2026-09-15')).lines).toEqual([]);
});
