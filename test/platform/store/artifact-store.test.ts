import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/core/store.ts';
import { createArtifactStore } from '../../../src/platform/store/artifact-store.ts';
import { type ArtifactServer, startArtifacts } from '../../loopback/artifact-server.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { type ZipEntry, zipOf } from '../../support/zip-archive.ts';

const temporary = temporaryFolders();
const KEY = 'tenants/acme/runs/aabbccdd/plan.json';
const NAME = `spendlog-store-acme-1-${'0'.repeat(32)}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (body: Uint8Array | null) => body && new TextDecoder().decode(body);

let server: ArtifactServer;
let refused: string | null = null;

beforeEach(async () => {
  server = await startArtifacts((method) => method === refused);
  // The client reads the process's own environment, and writes of its progress to the output.
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', server.token);
  vi.stubEnv('ACTIONS_RESULTS_URL', server.url);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  refused = null;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server[Symbol.asyncDispose]();
});

/** The store as one job of the workflow run sees it. */
async function job(
  tenant = 'acme',
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Store> {
  const folder = join(await temporary(), 'artifacts');
  return createArtifactStore({ folder, tenant, environment, maxBytes: 10_000 });
}

const zip = (entries: readonly ZipEntry[]) => zipOf(entries, (data) => deflateRawSync(data));

describe('a store in workflow artifacts', () => {
  it('hands over what a job wrote to the jobs after it', async () => {
    const plan = await job();
    expect(await plan.create(KEY, bytes('the plan'))).toBe('created');
    await plan.close();

    const collect = await job();
    expect(text(await collect.read(KEY))).toBe('the plan');
    expect(await collect.create(KEY, bytes('another plan'))).toBe('exists');
    await collect.create('tenants/acme/units/aabbccdd/one-aa.ndjson.gz', bytes('results'));
    await collect.close();

    const report = await job();
    expect((await Array.fromAsync(report.list('tenants/acme/'))).map(({ key }) => key)).toEqual([
      KEY,
      'tenants/acme/units/aabbccdd/one-aa.ndjson.gz',
    ]);
    expect(server.artifacts).toHaveLength(2);
    expect(new Set(server.artifacts.map(({ name }) => name)).size).toBe(2);
  });

  it('uploads nothing where nothing was written, and nothing twice', async () => {
    const reader = await job();
    await reader.read(KEY);
    await reader.close();
    const writer = await job();
    await writer.create(KEY, bytes('once'));
    await writer.close();
    await writer.close();

    expect(server.artifacts).toHaveLength(1);
  });

  it('lets the job count that uploaded first, where two wrote one key', async () => {
    const [one, two] = [await job(), await job()];
    await one.create(KEY, bytes('one'));
    await two.create(KEY, bytes('two'));
    await two.close();
    await one.close();

    expect(text(await (await job()).read(KEY))).toBe('two');
  });

  it('reads no artifact of another tenant, and takes no key of one', async () => {
    const other = await job('acme-emea');
    await other.create('tenants/acme-emea/secret.json', bytes('sentinel'));
    await other.close();
    server.add('somebody-elses-artifact', bytes('no archive'));

    const mine = await job();
    expect(await Array.fromAsync(mine.list(''))).toEqual([]);
    await expect(mine.create('tenants/acme-emea/x.json', bytes('x'))).rejects.toThrow(TypeError);
    await expect(mine.read('tenants/acme-emea/secret.json')).rejects.toThrow(TypeError);
  });

  it.each([
    ['a step up', zip([{ name: 'tenants/acme/../../../etc/passwd', content: 'x' }])],
    ['a name outside', zip([{ name: '/etc/passwd', content: 'x' }])],
    ['a key of another tenant', zip([{ name: 'tenants/other/plan.json', content: 'x' }])],
    ['a backslash', zip([{ name: 'tenants\\acme\\plan.json', content: 'x' }])],
    ['more than is allowed', zip([{ name: KEY, content: '0'.repeat(10_001) }])],
    ['a size it lies about', zip([{ name: KEY, content: '0'.repeat(20_000), claimedSize: 5 }])],
    ['no archive', Buffer.from('not a zip')],
  ])('uses nothing of an artifact with %s', async (_, content) => {
    server.add(NAME, content);

    await expect((await job()).check()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  it('uses nothing of an artifact that is not what was uploaded', async () => {
    server.add(NAME, zip([{ name: KEY, content: 'x' }]));
    const [artifact] = server.artifacts;
    if (artifact) artifact.digest = `sha256:${'0'.repeat(64)}`;

    await expect((await job()).read(KEY)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  it('says what to do outside the action', async () => {
    for (const environment of [{}, { ACTIONS_RUNTIME_TOKEN: 'x' }])
      await expect((await job('acme', environment)).check()).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('ACTIONS_RESULTS_URL'),
        hint: expect.stringContaining('s3://'),
      });
  });

  it.each(['ListArtifacts', 'CreateArtifact'])('says what to do where GitHub refuses %s', async (method) => {
    refused = method;
    const store = await job();
    const work = async () => {
      await store.create(KEY, bytes('x'));
      await store.close();
    };

    await expect(work()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.not.stringContaining('http'),
      hint: expect.stringContaining('Run the job again'),
    });
  });
});
