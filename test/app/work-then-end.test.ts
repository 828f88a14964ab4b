import { describe, expect, it } from 'vitest';
import { workThenEnd } from '../../src/app/work-then-end.ts';
import { createLog } from '../../src/platform/log.ts';

/** Runs work and endings that fail as told; what was ended, logged and thrown. */
async function outcome(work: string | null, endings: readonly (string | null)[]) {
  const ended: number[] = [];
  const logged: string[] = [];
  const failing = async (message: string | null) => {
    if (message !== null) throw new Error(message);
  };
  const log = createLog({
    format: 'text',
    level: 'warn',
    now: () => new Date(0),
    redact: (text) => text,
    write: (line) => logged.push(line),
  });
  const result = await workThenEnd(
    log,
    async () => {
      await failing(work);
      return 'done';
    },
    endings.map((message, index) => async () => {
      ended.push(index);
      await failing(message);
    }),
  ).catch((error: unknown) => (error instanceof Error ? `thrown: ${error.message}` : error));
  return { result, ended, logged: logged.join('') };
}

describe('work, and the end of what it used', () => {
  it('gives what the work gave', async () => {
    expect(await outcome(null, [null, null])).toEqual({ result: 'done', ended: [0, 1], logged: '' });
  });

  it('throws the error of the work, and logs that of an ending', async () => {
    const { result, ended, logged } = await outcome('no answer', ['no upload', null]);

    expect({ result, ended }).toEqual({ result: 'thrown: no answer', ended: [0, 1] });
    expect(logged).toContain('no upload');
    expect(logged).not.toContain('no answer');
  });

  it('throws what did not end although the work was done, and ends the rest', async () => {
    const { result, ended, logged } = await outcome(null, ['no upload', 'no removal']);

    expect({ result, ended }).toEqual({ result: 'thrown: no upload', ended: [0, 1] });
    expect(logged).toContain('no removal');
  });

  it('is no less an error for having no value', async () => {
    const work = workThenEnd({ write: () => {} }, () => Promise.reject(undefined), []);

    await expect(work).rejects.toBeUndefined();
  });
});
