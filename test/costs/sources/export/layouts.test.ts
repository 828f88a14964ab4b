import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { zipOf } from '../../../support/zip-archive.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';
import { exportSource, text } from './open-source.ts';
import { writeFocusParquet } from './write-parquet.ts';

const folder = temporaryFolders();

interface Read {
  readonly billed: string | null;
  readonly rows: number | null;
  readonly quality: Readonly<Record<string, number>>;
}

/** Writes files, reads them as one export, and returns what came out. */
async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  locations: readonly string[] = ['in'],
): Promise<Read> {
  const at = await folder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(at, name)), { recursive: true });
    await writeFile(join(at, name), content);
  }
  const source = exportSource(at, locations);
  try {
    const { rows } = await source.open();
    const [total] = await source.totals();
    const items = await source.quality();
    return {
      billed: text(total?.billedCost),
      rows,
      quality: Object.fromEntries(items.map((item) => [item.id, item.count])),
    };
  } finally {
    await source.close();
  }
}

const ROWS: readonly FocusRow[] = [
  { BilledCost: '0.1', ResourceId: 'i-1' },
  { BilledCost: '0.2', ResourceId: 'i-2' },
];

const billing = (cost: string): string => focusCsv([{ BilledCost: cost }]);

const manifest = (version: string, files: readonly string[]): string =>
  JSON.stringify({ executionId: version, dataFiles: files.map((file) => `s3://bucket/exports/${file}`) });

describe('formats', () => {
  it('reads CSV, gzip and ZIP whatever they are called', async () => {
    const csv = focusCsv(ROWS);
    expect(await read({ 'in/export': csv })).toMatchObject({ billed: '0.3', rows: 2 });
    expect(await read({ 'in/export.csv': gzipSync(csv) })).toMatchObject({ billed: '0.3', rows: 2 });
    const zip = zipOf([{ name: 'report-1.csv', content: csv }], deflateRawSync);
    expect(await read({ 'in/export.bin': zip })).toMatchObject({ billed: '0.3', rows: 2 });
  });

  it.each(['snappy', 'gzip', 'zstd'] as const)('reads Parquet with %s', async (codec) => {
    const parquet = await writeFocusParquet(await folder(), ROWS, codec);
    expect(await read({ 'in/a.parquet': parquet })).toMatchObject({ billed: '0.3', rows: 2 });
  });

  it('reads a file, a folder and a glob alike', async () => {
    const files = { 'in/a-1.csv': billing('1'), 'in/a-2.csv': billing('2') };
    expect((await read(files, ['in/a-1.csv'])).billed).toBe('1');
    expect((await read(files, ['in'])).billed).toBe('3');
    expect((await read(files, ['in/*.csv'])).billed).toBe('3');
    expect((await read(files, ['in', 'in/*.csv'])).billed).toBe('3');
  });

  it('lists files that hold no charges', async () => {
    const { quality } = await read({ 'in/a.csv': billing('1'), 'in/README.md': '# x', 'in/.DS_Store': 'x' });
    expect(quality['file-ignored']).toBe(2);
  });
});

