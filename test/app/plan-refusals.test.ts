import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseUnknownServices } from '../../src/app/asked-services.ts';
import { collect } from '../../src/app/collect-command.ts';
import { collectConfigHash } from '../../src/app/collect-config-hash.ts';
import type { PlanOptions } from '../../src/app/invocation.ts';
import { plan } from '../../src/app/plan-command.ts';
import { report } from '../../src/app/report-command.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { defaultTenant } from '../../src/config/tenants.ts';
import { day } from '../../src/core/period.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testEnvironment } from '../support/test-environment.ts';

const newFolder = temporaryFolders();
const inActions = { GITHUB_ACTIONS: 'true' };

const refused = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('It was accepted');
    },
    (error: unknown) => error,
  );

describe('what a plan refuses before any work', () => {
  it('is a service that the catalogue does not know, all of them at once', () => {
    expect(refuseUnknownServices(['ebs', 'ec2'])).toBeUndefined();
    expect(refuseUnknownServices(undefined)).toBeUndefined();
    expect(() => refuseUnknownServices(['ebs', 'ecc2', 'no-such-service'])).toThrow(
      'The catalogue has no service of this name:\n  ecc2; did you mean ec2?\n  no-such-service',
    );
  });

  it.each<[string, Partial<PlanOptions>]>([
    ['--services', { services: ['ebs'] }],
    ['--window', { window: { text: '30d', kind: 'days', days: 30 } }],
    ['--as-of, --costs', { asOf: day('2026-11-01'), costs: ['bill.csv'] }],
  ])('is --reprocess with %s, which it would not heed', async (said, options) => {
    const environment = testEnvironment(await newFolder());

    expect(await refused(plan({ costs: [], reprocess: true, ...options }, environment))).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(`keeps its plan: ${said} would`),
    });
  });

  it('is a file store in a workflow, which no other job could see, in each of its jobs', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'spendlog.yml'), 'tenants: [{ id: shop, accounts: ["111111111111"] }]');
    const environment = testEnvironment(folder, { environment: inActions });

    for (const work of [plan, collect, report]) {
      expect(await refused(work({ costs: [], tenant: 'shop' }, environment))).toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining('A file store lies on one machine'),
      });
    }
  });
});

describe('what a run is told apart by', () => {
  const hash = (more: { readonly asOf?: string; readonly locations?: readonly string[] } = {}) =>
    collectConfigHash(defaultConfig, defaultTenant(defaultConfig).tenant, {
      analysis: 'full',
      asOf: day(more.asOf ?? '2026-11-20'),
      source: { kind: 'export', locations: more.locations ?? ['bill.csv'] },
    });

  it('is the day of its report and where its bill is read', async () => {
    expect(await hash()).toBe(await hash());
    const all = await Promise.all([hash(), hash({ asOf: '2026-11-19' }), hash({ locations: ['other.csv'] })]);
    expect(new Set(all).size).toBe(3);
  });
});
