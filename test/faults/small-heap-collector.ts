import { openRig } from './rig.ts';
import { SMALL_TENANTS, smallWorld } from './small-world.ts';

/** Collects from one place with so many volumes, cloud and all in this process, and tells how each read ended. */
const many = Number(process.argv[2]);
const [tenant] = SMALL_TENANTS;
const small = smallWorld({ regions: ['us-east-1'], volumes: 2 });
const accounts = small.accounts.map((account) => ({
  ...account,
  places: Object.fromEntries(
    Object.entries(account.places).map(([region, place]) => {
      const volumes = Array.from({ length: many }, (_, at) => ({
        ...place.volumes[1],
        VolumeId: `vol-${at}`,
      }));
      return [region, account.id === tenant.managementAccount ? { ...place, volumes } : place];
    }),
  ),
}));
await using rig = await openRig({
  world: { ...small, accounts },
  tenant: { ...tenant, accounts: [tenant.managementAccount] },
  pageSize: 1_000,
  deadlines: { request: 30_000 },
  limits: { unitMinutes: 60 },
});
const { records } = await rig.collect();
const reads = records.flatMap(({ result }) => result.reads);
process.stdout.write(JSON.stringify(reads.map(({ read, state, rows }) => ({ read, state, rows }))));