describe('several deliveries of one month', () => {
  const data = 'in/focus/data/BILLING_PERIOD=2026-05';
  const metadata = 'in/focus/metadata/BILLING_PERIOD=2026-05';
  const both = {
    [`${data}/aaaa/part.csv`]: billing('100'),
    [`${data}/bbbb/part.csv`]: billing('7'),
  };

  it('counts the one the manifest names and lists the others', async () => {
    const named = manifest('bbbb', ['focus/data/BILLING_PERIOD=2026-05/bbbb/part.csv']);
    const { billed, quality } = await read({ ...both, [`${metadata}/focus-Manifest.json`]: named });
    expect(billed).toBe('7');
    expect(quality['version-superseded']).toBe(1);
  });

  it('takes the manifest nearest the top as the current one', async () => {
    const of = (version: string) =>
      manifest(version, [`focus/data/BILLING_PERIOD=2026-05/${version}/part.csv`]);
    const { billed } = await read({
      ...both,
      [`${metadata}/aaaa/focus-Manifest.json`]: of('aaaa'),
      [`${metadata}/bbbb/focus-Manifest.json`]: of('bbbb'),
      [`${metadata}/focus-Manifest.json`]: of('aaaa'),
    });
    expect(billed).toBe('100');
  });

  it('takes the latest folder where folders carry times', async () => {
    const { billed, quality } = await read({
      [`${data}/2026-05-09T00:00:00Z-ff/part.csv`]: billing('100'),
      [`${data}/2026-05-10T00:00:00Z-aa/part.csv`]: billing('7'),
    });
    expect(billed).toBe('7');
    expect(quality['version-superseded']).toBe(1);
  });

  it('refuses to guess where nothing tells which is newer', async () => {
    await expect(read(both)).rejects.toMatchObject({ code: 'EXPORT_OVERLAP' });
  });

  it('reads months of one export together, with as many parts as each has', async () => {
    const { billed } = await read({
      [`${data}/part-1.csv`]: billing('1'),
      [`${data}/part-2.csv`]: billing('2'),
      'in/focus/data/BILLING_PERIOD=2026-06/part-1.csv': focusCsv([
        {
          BilledCost: '4',
          BillingPeriodStart: '2026-06-01T00:00:00Z',
          ChargePeriodStart: '2026-06-02T00:00:00Z',
        },
      ]),
    });
    expect(billed).toBe('7');
  });

  it('refuses a delivery of which the manifest names more than is here', async () => {
    const named = manifest('bbbb', ['x/bbbb/part.csv', 'x/bbbb/part-2.csv']);
    await expect(read({ ...both, [`${metadata}/focus-Manifest.json`]: named })).rejects.toMatchObject({
      code: 'EXPORT_UNREADABLE',
    });
  });

  it('says when a manifest cannot be understood and reads the files', async () => {
    const { billed, quality } = await read({ 'in/a.csv': billing('1'), 'in/a-Manifest.json': '{"x":' });
    expect(billed).toBe('1');
    expect(quality['manifest-unreadable']).toBe(1);
  });

  it('reads the legacy layout with an assembly folder', async () => {
    const month = 'in/report/20260501-20260601';
    const { billed, quality } = await read({
      [`${month}/old/report-1.csv`]: billing('100'),
      [`${month}/new/report-1.csv`]: billing('7'),
      [`${month}/report-Manifest.json`]: JSON.stringify({
        assemblyId: 'new',
        reportKeys: ['prefix/report/20260501-20260601/new/report-1.csv'],
      }),
    });
    expect(billed).toBe('7');
    expect(quality['version-superseded']).toBe(1);
  });
});

describe('a file that two paths lead to', () => {
  it.each([[['in', 'in']], [['in', './in/a.csv']], [['in/*.csv', 'in']]])(
    'is read once, and said: %j',
    async (locations) => {
      const { billed, quality } = await read({ 'in/a.csv': focusCsv(ROWS) }, locations);

      expect(billed).toBe('0.3');
      expect(quality['file-named-twice']).toBe(1);
    },
  );

  it('is not said of others', async () => {
    expect((await read({ 'in/a.csv': focusCsv(ROWS) })).quality['file-named-twice']).toBeUndefined();
  });
});

describe('a folder that names a column', () => {
  it.each([
    ['a.csv', async () => focusCsv(ROWS)],
    ['a.csv.gz', async () => gzipSync(focusCsv(ROWS))],
    ['a.parquet', async () => writeFocusParquet(await folder(), ROWS, 'zstd')],
  ])('is no column of %s', async (name, content) => {
    const at = await folder();
    const below = join(at, 'in/data/BILLING_PERIOD=2026-05/ServiceName=Folder');
    await mkdir(below, { recursive: true });
    await writeFile(join(below, name), await content());
    const source = exportSource(at, ['in']);

    const { source: described, span } = await source.open();
    const services = await source.cube({ name: 'services', dimensions: ['serviceName'], period: span });
    await source.close();

    expect(described.extraColumns).toEqual([]);
    expect(services.known && services.value.rows.map(({ serviceName }) => serviceName)).toEqual([
      'Amazon EC2',
    ]);
  });
});
