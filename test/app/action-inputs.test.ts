import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readActionInputs } from '../../src/app/action-inputs.ts';

const action = z
  .object({
    inputs: z.record(
      z.string(),
      z.object({ description: z.string().min(10), default: z.string().optional() }),
    ),
    outputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
  })
  .parse(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')));

const inputs = (given: Record<string, string>) => (name: string) => given[name] ?? '';

describe('readActionInputs', () => {
  it('reads each input of action.yml, each once, and no other', () => {
    const asked: string[] = [];
    readActionInputs((name) => {
      asked.push(name);
      return '';
    });

    // The token is no option: it stands in the environment, where the command line has it too.
    const options = Object.keys(action.inputs).filter((name) => name !== 'github-token');
    expect(asked.toSorted()).toEqual(options.toSorted());
  });

  it('has a report read nothing more after a run that read again what was given up', () => {
    const reading = (reprocess: string) => readActionInputs(inputs({ command: 'report', reprocess })).options;

    expect(reading('true')).toMatchObject({ reprocess: true });
    expect(reading('false')).toMatchObject({ reprocess: false });
    expect(reading('')).not.toHaveProperty('reprocess');
  });

  it('hands every input on', () => {
    const options = readActionInputs(
      inputs({
        command: 'run',
        costs: 'a.csv\n  b folder \n\n',
        config: 'c.yml',
        out: 'o',
        'as-of': '2026-10-31',
        from: '2026-01-01',
        to: '2026-10-31',
        language: 'pt-BR',
        metric: 'effective',
        'engine-url': 'https://npm.example/',
        'engine-path': 'e',
      }),
    );

    expect(options).toEqual({
      command: 'run',
      options: {
        costs: ['a.csv', 'b folder'],
        sample: false,
        config: 'c.yml',
        out: 'o',
        asOf: '2026-10-31',
        from: '2026-01-01',
        to: '2026-10-31',
        language: 'pt-BR',
        metric: 'effectiveCost',
        engineUrl: 'https://npm.example/',
        enginePath: 'e',
      },
    });
  });

  it('reports all bad inputs together, spelt as in action.yml', () => {
    const read = () =>
      readActionInputs(inputs({ 'as-of': 'today', 'engine-url': 'file:///x', metric: 'net' }));

    expect(read).toThrow(/3 bad options:[\s\S]*as-of: [\s\S]*metric: [\s\S]*engine-url: /);
  });

  it.each([
    [
      'plan',
      { 'dry-run': 'true', services: 'ec2, ebs', 'batch-size': '20' },
      { costs: [], dryRun: true, services: ['ebs', 'ec2'], batchSize: 20 },
    ],
    ['collect', { run: 'abc', batch: '0f' }, { run: 'abc', batch: '0f' }],
    ['runs-retry', { unit: '0f', tenant: 'shop' }, { costs: [], unit: '0f', tenant: 'shop' }],
  ])('reads the inputs of %s', (command, given, options) => {
    expect(readActionInputs(inputs({ command, ...given }))).toEqual({ command, options });
  });

  it('refuses an input that the command would not look at', () => {
    expect(() => readActionInputs(inputs({ command: 'collect', fresh: 'true' }))).toThrow(
      'fresh: has no meaning for the command collect',
    );
  });

  it('takes the sample instead of a bill where that is asked for, and nothing else for it', () => {
    const reading = (sample: string) => readActionInputs(inputs({ sample })).options;

    expect(reading('true')).toMatchObject({ sample: true });
    expect(reading('false')).toMatchObject({ sample: false });
    expect(() => reading('yes')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('names the commands there are when asked for another', () => {
    expect(() => readActionInputs(inputs({ command: 'narrow' }))).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining('run') }),
    );
  });

  it('defaults to the command that action.yml defaults to', () => {
    expect(action.inputs['command']?.default).toBe('run');
    expect(readActionInputs(inputs({}))).toEqual({ command: 'run', options: { costs: [], sample: false } });
  });
});
