import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const subject = JSON.stringify(fileURLToPath(new URL('../../src/platform/own-process.ts', import.meta.url)));

/** A program that starts itself once more; what it got back is its last line. */
async function started(child: string, signal = 'new AbortController().signal') {
  const file = join(await newFolder(), 'program.mjs');
  await writeFile(
    file,
    `import { leaveResult, ownProcess } from ${subject};
     if (process.argv.includes('--child')) { ${child} }
     else {
       const options = { args: ['--child'], environment: process.env, signal: ${signal} };
       console.log(JSON.stringify(await ownProcess(options)));
     }`,
  );
  const program = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  program.stdout.on('data', (chunk) => {
    out += chunk;
  });
  await new Promise((resolve) => program.on('close', resolve));
  const lines = out.trim().split('\n');
  return { printed: lines.slice(0, -1), result: JSON.parse(lines.at(-1) ?? '') };
}

describe('this program in a process of its own', { timeout: 30_000 }, () => {
  it('prints where this one prints, and hands over nothing but its result', async () => {
    const { printed, result } = await started(
      `console.log('::add-mask::the-secret'); leaveResult(process.env, 'found'); process.exitCode = 3;`,
    );

    expect(printed).toEqual(['::add-mask::the-secret']);
    expect(result).toEqual({ exitCode: 3, out: 'found' });
  });

  it.each([
    ['leaves no result', '', 0],
    ['ends with a code of its own', 'process.exitCode = 77;', 1],
  ])('%s', async (_, child, exitCode) => {
    expect((await started(child)).result).toEqual({ exitCode, out: '' });
  });

  it('is asked to end where it was stopped before it began', async () => {
    const { result } = await started('setTimeout(() => {}, 600_000);', 'AbortSignal.abort()');

    expect(result).toEqual({ exitCode: 1, out: '' });
  });
});
