import { expect, it } from 'vitest';
import type { LastReport } from '../../../src/app/comment/last-reports.ts';
import { pathCostsOf } from '../../../src/app/comment/path-costs-of.ts';
import type { PathRule } from '../../../src/channels/pull-request/matched-rules.ts';
import { renderJson } from '../../../src/render/render-json.ts';
import { readReportedCosts } from '../../../src/report/reported-costs.ts';
import { narrativeOfReport } from '../../render/narrative/narrative-fixture.ts';
import { REPORT } from '../../render/report-fixture.ts';

const NARRATIVE = narrativeOfReport();

function lastReport(): LastReport {
  const report = readReportedCosts(renderJson(REPORT));
  if (!report) throw new TypeError('The fixture is no report');
  return { report, url: 'https://github.com/acme/costs/blob/main/report.md', narrative: NARRATIVE };
}

/** Of a change to `a/x` and `b/y` in a repository with the reports of `shop`; `bank` has none. */
function costsOf(rules: readonly PathRule[], complete = true) {
  const asked: string[] = [];
  const reportOf = (tenant: string) => {
    asked.push(tenant);
    return Promise.resolve(tenant === 'shop' ? lastReport() : null);
  };
  const files = { paths: ['a/x', 'b/y'], complete };
  return pathCostsOf({ language: 'en', files, rules, tenants: ['shop', 'bank'], reportOf }).then((costs) => ({
    ...costs,
    asked,
  }));
}

it('reads no report where no rule is about the files', async () => {
  expect(await costsOf([{ paths: ['c/**'] }])).toEqual({
    language: 'en',
    changedFiles: 2,
    matchedFiles: 0,
    tenants: [],
    withoutReport: [],
    asked: [],
  });
});

it('misses the report of a tenant that a rule names, not of one that has none beside others', async () => {
  expect(await costsOf([{ paths: ['a/**'] }])).toMatchObject({
    matchedFiles: 1,
    tenants: [{ tenant: 'shop' }],
    withoutReport: [],
  });
  expect(await costsOf([{ paths: ['a/**'], tenants: ['bank', 'gone'] }])).toMatchObject({
    tenants: [],
    withoutReport: ['bank', 'gone'],
    asked: ['bank'],
  });
});

it('tells the budgets of a tenant once, whatever its rules narrow it to', async () => {
  const { tenants } = await costsOf([
    { paths: ['a/**'], services: ['s3'] },
    { paths: ['b/**'], tags: { team: 'shop' } },
    { paths: ['c/**'] },
  ]);

  expect(tenants.map(({ services, tags, budgets }) => [services, tags.length, budgets.length > 0])).toEqual([
    [['s3'], 0, true],
    [[], 1, false],
  ]);
});

it('says where GitHub lists fewer files than were changed', async () => {
  const { tenants } = await costsOf([{ paths: ['a/**'] }], false);

  expect(tenants[0]?.gaps).toContainEqual(expect.objectContaining({ subject: 'files of the pull request' }));
});
