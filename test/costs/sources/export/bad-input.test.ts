import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SpendlogError } from '../../../../src/core/errors.ts';
import { localFiles } from '../../../../src/platform/local-files.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { zipOf } from '../../../support/zip-archive.ts';
import { FOCUS_HEADER, focusCsv } from './focus-rows.ts';
import { exportSource } from './open-source.ts';
import { writeFocusParquet } from './write-parquet.ts';

const folder = temporaryFolders();

/** Opens an export and returns the error it ends in. */
async function refusal(
  files: Readonly<Record<string, string | Uint8Array>>,
  locations: readonly string[] = ['in'],
  options: Parameters<typeof exportSource>[2] = {},
): Promise<SpendlogError> {
  const at = await folder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(at, name)), { recursive: true });
    await writeFile(join(at, name), content);
  }
  const source = exportSource(at, locations, options);
  const error = await source.open().then(
    () => expect.unreachable('the export was accepted'),
    (reason: SpendlogError) => reason,
  );
  await source.close();
  expect(error.name).toBe('SpendlogError');
  expect(error.exitCode).toBe(2);
  expect(error.hint).not.toBe('');
  return error;
}

const CUR = [
  'bill/PayerAccountId,bill/BillingPeriodStartDate,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/CurrencyCode,lineItem/UnblendedCost',
  '111122223333,2026-05-01T00:00:00Z,111122223333,Usage,2026-05-02T00:00:00Z,2026-05-02T01:00:00Z,AmazonEC2,USD,1',
].join('\n');

