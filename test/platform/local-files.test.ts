import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localFiles } from '../../src/platform/local-files.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();

async function exports(): Promise<string> {
  const at = await folder();
  await mkdir(join(at, 'in/[a]'), { recursive: true });
  await writeFile(join(at, 'in/b.csv'), '12345');
  await writeFile(join(at, 'in/[a]/.hidden.csv'), '1');
  await writeFile(join(at, 'in/[a]/c.csv'), '123');
  return at;
}

describe('local export files', () => {
  it('lists a folder with all below it, by name relative to the working folder', async () => {
    const files = await localFiles(await exports()).list('in');
    expect(files).toEqual([
      { name: 'in/[a]/.hidden.csv', bytes: 1 },
      { name: 'in/[a]/c.csv', bytes: 3 },
      { name: 'in/b.csv', bytes: 5 },
    ]);
  });

  it('takes a path by its literal name before it is a pattern', async () => {
    expect(await localFiles(await exports()).list('in/[a]/c.csv')).toHaveLength(1);
    expect(await localFiles(await exports()).list('in/*.csv')).toEqual([{ name: 'in/b.csv', bytes: 5 }]);
  });

  it('says when there is nothing', async () => {
    await expect(localFiles(await exports()).list('in/*.zip')).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
  });

  it('reads the first bytes, and has a version that changes with the content', async () => {
    const at = await exports();
    const files = localFiles(at);
    const file = { name: 'in/b.csv', bytes: 5 };
    expect(new TextDecoder().decode(await files.head(file, 3))).toBe('123');
    expect(new TextDecoder().decode(await files.head(file, 30))).toBe('12345');
    const before = await files.version(file);
    expect(await files.version(file)).toBe(before);
    await utimes(join(at, 'in/b.csv'), 1, 1);
    expect(await files.version(file)).not.toBe(before);
  });

  it('has no version of a file that is gone', async () => {
    const at = await exports();
    await rm(join(at, 'in/b.csv'));

    expect(await localFiles(at).version({ name: 'in/b.csv', bytes: 5 })).toBeNull();
  });

  it('tells what cannot be read from what is not there', async () => {
    const at = await exports();
    await symlink('round.csv', join(at, 'round.csv'));
    const files = localFiles(at);
    const file = { name: 'round.csv', bytes: 5 };
    const refused = { code: 'EXPORT_UNREADABLE', message: 'Cannot read "round.csv" (ELOOP).' };

    await expect(files.list('round.csv')).rejects.toMatchObject(refused);
    await expect(files.head(file, 5)).rejects.toMatchObject(refused);
    await expect(files.version(file)).rejects.toMatchObject(refused);
  });
});
