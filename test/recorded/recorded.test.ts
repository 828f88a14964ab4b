import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/registry.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { CASES, NO_CASE } from './cases.ts';
import { changing, expectAsRead } from './expected.ts';
import { recordedScript } from './recorded-script.ts';
import { replay } from './replay.ts';

/** Of which each service may be asked. */
const ANY_SERVICE = /^(?:CloudWatch|Resource Groups Tagging API):/;

describe.skipIf(!hasSharedData)('recordings of real accounts', () => {
  it.each(CASES.map((one) => [[one.set, one.as].filter(Boolean).join(', '), one] as const))(
    'are judged as a careful reader of them would: %s',
    async (_, one) => {
      const script = await recordedScript(one.set, one.nth);
      const others = await Promise.all((one.withSets ?? []).map((set) => recordedScript(set)));
      const replayed = await replay(Object.assign({}, ...others, script, one.beside), one);
      expectAsRead(one, script, replayed);
    },
  );

  it('are all cases, or concern no check', () => {
    const { sets } = JSON.parse(readFileSync(`${sharedData}/recorded/index.json`, 'utf8'));
    const known = new Set([...CASES.map(({ set }) => set), ...Object.keys(NO_CASE)]);
    expect([...known].sort()).toEqual(sets.map(({ set }: { readonly set: string }) => set).sort());
    expect(CASES.filter(({ set }) => set in NO_CASE)).toEqual([]);
  });

  it.each(Object.keys(NO_CASE))(
    'concern no check as long as nothing reads what they hold: %s',
    async (set) => {
      const read = new Set(datasets.flatMap(({ reads }) => reads));
      const held = Object.keys(await recordedScript(set)).filter((operation) => !ANY_SERVICE.test(operation));
      expect(held.filter((operation) => read.has(operation))).toEqual([]);
    },
  );
});

describe('calls that change something', () => {
  it('are told from those that read', () => {
    expect(
      changing([
        'EC2:DescribeInstances',
        'EC2:ModifyVolume',
        'RDS:CopyDBSnapshot',
        'ECS:UpdateService',
        'CloudWatch Logs:StartQuery',
        'Redshift:ResumeCluster',
        'S3:DeleteBucketLifecycle',
        'EC2:StartInstances',
      ]),
    ).toEqual([
      'EC2:ModifyVolume',
      'EC2:StartInstances',
      'ECS:UpdateService',
      'RDS:CopyDBSnapshot',
      'Redshift:ResumeCluster',
      'S3:DeleteBucketLifecycle',
    ]);
  });
});
