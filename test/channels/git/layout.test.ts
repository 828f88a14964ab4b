import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blobId } from '../../../src/channels/git/blob-id.ts';
import { type BranchRead, changeOf, holds } from '../../../src/channels/git/change-of-branch.ts';
import {
  LARGEST_FILE,
  type ReportToCommit,
  reportToCommit,
} from '../../../src/channels/git/report-to-commit.ts';
import { addDays, day } from '../../../src/core/period.ts';
import type { Publication } from '../../../src/core/publication.ts';
import type { BranchChange, BranchTip } from '../../../src/core/report-branch.ts';
import { RUN_COST_START } from '../../../src/render/sections/run.ts';
import { narrativeOfReport } from '../../render/narrative/narrative-fixture.ts';
import { publicationOf, reportOf, SOURCES } from './publications.ts';

const LAYOUT = { output: 'docs/reports', keepDays: 90 };

/** A branch as a map of texts; what lies outside of the reports is never listed. */
async function tipOf(files: ReadonlyMap<string, string>): Promise<BranchTip> {
  const ids = new Map<string, string>();
  for (const [path, text] of files) ids.set(path, await blobId(text, 40));
  const texts = new Map([...files].map(([path, text]) => [ids.get(path) ?? '', text]));
  return {
    commit: 'c0ffee',
    reference: 'c0ffee',
    files: async (folder) => new Map([...ids].filter(([path]) => path.startsWith(`${folder}/`))),
    texts: async (blobs) => new Map([...texts].filter(([blob]) => blobs.includes(blob))),
    put: () => Promise.reject(new Error('Nothing is committed here')),
  };
}

async function read(files: ReadonlyMap<string, string>): Promise<BranchRead> {
  const tip = await tipOf(files);
  return { tip, files: await tip.files(LAYOUT.output) };
}

function applied(files: ReadonlyMap<string, string>, change: BranchChange): ReadonlyMap<string, string> {
  const after = new Map([...files, ...change.additions]);
  for (const path of change.deletions) {
    expect(files.has(path), `${path} goes and is not there`).toBe(true);
    after.delete(path);
  }
  return after;
}

/** The files of a branch after these reports were committed one after the other. */
async function committed(
  publications: readonly Publication[],
  keepDays = 90,
  start = new Map<string, string>(),
) {
  let files: ReadonlyMap<string, string> = start;
  for (const publication of publications) {
    const report = await reportToCommit(publication, SOURCES);
    const layout = { ...LAYOUT, keepDays };
    files = applied(files, await changeOf(layout, await read(files), report, publication));
    expect(await holds(layout, await (await tipOf(files)).files(LAYOUT.output), report)).toBe(true);
  }
  return files;
}

