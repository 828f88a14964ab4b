import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../../src/checks/registry.ts';
import { commandOf } from '../../../src/render/issues/command-of.ts';
import { HOSTILE_STRINGS } from '../../support/hostile/corpus.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';

const PLACE = { account: '111122223333', region: 'us-east-1' };
const of = (template: string, resourceId: string) => commandOf(template, { ...PLACE, resourceId });

describe('commandOf', () => {
  it('puts plain names as they are, and others between quotes', () => {
    expect(of('aws x --region {region} --id {resourceId}', 'i-0a')).toBe(
      'aws x --region us-east-1 --id i-0a',
    );
    expect(of('aws x --id {resourceId} --y', 'my group (old)')).toBe("aws x --id 'my group (old)' --y");
    expect(of('aws x arn:aws:rds:{region}:{account}:db:{resourceId}', 'a')).toBe(
      'aws x arn:aws:rds:us-east-1:111122223333:db:a',
    );
  });

  it('has no command where a name would be more than a word', () => {
    for (const name of ["a'b", '$(id)', 'a;b', '--query', 'file:///x', 'a@=b', '', 'a'.repeat(3000)]) {
      expect(of('aws x --id {resourceId}', name), name).toBeNull();
    }
    expect(of('aws x Values={resourceId}', 'a,Values=b')).toBeNull();
    expect(of("aws x --query 'a {resourceId} b'", 'a b')).toBeNull();
    expect(commandOf('aws x --region {region}', { ...PLACE, resourceId: 'a', region: '$(id)' })).toBeNull();
    expect(commandOf('aws x {account}', { ...PLACE, resourceId: 'a', account: 'organization' })).toBeNull();
  });

  it('has no command about what is charged, where the bill names no resource', () => {
    for (const name of ['CW:MetricMonitorUsage of EC2', 'Aurora:StorageIOUsage']) {
      expect(of('aws x --id {resourceId}', name), name).toBeNull();
    }
    expect(of('aws x --id {resourceId}', 'arn:aws:sns:us-east-1:1:A')).toContain('arn:aws:sns');
  });

  it('asks global services in the region that is set', () => {
    expect(
      commandOf('aws x --region {region} --id {resourceId}', { ...PLACE, region: 'global', resourceId: 'a' }),
    ).toBe('aws x --id a');
    expect(commandOf('aws x arn:{region}', { ...PLACE, region: 'global', resourceId: 'a' })).toBeNull();
  });

  it('means one word to a shell, whatever the name', () => {
    const names = [...HOSTILE_STRINGS, ...fc.sample(hostileString, 600)];
    const told = names.flatMap((name) => {
      const command =
        of("printf '%s\\0' {resourceId} x{resourceId}", name) ?? of("printf '%s\\0' {resourceId}", name);
      return command === null ? [] : [{ name, command }];
    });
    const printed = execFileSync('sh', ['-f'], { input: told.map(({ command }) => command).join('\n') })
      .toString()
      .split('\0');
    expect(told.length).toBeGreaterThan(5);
    expect(
      printed
        .filter((word, at) => printed[at - 1] === undefined || word !== `x${printed[at - 1]}`)
        .slice(0, -1),
    ).toEqual(told.map(({ name }) => name));
  });

  it('fills every command of every guide, and leaves no placeholder of ours', () => {
    for (const { id, guide } of everyCheck) {
      for (const template of [guide.verify.cli, ...guide.fix.cli, guide.fix.dryRun ?? '']) {
        const command = of(template, 'name-1');
        expect(command, id).not.toBeNull();
        expect(command, id).not.toMatch(/\{(?:resourceId|account|region)\}/);
      }
    }
  });
});
