import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SpendlogError } from '../../src/core/errors.ts';
import type { ExportFile } from '../../src/core/files.ts';
import { createS3Files, isS3Location } from '../../src/platform/s3-files.ts';
import { type S3ServerOptions, startS3 } from '../loopback/s3-server.ts';

const OBJECTS = {
  'exports/focus/data/2026-10/part-0.csv.gz': 'October, first part',
  'exports/focus/data/2026-10/part-1.csv.gz': 'October, second part',
  'exports/focus/data/2026-11/part-0.csv.gz': 'November <&> "quoted"',
  'exports/focus/metadata/manifest.json': '{}',
  'exports/focus-old/part-0.csv.gz': 'another export',
  'exports/focus/data/': '',
};

let scratch = '';

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'spendlog-s3-'));
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

describe('an export in S3', () => {
  test('everything below a prefix is listed, page after page, and nothing beside it', async () => {
    await using server = await serve({ keysPerPage: 2 });

    const files = await filesAt(server.url).list('s3://bills/exports/focus');

    expect(files).toEqual([
      { name: 's3://bills/exports/focus/data/2026-10/part-0.csv.gz', bytes: 19 },
      { name: 's3://bills/exports/focus/data/2026-10/part-1.csv.gz', bytes: 20 },
      { name: 's3://bills/exports/focus/data/2026-11/part-0.csv.gz', bytes: 21 },
      { name: 's3://bills/exports/focus/metadata/manifest.json', bytes: 2 },
    ]);
    expect(server.requests).toHaveLength(3);
  });

  test.each([
    ['s3://bills/exports/focus/data/2026-10/part-1.csv.gz', 1],
    ['s3://bills/exports/focus/data/2026-10/', 2],
    ['s3://bills/exports/focus/data/*/part-0.csv.gz', 2],
    ['s3://bills/exports/**/*.csv.gz', 4],
    ['s3://bills', 5],
  ])('%s is %i files', async (location, count) => {
    await using server = await serve();

    expect(await filesAt(server.url).list(location)).toHaveLength(count);
  });

  test('only the first bytes are asked for', async () => {
    await using server = await serve({ objects: () => ({ 'big.csv': 'x'.repeat(100_000) }) });

    const bytes = await filesAt(server.url).head({ name: 's3://bills/big.csv', bytes: 100_000 }, 10);

    expect(Buffer.from(bytes).toString()).toBe('xxxxxxxxxx');
    expect(server.bytesSent()).toBe(10);
  });

  test('the head of a short or an empty file is all of it', async () => {
    await using server = await serve({ objects: () => ({ 'short.csv': 'abc', 'empty.csv': '' }) });
    const files = filesAt(server.url);

    expect(Buffer.from(await files.head(file('short.csv', 3), 10)).toString()).toBe('abc');
    expect(await files.head(file('empty.csv', 0), 10)).toHaveLength(0);
  });

  test('a download has the bytes of the object, under a name that is not from the data', async () => {
    const key = 'exports/$(reboot) ü/..part+1.CSV.gz';
    await using server = await serve({
      objects: () => ({ [key]: OBJECTS['exports/focus-old/part-0.csv.gz'] }),
    });

    const path = await filesAt(server.url).local(file(key, 14), scratch);

    expect(await readFile(path, 'utf8')).toBe('another export');
    expect(basename(path)).toMatch(/^[0-9a-f]{24}\.csv\.gz$/);
    expect(await readdir(scratch)).toEqual([basename(path)]);
  });

  test('two files of one name in two folders do not meet', async () => {
    await using server = await serve({ objects: () => ({ 'a/part.csv': 'a', 'b/part.csv': 'b' }) });
    const files = filesAt(server.url);

    const paths = [
      await files.local(file('a/part.csv', 1), scratch),
      await files.local(file('b/part.csv', 1), scratch),
    ];

    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(['a', 'b']);
  });

  test('the version changes with the content', async () => {
    let body = 'one';
    await using server = await serve({ objects: () => ({ 'part.csv': body }) });
    const files = filesAt(server.url);

    const before = await files.version(file('part.csv', 3));
    const same = await files.version(file('part.csv', 3));
    body = 'two';

    expect(same).toBe(before);
    expect(await files.version(file('part.csv', 3))).not.toBe(before);
  });

  test('a download that ends early is an error and leaves no file', async () => {
    await using server = await serve({ cutBodiesAt: 5 });

    const error = await failure(
      filesAt(server.url).local(file('exports/focus-old/part-0.csv.gz', 14), scratch),
    );

    expect(error.code).toBe('AWS_UNAVAILABLE');
    expect(await readdir(scratch)).toEqual([]);
  });
});

describe('what is wrong with a bucket', () => {
  test('denied: the hint names the actions', async () => {
    await using server = await serve({ refuse: { status: 403, code: 'AccessDenied' } });
    const files = filesAt(server.url);

    const list = await failure(files.list('s3://bills/exports'));
    const read = await failure(files.local(file('a.csv', 1), scratch));

    expect([list.code, read.code]).toEqual(['AWS_ACCESS_DENIED', 'AWS_ACCESS_DENIED']);
    expect(list.exitCode).toBe(2);
    expect(list.hint).toContain('s3:ListBucket');
    expect(read.hint).toContain('s3:GetObject');
  });

  test('not there: the bucket is named', async () => {
    await using server = await serve();

    const error = await failure(filesAt(server.url).list('s3://bill/exports'));

    expect(error.code).toBe('INPUT_NOT_FOUND');
    expect(error.message).toContain('"bill"');
  });

  test.each(['s3://bills/nothing', 's3://bills/exports/foc', 's3://bills/exports/*.parquet'])(
    'nothing at %s',
    async (location) => {
      await using server = await serve();

      const error = await failure(filesAt(server.url).list(location));

      expect(error.code).toBe('INPUT_NOT_FOUND');
      expect(error.message).toContain(location);
    },
  );

  test.each(['s3://', 's3:///exports', 's3://a/b', 's3://spaces in it/x'])(
    '%s is no location',
    async (location) => {
      const error = await failure(createS3Files().list(location));

      expect(error.code).toBe('INPUT_INVALID');
    },
  );

  test('an object that vanished', async () => {
    await using server = await serve();

    expect((await failure(filesAt(server.url).head(file('gone.csv', 1), 1))).code).toBe('INPUT_NOT_FOUND');
    expect(await filesAt(server.url).version(file('gone.csv', 1))).toBeNull();
  });
});

test('locations of this source are told from paths', () => {
  expect(['s3://bills/a', 'S3://bills', './s3', 's3/bills'].map(isS3Location)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

function serve(options: Partial<S3ServerOptions> = {}) {
  return startS3({ bucket: 'bills', objects: () => OBJECTS, ...options });
}

function filesAt(url: string) {
  vi.stubEnv('AWS_ENDPOINT_URL_S3', url);
  return createS3Files({ region: 'eu-west-1' });
}

function file(key: string, bytes: number): ExportFile {
  return { name: `s3://bills/${key}`, bytes };
}

async function failure(run: Promise<unknown>): Promise<SpendlogError> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SpendlogError)) throw new Error('A SpendlogError was expected.', { cause: error });
  return error;
}