describe('what a commit of a report holds', () => {
  test('the same bytes in the folder of the day and in the latest one, but for what the run cost', async () => {
    const files = await committed([reportOf('2026-11-20')]);
    const at = (folder: string, name: string) => files.get(`docs/reports/shop/${folder}/${name}`);
    for (const name of ['report.json', 'summary.json', 'costs.csv'])
      expect(at('latest', name)).toBe(at('2026/11/20', name));
    expect(at('2026/11/20', 'report.md')).toContain('1,180 pages');
    expect(at('latest', 'report.md')).toContain(RUN_COST_START);
    expect(at('latest', 'report.md')).not.toContain('1,180 pages');
  });

  test('the pages for readers and what models wrote, linked from the report in both folders', async () => {
    const narrativeFiles = { pages: [narrativeOfReport({ persona: 'devops' })], kept: '{}\n' };
    const files = await committed([{ ...reportOf('2026-11-20'), narrativeFiles }]);
    for (const folder of ['latest', '2026/11/20']) {
      const at = (name: string) => files.get(`docs/reports/shop/${folder}/${name}`) ?? '';
      expect(at('narrative-devops.md')).toMatch(/^# For DevOps and SRE: /);
      expect(at('narrative.json')).toBe('{}\n');
      expect(at('report.md')).toContain('[narrative-devops.md](narrative-devops.md)');
    }
  });

  test('another run that found the same has nothing to commit, whatever it cost', async () => {
    const first = reportOf('2026-11-20');
    const files = await committed([first]);
    const again = await reportToCommit({ ...first, run: 'another', notes: null }, SOURCES);
    expect(await holds(LAYOUT, await (await tipOf(files)).files(LAYOUT.output), again)).toBe(true);
    const other = await reportToCommit(publicationOf({ rows: 3 }), SOURCES);
    expect(await holds(LAYOUT, await (await tipOf(files)).files(LAYOUT.output), other)).toBe(false);
  });

  test('a report of an earlier day leaves the latest one as it is', async () => {
    const files = await committed([reportOf('2026-11-20'), reportOf('2026-11-18')]);
    expect(files.get('docs/reports/shop/latest/report.json')).toBe(
      files.get('docs/reports/shop/2026/11/20/report.json'),
    );
    expect(files.has('docs/reports/shop/2026/11/18/report.md')).toBe(true);
  });

  test('the index names the reports of all tenants, whoever commits', async () => {
    const bank = publicationOf({ tenant: 'bank' });
    const files = await committed([reportOf('2026-11-19'), bank, reportOf('2026-11-20')]);
    const index = files.get('docs/reports/README.md') ?? '';
    const pages = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, page = '']) => page);
    expect(pages).toEqual([
      'bank/2026/11/20/report.md',
      'shop/2026/11/20/report.md',
      'shop/2026/11/19/report.md',
    ]);
    for (const page of pages) expect(files.has(`docs/reports/${page}`)).toBe(true);
  });

  test('the index is made of the last one, without reading every summary', async () => {
    const files = await committed(['2026-11-17', '2026-11-18', '2026-11-19'].map((asOf) => reportOf(asOf)));
    const next = reportOf('2026-11-20');
    const tip = await tipOf(files);
    const asked: string[] = [];
    const texts = (blobs: readonly string[]) => {
      asked.push(...blobs);
      return tip.texts(blobs);
    };
    const change = await changeOf(
      LAYOUT,
      { tip: { ...tip, texts }, files: await tip.files(LAYOUT.output) },
      await reportToCommit(next, SOURCES),
      next,
    );
    expect(asked).toEqual([await blobId(files.get('docs/reports/index.json') ?? '', 40)]);
    expect(change.additions.get('docs/reports/README.md')?.match(/report\.md/g)).toHaveLength(4);
    const before = files.get('docs/reports/index.json')?.split('\n') ?? [];
    const after = change.additions.get('docs/reports/index.json')?.split('\n') ?? [];
    expect(
      after.filter((line) => !before.includes(line) && !before.includes(line.replace(/,$/, ''))),
    ).toHaveLength(1);
  });

  test.each([
    ['gone', null],
    ['no JSON', '<<<<<<< ours'],
    ['something else', '{"__proto__": [1]}'],
    [
      'of other reports',
      '[{"summary": "0", "path": "shop/2026/11/19/report.md", "tenant": "x", "asOf": "2026-11-19", "headline": []}, null, {"summary": 1, "path": 2}]',
    ],
  ])('an index that is %s is made anew from the summaries', async (_, text) => {
    const publications = [reportOf('2026-11-19'), publicationOf({ tenant: 'bank' })];
    const files = new Map(await committed(publications));
    const next = reportOf('2026-11-20');
    const whole = await committed([next], 90, new Map(files));
    if (text === null) files.delete('docs/reports/index.json');
    else files.set('docs/reports/index.json', text);
    expect(await committed([next], 90, files)).toEqual(whole);
  });

  test('only what differs is in the commit', async () => {
    const first = reportOf('2026-11-20');
    const files = await committed([first]);
    const report = await reportToCommit(first, SOURCES);
    const change = await changeOf(LAYOUT, await read(files), report, first);
    expect(change).toMatchObject({ additions: new Map(), deletions: [] });
  });

  test('a file that a report has no more goes with it', async () => {
    const stale = 'docs/reports/shop/latest/gone.svg';
    const files = await committed([reportOf('2026-11-20')], 90, new Map([[stale, '<svg/>']]));
    expect(files.has(stale)).toBe(false);
  });

  test('folders of days beyond the retention go, of this tenant alone, and nothing else does', async () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 12 });
    const today = day('2026-11-20');
    await fc.assert(
      fc.asyncProperty(offsets, fc.integer({ min: 1, max: 200 }), async (ages, keepDays) => {
        const folder = (tenant: string, age: number) =>
          `docs/reports/${tenant}/${addDays(today, -age).replaceAll('-', '/')}`;
        const start = new Map<string, string>([
          ['docs/reports/notes.md', 'ours'],
          ['code.txt', 'code'],
          ...ages.flatMap((age): [string, string][] => [
            [`${folder('shop', age)}/report.md`, 'old'],
            [`${folder('bank', age)}/report.md`, 'old'],
          ]),
        ]);
        const files = await committed([reportOf(today)], keepDays, start);
        for (const age of ages) {
          expect(files.has(`${folder('shop', age)}/report.md`)).toBe(age <= keepDays);
          expect(files.has(`${folder('bank', age)}/report.md`)).toBe(true);
        }
        expect(files.get('docs/reports/notes.md')).toBe('ours');
        expect(files.has('code.txt')).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  test('a report of a day that is beyond the retention itself stays', async () => {
    const old = { ...reportOf('2026-01-02'), at: '2026-11-20T06:00:00Z' };
    const files = await committed([old, reportOf('2026-11-20')].slice(0, 1));
    expect(files.has('docs/reports/shop/2026/01/02/report.md')).toBe(true);
  });
});

/** Lines of a text that another one does not have. */
function linesBeyond(text: string, other: string): readonly string[] {
  const there = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !there.has(line));
}

