import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runCli } from '../support/run-cli.ts';
import { NOT_SET_UP } from './aws-front.ts';
import { filesIn, objectsBelow, whereFound } from './left-behind.ts';
import { findingsOf, inOrder, readsOf } from './live-report.ts';
import { motoProgram } from './moto.ts';
import type { TenantWorld } from './organisation.ts';
import { type System, startSystem } from './system.ts';
import { ASKED, type TenantStory, tenantStory } from './tenant-story.ts';

const TENANTS = ['acme', 'globex'] as const;

/** As moto answers of what the world has: it has neither Resource Explorer nor Cloud Control, no NAT gateway, and so no metric of one. */
const READS = {
  'ec2/addresses': 'ok 6',
  'ec2/nat-gateways': 'empty 6',
  'ec2/volumes': 'ok 6',
  inventory: 'failed 6',
  'logs/log-groups': 'ok 6',
  utilisation: 'ok 6',
  'vpc-idle-nat-gateways/metrics': 'empty 6',
};

describe.skipIf(motoProgram === null)('an organisation in moto', { timeout: 300_000 }, () => {
  const state: { system?: System; stories: Map<string, TenantStory> } = { stories: new Map() };

  beforeAll(async () => {
    const system = await startSystem(motoProgram ?? '');
    state.system = system;
    for (const [id, story] of await Promise.all(
      TENANTS.map(async (each) => [each, await tenantStory(system, each)] as const),
    ))
      state.stories.set(id, story);
  }, 600_000);
  afterAll(() => state.system?.[Symbol.asyncDispose]());

  const told = (id: string): TenantStory & { readonly world: TenantWorld; readonly other: TenantWorld } => {
    const { system } = state;
    const story = state.stories.get(id);
    if (!system || !story) throw new TypeError('Nothing was told');
    const other = system.tenant(id === 'acme' ? 'globex' : 'acme');
    return { ...story, world: system.tenant(id), other };
  };
  const outcome = (id: string, title: string) => {
    const found = told(id).commands.get(title);
    if (!found) throw new TypeError(`No command ${title}`);
    return found;
  };

  describe.each(TENANTS)('%s', (id) => {
    test('every command ends well, and the plan has batches with opaque ids', () => {
      const { commands, batches } = told(id);
      expect([...commands].map(([title, { code }]) => `${title}: ${code}`)).toEqual(
        [...commands.keys()].map((title) => `${title}: 0`),
      );
      expect(batches.length).toBeGreaterThan(3);
      for (const batch of batches) expect(batch).toMatch(/^b[0-9a-f]{16}$/);
    });

    test('what must be found is found, and by its check nothing else', () => {
      const { report, world } = told(id);
      const planted = inOrder(
        Object.entries(world.mustFind).flatMap(([check, ids]) => ids.map((each) => [check, each])),
      );
      const found = findingsOf(report);
      for (const [check, ids] of Object.entries(planted)) expect(found[check], check).toEqual(ids);
    });

    test('each planned read has a state, and each that is missing a reason', () => {
      const { report, world } = told(id);
      expect(readsOf(report)).toMatchObject(READS);
      const rows = report.ledger.value.rows.filter(({ account }) => account !== 'organization');
      expect(new Set(rows.map(({ account }) => account))).toEqual(new Set(world.accounts));
      expect(new Set(rows.map(({ region }) => region))).toEqual(new Set(world.regions));
      const missing = rows.filter(({ state: end }) => end !== 'ok' && end !== 'empty');
      for (const { reason } of missing) expect(reason).toMatch(/\S/);
      for (const { dataset, reason } of missing)
        if (dataset === 'inventory')
          expect(reason).toBe('BadAnswer: GetDefaultView was answered with a web page (HTTP 500).');
    });

    test('nothing of the other tenant, of accounts left out, and no secret is in any output', () => {
      const { outputs, world, other, front } = told(id);
      const { requestToken, tokens } = issuerOf();
      expect(outputs.length).toBeGreaterThan(30);
      expect(whereFound(outputs, [world.sentinel]).length).toBeGreaterThan(0);
      const others = [other.id, other.sentinel, other.payer, other.unit, ...other.accounts];
      const leftOut = [world.leftOut, other.leftOut].flatMap(({ account, sentinel }) => [account, sentinel]);
      expect(tokens.length).toBeGreaterThan(0);
      expect(front.secrets.length).toBeGreaterThan(0);
      const secrets = [world.externalId, other.externalId, requestToken, ...tokens, ...front.secrets];
      expect(whereFound(outputs, [...others, ...leftOut, ...secrets])).toEqual([]);
    });

    test('no account id is in a log', () => {
      const { commands, world } = told(id);
      const logs = [...commands].map(([name, { error }]) => ({ name, text: error }));
      expect(whereFound(logs, [...world.accounts, world.payer])).toEqual([]);
    });

    test('it asks as its own accounts only, with the external id from Parameter Store', () => {
      const { front, world } = told(id);
      const asked = new Set(front.seen.map(({ account }) => account));
      expect(asked).toEqual(new Set(['', world.payer, ...world.accounts]));
      const roles = front.seen.filter(({ operation }) => operation === 'AssumeRole');
      const given = roles.map(({ body }) => new URLSearchParams(body));
      expect(new Set(given.map((body) => body.get('RoleArn')))).toEqual(
        new Set(world.accounts.map((account) => `arn:aws:iam::${account}:role/SpendlogReader`)),
      );
      expect(new Set(given.map((body) => body.get('ExternalId')))).toEqual(new Set([world.externalId]));
    });

    test('a second plan is the same run, and nothing that was read is read again', () => {
      const { front, run } = told(id);
      expect(outcome(id, 'plan again').out).toContain(`Run ${run}`);
      const [, planned, left] = /(\d+), (\d+) to do/.exec(outcome(id, 'plan again').out) ?? [];
      expect(Number(left)).toBeGreaterThan(5);
      expect(Number(left)).toBeLessThan(Number(planned));
      // What moto refuses is asked for once more by each job; what it answered is not.
      const answered = new Set(['EC2', 'CloudWatch', 'CloudWatch Logs']);
      const reads = front.answered
        .filter(({ service }) => answered.has(service))
        .map((each) => JSON.stringify(each));
      expect(reads.length).toBeGreaterThan(100);
      expect(new Set(reads).size).toBe(reads.length);
    });

    test('what fails is tried three times and then given up', () => {
      const again = JSON.parse(outcome(id, 'collect again').out);
      expect(again).toMatchObject({ done: 0, incomplete: again.units });
      expect(again.units).toBeGreaterThanOrEqual(6);
      // What was denied is asked once more; what failed is given up.
      expect(JSON.parse(outcome(id, 'collect a third time').out).units).toBe(again.units - 6);
      expect(JSON.parse(outcome(id, 'runs show').out)).toMatchObject({
        failures: expect.arrayContaining([
          expect.objectContaining({ state: 'failed', dataset: 'inventory', reads: 6 }),
        ]),
        deadLetters: Array.from({ length: 6 }, () => ({ attempts: 3, errorClass: 'BadAnswer' })),
      });
    });

    test('the runs are listed and shown', () => {
      const { run } = told(id);
      expect(JSON.parse(outcome(id, 'runs list').out)).toMatchObject([
        { run, tenant: id, state: 'reported' },
      ]);
      expect(JSON.parse(outcome(id, 'runs show').out)).toMatchObject({ run, tenant: id, exitCode: 0 });
    });

    test('requests to the store are counted, with their price', () => {
      const price = /Store +│ +\d+ requests \(.*\), \$(?<usd>0\.\d+) /.exec(outcome(id, 'plan again').out);
      expect(Number(price?.groups?.['usd'])).toBeGreaterThan(0);
    });

    test('a dry run stores nothing', () => {
      expect(told(id).afterDryRun).toEqual([]);
      const [, planned, left] = /(\d+), (\d+) to do/.exec(outcome(id, 'dry run').out) ?? [];
      expect(left).toBe(planned);
    });
  });

  test('every object in the store lies below its tenant', async () => {
    const { moto, world } = started();
    const keys = (await objectsBelow(moto, world.bucket, 'state/')).map(({ name }) => name);
    expect(new Set(keys.map((key) => key.split('/').slice(0, 3).join('/')))).toEqual(
      new Set(TENANTS.map((id) => `state/tenants/${id}`)),
    );
  });

  test('run takes the tenants one by one, each to a folder of its own, and says that too little was answered', async () => {
    const { front, folder, environment } = await workplace((config) =>
      config.replace(/^coverage:\n {2}failBelow: .*\n/m, ''),
    );
    const { code, out } = await runCli(folder, ['run', ...ASKED, '--json'], environment);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ tenants: TENANTS.map((tenant) => ({ tenant, exitCode: 3 })) });
    expect(front.seen.filter(({ service }) => service === 'CloudWatch Logs')).toEqual([]);
    for (const id of TENANTS) {
      const { other, world } = told(id);
      const files = await filesIn(join(folder, 'reports', id), []);
      expect(whereFound(files, [world.sentinel]).length).toBeGreaterThan(0);
      expect(whereFound(files, [other.sentinel, other.payer, ...other.accounts])).toEqual([]);
    }
  });

  test('where Resource Explorer is not set up, the tagging API tells what there is', async () => {
    const { folder, environment } = await workplace();
    const words = ['run', '--tenant', 'acme', '--services', 'ebs,cloudwatch-logs'];
    const { code, error } = await runCli(folder, words, environment);
    expect({ code, error }).toMatchObject({ code: 0 });
    const file = await readFile(join(folder, 'reports/acme/latest/report.json'), 'utf8');
    expect(inventoryIn(file)).toEqual({ 'ec2:volume': 6, 'logs:log-group': 12 });
  });

  function started(): System {
    if (!state.system) throw new TypeError('Nothing was started');
    return state.system;
  }

  function issuerOf() {
    const { tokens, environment } = started().issuer;
    return { tokens, requestToken: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '' };
  }

  async function workplace(change = (config: string) => config) {
    const front = await started().front(NOT_SET_UP);
    const folder = await started().folder();
    await writeFile(join(folder, 'spendlog.yml'), change(started().world.config));
    const environment = { ...started().issuer.environment, AWS_ENDPOINT_URL: front.url };
    return { front, folder, environment };
  }
});

const inventories = z.object({
  services: z.array(
    z.object({
      inventory: z.object({
        value: z.object({
          types: z.array(
            z.object({
              resourceType: z.string(),
              resources: z.number().nullable(),
              sources: z.array(z.string()),
            }),
          ),
        }),
      }),
    }),
  ),
});

/** Resources by type, as the tagging API counted them. */
function inventoryIn(report: string): Readonly<Record<string, number | null>> {
  const { services } = inventories.parse(JSON.parse(report));
  const types = services.flatMap(({ inventory }) => inventory.value.types);
  const tagged = types.filter(({ sources }) => sources.includes('tagging-api'));
  return Object.fromEntries(tagged.map(({ resourceType, resources }) => [resourceType, resources]));
}
