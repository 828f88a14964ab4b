import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { systemClock } from '../../src/platform/clock.ts';
import { type FakeCloud, startFakeCloud } from '../faults/fakecloud/fake-cloud.ts';
import type { Fault } from '../faults/fakecloud/fault.ts';
import { SMALL_TENANTS, type SmallTenant, smallWorld } from '../faults/small-world.ts';
import { type CliOutcome, runCli, startCli } from './run-cli.ts';

/** Two tenants in a cloud on loopback, and the folder of somebody who runs the program on them. */
export interface TenantOrganisation extends AsyncDisposable {
  readonly cloud: FakeCloud;
  readonly folder: string;
  run(...args: readonly string[]): Promise<CliOutcome>;
  start(...args: readonly string[]): ReturnType<typeof startCli>;
  /** Every file below the folder as text, packed ones unpacked, by path. */
  files(below?: string): Promise<ReadonlyMap<string, string>>;
}

export async function tenantOrganisation(
  options: {
    readonly faults?: readonly Fault[];
    readonly settings?: (cloud: string) => string;
    /** An organisation nobody has charged for anything. */
    readonly unbilled?: boolean;
    /** Variables that the program sees besides those of AWS. */
    readonly variables?: Readonly<Record<string, string>>;
  } = {},
): Promise<TenantOrganisation> {
  const world = smallWorld({ regions: ['us-east-1'], volumes: 2 });
  const cloud = await startFakeCloud({
    world: options.unbilled === true ? { ...world, charges: [] } : world,
    clock: systemClock,
    ...(options.faults ? { faults: options.faults } : {}),
  });
  const folder = await mkdtemp(join(tmpdir(), 'spendlog-tenants-'));
  await writeFile(
    join(folder, 'spendlog.yml'),
    `${options.settings?.(cloud.url) ?? ''}\ntenants:\n${TENANTS}\n`,
  );
  // Somebody whom the roles of both trust: what keeps the tenants apart is the program.
  const keys = cloud.credentials(SMALL_TENANTS[0].managementAccount);
  const environment = {
    AWS_ENDPOINT_URL: cloud.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    ...options.variables,
  };
  return {
    cloud,
    folder,
    run: (...args) => runCli(folder, args, environment),
    start: (...args) => startCli(folder, args, environment),
    files: (below = '') => filesBelow(join(folder, below)),
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true });
      await cloud[Symbol.asyncDispose]();
    },
  };
}

const TENANTS = SMALL_TENANTS.map(tenantLine).join('\n');

function tenantLine({ id, managementAccount }: SmallTenant): string {
  const role = `arn:aws:iam::${managementAccount}:role/spendlog`;
  return `  - { id: ${id}, role: "${role}", accountRole: spendlog, organization: {}, sharedAudience: true }`;
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    found.set(path.slice(folder.length + 1), (packed ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
  return found;
}