describe('an export that cannot be read is refused with the reason', () => {
  it('a path that does not exist', async () => {
    expect(await refusal({}, ['nowhere/export.csv'])).toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  it('a glob that matches nothing', async () => {
    expect(await refusal({ 'in/a.csv': focusCsv([{}]) }, ['in/*.parquet'])).toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
  });

  it('an empty file', async () => {
    const error = await refusal({ 'in/a.csv': '' });
    expect(error.code).toBe('EXPORT_UNREADABLE');
    expect(error.message).toContain('in/a.csv');
    expect(error.message).toContain('empty');
  });

  it('a header without rows', async () => {
    const error = await refusal({ 'in/a.csv': focusCsv([]) });
    expect(error).toMatchObject({ code: 'EXPORT_UNREADABLE' });
    expect(error.message).toBe('The file "in/a.csv" holds no charges of the days that are read.');
  });

  it('a folder without exports', async () => {
    expect((await refusal({ 'in/README.md': '# nothing' })).message).toBe(
      'There is no export file at "in" (1 other file).',
    );
    expect((await refusal({ 'in/README.md': '#', 'in/b.md': '#' })).message).toContain('(2 other files)');
  });

  it('an empty folder', async () => {
    const at = await folder();
    await mkdir(join(at, 'in'));
    const source = exportSource(at, ['in']);

    await expect(source.open()).rejects.toMatchObject({ message: 'There is no export file at "in".' });
    await source.close();
  });

  it.each([
    ['in/a.parquet', 'PAR0 is not its first word', '.parquet but is not Parquet'],
    ['in/a.parquet', Buffer.from([1, 0, 2]), '.parquet but is not Parquet'],
    ['in/a.csv.gz', '<html>Not Found</html>', '.gz but is not gzip'],
    ['in/A.ZIP', Buffer.from([1, 0, 2]), '.ZIP but is not a ZIP archive'],
  ])('a file that is not what its name says: %s', async (name, content, message) => {
    expect((await refusal({ [name]: content })).message).toBe(
      `The file ${JSON.stringify(name)} is named ${message}.`,
    );
  });

  it('all missing columns at once', async () => {
    const error = await refusal({ 'in/a.csv': focusCsv([{}], ['EffectiveCost', 'ListCost']) });
    expect(error.code).toBe('EXPORT_UNREADABLE');
    expect(error.message).toContain('EffectiveCost, ListCost');
  });

  it.each(['BilledCost', 'EffectiveCost', 'ListCost', 'ContractedCost'])('a CSV without %s', async (name) => {
    expect((await refusal({ 'in/a.csv': focusCsv([{}], [name]) })).message).toContain(
      `lacks the column ${name}.`,
    );
  });

  it('a table that is something else', async () => {
    const error = await refusal({ 'in/a.csv': 'name,age\nx,1\n' });
    expect(error.message).toContain('no export that Spendlog knows');
  });

  it('a truncated Parquet file', async () => {
    const whole = await writeFocusParquet(await folder(), [{}], 'snappy');
    const error = await refusal({ 'in/a.parquet': whole.subarray(0, whole.length - 200) });
    expect(error.code).toBe('EXPORT_UNREADABLE');
    expect(error.message).toContain('cut short');
  });

  it('a truncated gzip file', async () => {
    const whole = gzipSync(
      focusCsv(Array.from({ length: 500 }, (_, index) => ({ ResourceId: `i-${index ** 7}` }))),
    );
    const error = await refusal({ 'in/a.csv.gz': whole.subarray(0, whole.length - 900) });
    expect(error.code).toBe('EXPORT_UNREADABLE');
  });

  it('two kinds of export in one folder', async () => {
    const error = await refusal({ 'in/a.csv': focusCsv([{}]), 'in/b.csv': CUR });
    expect(error.code).toBe('INPUT_INVALID');
    expect(error.message).toContain('FOCUS');
    expect(error.message).toContain('CUR legacy');
  });

  it('archives that unpack to more than the limit together', async () => {
    const zip = (name: string) =>
      zipOf(
        [{ name, content: focusCsv(Array.from({ length: 50 }, () => ({ ResourceId: name }))) }],
        deflateRawSync,
      );
    const files = { 'in/a.zip': zip('a.csv'), 'in/b.zip': zip('b.csv') };
    const unpacked = focusCsv(Array.from({ length: 50 }, () => ({ ResourceId: 'a.csv' }))).length;
    const error = await refusal(files, ['in'], { maxLocalBytes: 1.5 * unpacked });
    expect(error.code).toBe('INPUT_TOO_LARGE');
  });

  it('two exports of one payer and month', async () => {
    const files = { 'one/a.csv': focusCsv([{}]), 'two/b.csv': focusCsv([{ ResourceId: 'i-2' }]) };
    const error = await refusal(files, ['one', 'two']);
    expect(error.code).toBe('EXPORT_OVERLAP');
    expect(error.message).toContain('2026-05');
    expect(
      await refusal({ 'in/one/a.csv': files['one/a.csv'], 'in/two/b.csv': files['two/b.csv'] }),
    ).toMatchObject({
      code: 'EXPORT_OVERLAP',
    });
  });

  it('one month as CSV and as Parquet side by side', async () => {
    const parquet = await writeFocusParquet(await folder(), [{}], 'zstd');
    expect(await refusal({ 'in/a.csv': focusCsv([{}]), 'in/a.parquet': parquet })).toMatchObject({
      code: 'EXPORT_OVERLAP',
    });
  });

  it('the same file twice', async () => {
    const error = await refusal({ 'in/a.csv': focusCsv([{}]), 'in/copy of a.csv': focusCsv([{}]) });
    expect(error.code).toBe('EXPORT_OVERLAP');
    expect(error.message).toContain('same content');
  });

  it('more bytes than one machine should read', async () => {
    const error = await refusal({ 'in/a.csv': focusCsv([{}, {}, {}]) }, ['in'], { maxLocalBytes: 100 });
    expect(error.code).toBe('INPUT_TOO_LARGE');
    expect(error.hint).toContain('Athena');
  });

  it('amounts of more than 38 digits', async () => {
    const error = await refusal({
      'in/a.csv': focusCsv([{ BilledCost: '12345678901234567890.1234567890123456789' }]),
    });
    expect(error.message).toContain('38 digits');
    expect(error.message).toContain('BilledCost');
  });

  it('an export that is overwritten twice while it is read', async () => {
    const at = await folder();
    await mkdir(join(at, 'in'));
    await writeFile(join(at, 'in/a.csv'), focusCsv([{}]));
    const local = localFiles(at);
    let writes = 0;
    const source = exportSource(at, ['in'], {
      files: () => ({
        ...local,
        local: async (file, scratch) => {
          writes += 1;
          await writeFile(join(at, file.name), focusCsv([{ BilledCost: `${writes}.${writes}` }]));
          return local.local(file, scratch);
        },
      }),
    });
    await expect(source.open()).rejects.toMatchObject({
      code: 'EXPORT_UNREADABLE',
      message: 'The export was overwritten while it was read.',
    });
    expect(writes).toBe(2);
    await source.close();
  });

  it('never with a value from the data in the message', async () => {
    const header = FOCUS_HEADER.join(',');
    const error = await refusal({ 'in/a.csv': `${header}\n"unclosed::set-env` });
    expect(error.message).not.toContain('set-env');
  });
});
