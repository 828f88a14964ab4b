import { describe, expect, it } from 'vitest';
import { known } from '../../src/core/known.ts';
import type { Fingerprint } from '../../src/core/recommendation.ts';
import type { Report } from '../../src/core/report.ts';
import { jsonValue } from '../../src/render/json-value.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { reportFiles } from '../../src/render/report-files.ts';
import { firstSeenIn } from '../../src/report/first-seen.ts';
import { RECOMMENDATION } from './collection-fixture.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { BARE_REPORT, REPORT } from './report-fixture.ts';

function withRecommendations(count: number): Report {
  const all = Array.from({ length: count }, (_, n) => ({
    ...RECOMMENDATION,
    resourceId: `${HOSTILE_NAMES[n % HOSTILE_NAMES.length]} ${n}\n`,
    fingerprint: String(n).padStart(32, '0') as Fingerprint,
    firstSeen: '2026-10-02',
  }));
  return { ...REPORT, recommendations: known(all) };
}

const NAME = 'recommendations.ndjson';

describe('recommendations in files', () => {
  it('all stand in report.json up to 500 of them', () => {
    const files = reportFiles(withRecommendations(500));
    const { recommendations, moreRecommendations } = JSON.parse(files.get('report.json') ?? '');

    expect(recommendations.value).toHaveLength(500);
    expect(moreRecommendations).toBe(0);
    expect(files.has(NAME)).toBe(false);
    expect(reportFiles(BARE_REPORT).has(NAME)).toBe(false);
  });

  it('are the most worthwhile 500 in report.json, and all of them one a line in a file of their own beyond that', () => {
    const report = withRecommendations(503);
    const files = reportFiles(report);
    const { recommendations, moreRecommendations } = JSON.parse(files.get('report.json') ?? '');
    const lines = (files.get(NAME) ?? '').split('\n');

    expect(
      recommendations.value.map(({ fingerprint }: { fingerprint: string }) => Number(fingerprint)),
    ).toEqual(Array.from({ length: 500 }, (_, n) => n));
    expect(moreRecommendations).toBe(3);
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      report.recommendations.known ? report.recommendations.value.map(jsonValue) : [],
    );
  });

  it('keep the first day of each, whichever file it stands in', () => {
    const report = withRecommendations(503);
    const seen = firstSeenIn(renderJson(report), reportFiles(report).get(NAME) ?? null);

    expect(seen.size).toBe(503);
    expect(seen.get('502'.padStart(32, '0'))).toBe('2026-10-02');
  });

  it('stand once in report.json: what checks found is not told again', () => {
    const { collection } = JSON.parse(renderJson(REPORT));

    expect(REPORT.collection.known && 'findings' in REPORT.collection.value).toBe(true);
    expect(Object.keys(collection.value)).not.toContain('findings');
  });
});
