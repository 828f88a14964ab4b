import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../src/checks/registry.ts';
import { CUSTOM_COMMAND, commandProblems, plainName, shellReads } from '../support/cli-commands.ts';

const READS = /^(?:describe|get|list|lookup|search|query|head|batchget|select|filter|view|test|preview)/;

describe.each(everyCheck.map((check) => [check.id, check] as const))('the commands of %s', (_, { guide }) => {
  it('exist, with the options they are given', async () => {
    const commands = [
      guide.verify.cli,
      ...guide.fix.cli,
      ...(guide.fix.dryRun === null ? [] : [guide.fix.dryRun]),
    ];
    const problems = await Promise.all(commands.map(commandProblems));
    expect(problems.flat()).toEqual([]);
    expect(shellReads(commands)).toBe(true);
    // To a shell it is where to read from and write to.
    for (const command of commands) expect(command).not.toMatch(/<[a-z-]+>/);
  });

  it('read where they verify', () => {
    for (const command of [guide.verify.cli, guide.fix.cli.at(-1) ?? '']) {
      const verb = plainName(command.split(/\s+/)[2] ?? '');
      if (!CUSTOM_COMMAND.test(command)) expect(verb, command).toMatch(READS);
    }
  });

  it('name placeholders only that a finding has', () => {
    const text = JSON.stringify(guide);
    const names = [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name);
    for (const name of names) expect(['resourceId', 'account', 'region']).toContain(name);
  });
});

it('a command that does not exist is noticed', async () => {
  expect(await commandProblems('aws ec2 describe-volumez --region x')).toEqual([
    'EC2 has no operation describe-volumez',
  ]);
  expect(await commandProblems('aws ec2 describe-volumes --volume x')).toEqual([
    'DescribeVolumes has no --volume',
  ]);
  expect(await commandProblems('aws nothing list-things')).toEqual(['the service nothing is not known']);
});

it('what no shell can read is noticed', () => {
  expect(shellReads(["aws ec2 describe-volumes --filters 'Name=x"])).toBe(false);
  expect(shellReads(['aws ce get-cost-and-usage --time-period Start=<day>,End=<day>'])).toBe(false);
});
