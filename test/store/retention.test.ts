import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredObject } from '../../src/core/store.ts';
import { lifecycleRules } from '../../src/store/lifecycle-rules.ts';
import {
  ATTEMPT_DAYS,
  RETENTION_RULES,
  type RetentionPolicy,
  removableKeys,
} from '../../src/store/retention.ts';

const POLICY: RetentionPolicy = {
  state: 7,
  checkpoints: 3,
  attempts: ATTEMPT_DAYS,
  reports: 90,
  archives: 365,
};
const NOW = new Date('2026-11-21T12:00:00Z');
const OLD = '00000000000000aa';
const LATEST = '00000000000000bb';

function object(key: string, daysOld: number): StoredObject {
  return { key, bytes: 1, writtenAt: new Date(NOW.getTime() - daysOld * 86_400_000).toISOString() };
}

const latestPlan = object(`tenants/acme/runs/${LATEST}/plan.json`, 400);
const removable = (...objects: readonly StoredObject[]) =>
  removableKeys([latestPlan, ...objects], POLICY, NOW);

describe('what a store may forget', () => {
  it.each([
    [`tenants/acme/units/${OLD}/one-aa.ndjson.gz`, 3],
    [`tenants/acme/runs/${OLD}/run.json`, 7],
    [`tenants/acme/attempts/${OLD}/00000000000000cc/1.json`, 14],
    ['tenants/acme/reports/2026/08/01/report.json', 90],
    ['tenants/acme/outbox/slack/item-aa.done', 90],
    ['tenants/acme/cache/ce/aa-bb.json', 90],
    ['tenants/acme/archives/2025/report.json', 365],
  ])('%s after %i days', (key, days) => {
    expect(removable(object(key, days))).toEqual([]);
    expect(removable(object(key, days + 0.01))).toEqual([key]);
  });

  it.each([
    'tenants/acme/history/00000000000000aa.json',
    'tenants/acme/keys/fingerprint.json',
    'tenants/acme/probe.json',
    'tenants/acme/something/new.json',
    'tenants/../reports/x.json',
    'reports/2020/01/01/report.json',
    'other/acme/units/x/y',
  ])('never %s', (key) => {
    expect(removable(object(key, 10_000))).toEqual([]);
  });

  it('not the latest run of a tenant, however old', () => {
    const kept = [
      object(`tenants/acme/runs/${LATEST}/run.json`, 399),
      object(`tenants/acme/units/${LATEST}/one-aa.ndjson.gz`, 399),
      object(`tenants/acme/attempts/${LATEST}/00000000000000cc/1.json`, 399),
    ];
    const gone = object(`tenants/acme/runs/${OLD}/plan.json`, 401);
    const theirs = object(`tenants/other/runs/${OLD}/plan.json`, 500);

    expect(removable(...kept, gone, theirs)).toEqual([gone.key]);
  });

  it('no part of a run that is still worked on', () => {
    const objects = [
      object(`tenants/acme/runs/${OLD}/plan.json`, 500),
      object(`tenants/acme/units/${OLD}/one-aa.ndjson.gz`, 20),
      object(`tenants/acme/units/${OLD}/mop-up-bb.ndjson.gz`, 0.1),
    ];

    expect(removable(...objects)).toEqual([]);
  });

  it('nothing younger than its rule, whatever else is there', () => {
    const folders = Object.keys(RETENTION_RULES);
    fc.assert(
      fc.property(
        fc.array(fc.record({ folder: fc.constantFrom(...folders), run: fc.nat(3), days: fc.nat(500) })),
        (drawn) => {
          const objects = drawn.map(({ folder, run, days }, index) =>
            object(`tenants/acme/${folder}/0000000${run}/${index}.json`, days),
          );
          const gone = new Set(removableKeys(objects, POLICY, NOW));
          for (const [index, { folder, days }] of drawn.entries()) {
            const rule = Object.entries(RETENTION_RULES).find(([name]) => name === folder)?.[1];
            const key = objects[index]?.key ?? '';
            if (rule && gone.has(key)) expect(days).toBeGreaterThan(POLICY[rule]);
          }
        },
      ),
    );
  });
});

describe('lifecycle rules of a bucket', () => {
  it('say for each tenant what the policy says, and move archives to Glacier', () => {
    const { Rules } = lifecycleRules(POLICY, ['acme', 'other'], 'spendlog');

    expect(Rules).toHaveLength(14);
    expect(Rules.find(({ ID }) => ID === 'spendlog-other-archives')).toEqual({
      ID: 'spendlog-other-archives',
      Status: 'Enabled',
      Filter: { Prefix: 'spendlog/tenants/other/archives/' },
      Transitions: [{ Days: 90, StorageClass: 'GLACIER' }],
      Expiration: { Days: 365 },
    });
    expect(Rules.some(({ Filter }) => /history|keys/.test(Filter.Prefix))).toBe(false);
  });

  it('move nothing that goes before it could be moved', () => {
    const { Rules } = lifecycleRules({ ...POLICY, archives: 60 }, ['acme']);

    expect(Rules.some(({ Transitions }) => Transitions)).toBe(false);
  });

  it('in the documentation are those of the default policy', async () => {
    const page = await readFile('docs/store.md', 'utf8');
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];

    expect(JSON.parse(json)).toEqual(lifecycleRules(POLICY, ['acme'], 'spendlog'));
    for (const folder of Object.keys(RETENTION_RULES)) expect(page).toContain(`tenants/<t>/${folder}/`);
  });
});
