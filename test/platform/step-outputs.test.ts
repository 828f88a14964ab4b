import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_ANNOTATIONS } from '../../src/core/annotation.ts';
import { writeAnnotations } from '../../src/platform/annotations.ts';
import { writeOutputs } from '../../src/platform/step-outputs.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';
import { commandsIn, outputsIn } from '../support/hostile/runner-judge.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

/** The runner takes every kind of line end for one. */
const asRead = (text: string) => text.split(/\r\n|\n|\r/).join('\n');

describe('the outputs of a step', () => {
  const folder = temporaryFolders();
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('are those that were given, whatever is in them', async () => {
    const file = join(await folder(), 'output');
    writeFileSync(file, '');
    vi.stubEnv('GITHUB_OUTPUT', file);
    const given = Object.fromEntries(
      HOSTILE_STRINGS.map((text, index) => [`output-${index}`, text.toWellFormed()]),
    );
    writeOutputs(given);
    const read = outputsIn(readFileSync(file, 'utf8'));

    expect([...read.keys()]).toEqual(Object.keys(given));
    for (const [name, text] of Object.entries(given)) expect(read.get(name)).toBe(asRead(text));
  });
});

describe('annotations', () => {
  const shown: string[] = [];

  beforeEach(() => {
    shown.length = 0;
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      shown.push(String(text));
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** What the runner makes of one whose title and text hold this. */
  function commandsOf(hostile: string) {
    shown.length = 0;
    writeAnnotations([{ level: 'warning', title: `a ${hostile}`, text: `b ${hostile}` }]);
    return commandsIn(shown.join(''));
  }

  it('are one command each, with their title and text in it', () => {
    writeAnnotations([
      {
        level: 'warning',
        title: 'ec2: 50% denied',
        text: 'Missing permissions: ec2:DescribeInstances, ec2:X.',
      },
      { level: 'notice', title: 'rds', text: 'Skipped.' },
    ]);

    expect(commandsIn(shown.join(''))).toEqual([
      {
        name: 'warning',
        properties: { title: 'ec2: 50% denied' },
        data: 'Missing permissions: ec2:DescribeInstances, ec2:X.',
      },
      { name: 'notice', properties: { title: 'rds' }, data: 'Skipped.' },
    ]);
  });

  it('hide account ids and tokens, as the log does', () => {
    writeAnnotations([{ level: 'warning', title: '111122223333', text: 'ghp_0123456789abcdef0123' }]);

    expect(shown.join('')).not.toMatch(/111122223333|ghp_0/);
  });

  it('are one line and one command whatever the names in them are', () => {
    const check = (hostile: string) => {
      const found = commandsOf(hostile);
      expect(found).toHaveLength(1);
      expect(found[0]?.name).toBe('warning');
      expect(Object.keys(found[0]?.properties ?? {})).toEqual(['title']);
      expect(found[0]?.data).not.toMatch(/[\r\n]/);
      expect(
        shown
          .join('')
          .trimEnd()
          .split(/\r\n|\n|\r/),
      ).toHaveLength(1);
    };
    for (const hostile of HOSTILE_STRINGS) check(hostile);
    fc.assert(fc.property(hostileString, check));
  });

  it('are as many as GitHub shows of one level', () => {
    expect(MOST_ANNOTATIONS).toBe(10);
  });
});
