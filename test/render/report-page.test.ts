import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/core/period.ts';
import type { Report } from '../../src/core/report.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { nodesOf, OWN_HTML, parseMarkdown } from './markdown-tree.ts';
import { poisonedReport } from './poisoned-report.ts';
import { BARE_REPORT, REPORT } from './report-fixture.ts';
import { NOTES } from './run-notes-fixture.ts';

/** Files beside the page: nothing else is ever linked. */
const OWN_FILES: ReadonlySet<string> = new Set([
  'report.json',
  'summary.json',
  'costs.csv',
  'savings.md',
  'kpis.md',
]);

function expectSound(report: Report): void {
  const markdown = renderReport(report);
  const nodes = [...nodesOf(parseMarkdown(markdown))];
  const html = nodes.filter((node) => node.type === 'html');
  const images = nodes.filter((node) => node.type === 'image');

  expect(html.filter(({ value }) => !OWN_HTML.test(value))).toEqual([]);
  const links = nodes.filter((node) => node.type === 'link');
  expect(links.filter(({ url }) => !OWN_FILES.has(url))).toEqual([]);
  expect(
    nodes.filter(({ type }) => /linkReference|definition|footnote|delete|thematicBreak/i.test(type)),
  ).toEqual([]);
  expect(images.map(({ url }) => url)).toEqual([
    'daily-cost-by-service.svg',
    'monthly-cost-and-forecast.svg',
  ]);
  for (const node of nodes) {
    if (node.type !== 'table') continue;
    const width = node.align?.length ?? 0;
    expect(node.children.filter(({ children }) => children.length !== width)).toEqual([]);
  }
  for (const node of nodes) {
    if (node.type === 'text') expect(node.value).not.toMatch(/@\w|#\d|www\.|https?:|evil/);
  }
}

describe('the page', () => {
  it('holds nothing but our own markup', () => {
    expectSound(REPORT);
  });

  it.each(HOSTILE_NAMES)('holds nothing but our own markup where every name is %j', (name) => {
    expectSound(poisonedReport(name));
  });

  it('holds nothing but our own markup, whatever the names', () => {
    const names = fc.string({
      maxLength: 30,
      unit: fc.constantFrom(...'`|\\ \n<>[]()!@#*_~&$:=-+.wht/a1\u202e'),
    });

    fc.assert(
      fc.property(names, (name) => expectSound(poisonedReport(name))),
      { numRuns: 25 },
    );
  });

  it('puts a blank line around what folds, so that GitHub renders the tables inside', () => {
    const lines = renderReport(REPORT).split('\n');
    const opened = lines.flatMap((line, index) => (line.startsWith('<summary>') ? [lines[index + 1]] : []));
    const closed = lines.flatMap((line, index) => (line === '</details>' ? [lines[index - 1]] : []));

    expect(opened.length).toBeGreaterThan(5);
    expect(closed).toHaveLength(opened.length);
    expect([...opened, ...closed].filter((line) => line !== '')).toEqual([]);
  });

  it('aligns amounts right', () => {
    const [spend] = [...nodesOf(parseMarkdown(renderReport(REPORT)))].filter(({ type }) => type === 'table');

    expect(spend).toMatchObject({ align: ['left', 'left', 'right', 'left', 'right', 'right', 'left'] });
  });

  it('is the same for the same report', () => {
    expect(renderReport(structuredClone(REPORT))).toBe(renderReport(REPORT));
  });

  it('says what it cannot say where there is no charge at all', () => {
    const markdown = renderReport(BARE_REPORT);

    expect(markdown).toContain('nothing to report');
    expect(markdown).toContain('_Savings (no history yet): read a bill with daily usage._');
    expect(markdown).not.toContain('Invented organisation');
  });

  const LATE = { state: 'breached', slaHours: 12, day: day('2026-11-19'), hoursLate: 1 } as const;

  it.each([
    [
      'en',
      'it was promised within 12 hours of the end of the day, and 1 hour after that',
      'rest on older data',
    ],
    ['pt-BR', 'foi prometido em até 12 horas após o fim do dia e, 1 hora depois', 'dados mais antigos'],
  ] as const)('opens with a day that is later than promised, in %s', (language, late, older) => {
    const opened = renderReport({ ...REPORT, language, sla: LATE }).slice(0, 1_500);

    expect(opened).toContain(late);
    expect(opened).toContain(older);
    expect(renderReport({ ...REPORT, language, sla: { state: 'met', slaHours: 12 } })).not.toContain(older);
  });

  it.each(['en', 'pt-BR'] as const)('is the page that was looked at, in %s', async (language) => {
    await expect(renderReport({ ...REPORT, language }, NOTES)).toMatchFileSnapshot(
      `golden/report.${language}.md`,
    );
  });
});
