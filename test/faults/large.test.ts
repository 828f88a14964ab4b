import { expect, it } from 'vitest';
import { openRig } from './rig.ts';
import { SMALL_TENANTS, smallWorld } from './small-world.ts';

const [tenant] = SMALL_TENANTS;
const MANY = 100_000;
const GIGABYTE = 2 ** 30;

it('a hundred thousand volumes in one place are all judged, in less than a gigabyte', {
  timeout: 240_000,
}, async () => {
  const small = smallWorld({ regions: ['us-east-1'], volumes: 0 });
  const [first] = smallWorld({ regions: ['us-east-1'], volumes: 2 }).accounts;
  const pattern = first?.places['us-east-1']?.volumes[1];
  const volumes = Array.from({ length: MANY }, (_, at) => ({ ...pattern, VolumeId: `vol-${at}` }));
  const accounts = small.accounts.map((account) =>
    account.id === tenant.managementAccount
      ? {
          ...account,
          places: Object.fromEntries(
            Object.entries(account.places).map(([region, place]) => [region, { ...place, volumes }]),
          ),
        }
      : account,
  );
  await using rig = await openRig({
    world: { ...small, accounts },
    tenant: { ...tenant, accounts: [tenant.managementAccount] },
    pageSize: 1_000,
    deadlines: { request: 10_000 },
    limits: { unitMinutes: 60 },
  });
  let most = 0;
  const { records } = await rig.collect({
    write: async () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
  });
  const reads = records.flatMap(({ result }) => result.reads.filter(({ read }) => read === 'ec2/volumes'));
  expect(reads).toMatchObject([{ state: 'ok', rows: MANY }]);
  const unattached = records.flatMap(({ result }) =>
    result.checks.filter(({ check }) => check === 'ebs-unattached-volumes'),
  );
  expect(unattached).toMatchObject([{ state: 'evaluated', judged: MANY }]);
  expect(most).toBeLessThan(GIGABYTE);
});