describe('the page whose differences people read', () => {
  const pageOf = async (publication: Publication) =>
    (await reportToCommit(publication, SOURCES)).latest.get('report.md') ?? '';

  test('differs from day to day in the lines that name the day', async () => {
    const before = await pageOf(reportOf('2026-11-20'));
    const after = await pageOf(reportOf('2026-11-21'));
    const lines = linesBeyond(after, before);
    expect(lines).toHaveLength(1);
    for (const line of lines) expect(line).toContain('Nov 21, 2026');
    expect(linesBeyond(before, after)).toHaveLength(lines.length);
  });

  test('does not differ by the run, its time or what it cost', async () => {
    const publication = reportOf('2026-11-20');
    const other = { ...publication, run: 'other', at: '2026-11-20T23:59:59Z', notes: null, alerts: [] };
    expect(await pageOf(other)).toBe(await pageOf(publication));
  });

  test('differs in the lines of the figures that differ', async () => {
    const before = await pageOf(publicationOf());
    const after = await pageOf(publicationOf({ rows: 700_001 }));
    const lines = linesBeyond(after, before);
    expect(lines.length).toBeGreaterThan(0);
    expect(linesBeyond(before, after)).toEqual(lines.map((line) => line.replace('700,001', '612,418')));
  });
});

describe('files too large to review', () => {
  const large = (last: string): Publication =>
    publicationOf({ accounts: [{ id: '111122223333', name: 'x'.repeat(LARGEST_FILE) + last }] });

  test('stay out, are named beside the report, and tell whether it is the same', async () => {
    const publication = large('a');
    const report: ReportToCommit = await reportToCommit(publication, SOURCES);
    expect(report.leftOut).toEqual(['report.json']);
    const files = await committed([publication]);
    const left = files.get('docs/reports/shop/latest/not-committed.md') ?? '';
    expect(left).toContain('`report.json`');
    expect(left).toContain(report.sha256);
    expect(files.get('docs/reports/shop/latest/report.md')).toContain('[not-committed.md](not-committed.md)');
    expect([...files.keys()].filter((path) => path.endsWith('report.json'))).toEqual([]);
    const listed = await (await tipOf(files)).files(LAYOUT.output);
    expect(await holds(LAYOUT, listed, await reportToCommit(large('a'), SOURCES))).toBe(true);
    expect(await holds(LAYOUT, listed, await reportToCommit(large('b'), SOURCES))).toBe(false);
  });

  test('no file of a commit is larger', async () => {
    for (const text of (await committed([large('a')])).values())
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST_FILE);
  });
});

describe('blob ids', () => {
  test('are those of git', () => {
    const hash = (name: string, text: string) =>
      createHash(name)
        .update(`blob ${Buffer.byteLength(text)}\0`)
        .update(text)
        .digest('hex');
    return fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await blobId(text, 40)).toBe(hash('sha1', text));
        expect(await blobId(text, 64)).toBe(hash('sha256', text));
      }),
    );
  });

  test('of the empty file', async () => {
    expect(await blobId('', 40)).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  });
});
