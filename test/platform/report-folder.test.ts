import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReportFolder } from '../../src/platform/report-folder.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'spendlog-reports-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('openReportFolder', () => {
  it('replaces a folder with exactly the files given', async () => {
    const folder = openReportFolder(root);
    await folder.replace('default/latest', files({ 'report.md': 'one', 'old.svg': 'x' }));
    await folder.replace('default/latest', files({ 'report.md': 'two', 'charts/daily.svg': 'y' }));

    expect(await folder.read('default/latest/report.md')).toBe('two');
    expect(await folder.list('default/latest')).toEqual(['charts', 'report.md']);
    expect(await readdir(join(root, 'default'))).toEqual(['latest']);
  });

  it('keeps what was there when a file cannot be written, and leaves nothing beside it', async () => {
    const folder = openReportFolder(root);
    await folder.replace('day', files({ 'report.md': 'one' }));
    const failing = folder.replace(
      'day',
      files({ 'report.md': 'two', [`${'x'.repeat(300)}.md`]: 'too long' }),
    );

    await expect(failing).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', exitCode: 2 });
    expect(await folder.read('day/report.md')).toBe('one');
    expect(await readdir(root)).toEqual(['day']);
  });

  it('says what to do when a file lies where the folder should be', async () => {
    await writeFile(join(root, 'default'), 'a file');
    const failing = openReportFolder(root).replace('default/latest', files({ a: 'b' }));

    await expect(failing).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      hint: expect.stringContaining('--out'),
    });
  });

  it('can be checked before there is anything to write, and leaves nothing behind', async () => {
    await openReportFolder(root, 'a/b/reports').check();
    await openReportFolder(root).check();

    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    ['below a folder where nothing can be made', () => '/proc/spendlog/reports'],
    ['below a file', () => join(root, 'file/reports')],
    ['a file', () => join(root, 'file')],
  ])('is refused when checked: %s', async (_, path) => {
    await writeFile(join(root, 'file'), '');
    const folder = openReportFolder(root, path());

    await expect(folder.check()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', exitCode: 2 });
    await expect(folder.write('README.md', '')).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  });

  it('writes a single file and reads absent ones as null, absent folders as empty', async () => {
    const folder = openReportFolder(join(root, 'new'));
    await folder.write('README.md', '# Index');

    expect(await readFile(join(root, 'new/README.md'), 'utf8')).toBe('# Index');
    expect(await folder.read('none/report.md')).toBeNull();
    expect(await folder.list('none')).toEqual([]);
  });

  it.each(['../out', 'a/../../b', '/etc', 'a//b', '.'])('refuses the path %j', async (path) => {
    const folder = openReportFolder(join(root, 'in'));

    await expect((async () => folder.replace(path, files({ a: 'b' })))()).rejects.toThrow(TypeError);
    await expect(folder.replace('ok', files({ [path]: 'b' }))).rejects.toThrow(TypeError);
  });

  it('lists nothing below a file', async () => {
    const folder = openReportFolder(root);
    await folder.write('costs.csv', 'a');

    expect(await folder.list('costs.csv')).toEqual([]);
    expect(await folder.read('costs.csv/report.md')).toBeNull();
  });

  it('takes a folder below the working folder, or an absolute one', async () => {
    await openReportFolder(root, 'reports').write('a.txt', 'a');
    await openReportFolder('/elsewhere', join(root, 'absolute')).write('b.txt', 'b');

    expect(await openReportFolder(root).list('')).toEqual(['absolute', 'reports']);
  });

  it('does not list what it has left unfinished', async () => {
    await mkdir(join(root, 'day/.report.md.1.new.tmp'), { recursive: true });
    await chmod(root, 0o755);

    expect(await openReportFolder(root).list('day')).toEqual([]);
  });
});
