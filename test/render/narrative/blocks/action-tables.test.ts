import { describe, expect, it } from 'vitest';
import { type Known, unknown } from '../../../../src/core/known.ts';
import type { UnitCost } from '../../../../src/core/narrative.ts';
import { NO_LINKS } from '../../../../src/core/publication.ts';
import { factsOf } from '../../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../../src/narrative/facts/read-report.ts';
import { unitCostsOf } from '../../../../src/narrative/unit-costs-of.ts';
import { narrativeFiles } from '../../../../src/render/narrative/narrative-files.ts';
import { renderJson } from '../../../../src/render/render-json.ts';
import { brl } from '../../literals.ts';
import { REPORT } from '../../report-fixture.ts';
import { narrativeOfReport, SOURCES } from '../narrative-fixture.ts';
import { blockPage, blockText } from './block-fixture.ts';
import { action, rowsOf, textOf, withActions } from './leadership-fixture.ts';

const SERVICE = { serviceName: 'Amazon EC2' };

function inReais(amount: string) {
  const made = action(amount, { ...SERVICE, actionType: 'Stop', resourceId: 'real' });
  if (!made.saving) throw new TypeError('It has an amount');
  const net = { ...brl(amount), per: 'month' as const };
  return { ...made, saving: { ...made.saving, currency: 'BRL', net } };
}

const SOME = withActions([
  action(null, { ...SERVICE, actionType: 'Stop', resourceId: 'unpriced' }),
  action('5', { ...SERVICE, actionType: 'Stop', resourceId: 'small' }),
  inReais('900'),
  action('70', { ...SERVICE, actionType: 'Schedule', resourceId: 'large' }),
  action('99', { ...SERVICE, actionType: 'Delete', resourceId: 'gone' }),
  action('98', { ...SERVICE, actionType: 'Stop', resourceId: 'alternative', alternative: true }),
]);

describe('the actions of one kind of work', () => {
  it('are a row each: the largest savings first, another currency behind, no amount last', () => {
    const resources = rowsOf('schedule-actions', SOME).map(([, where]) => where?.split(',')[0]);
    expect(resources).toEqual(['large', 'small', 'real', 'unpriced']);
    expect(rowsOf('orphan-actions', SOME).map(([what]) => what)).toEqual(['Delete Amazon EC2']);
  });

  it('are none where none is of that kind, and that is said', () => {
    expect(textOf('rightsizing-actions', SOME).trim()).toBe('No open action is of this kind.');
  });

  it('are not said to be none where nobody could look', () => {
    const remedy = 'allow the permissions that this report names';
    const recommendations: Known<never> = unknown('denied', 'recommended actions', remedy);
    expect(textOf('lifecycle-actions', { ...SOME, recommendations })).toBe('');
  });

  it('are ten at most, with how many there are beside', () => {
    const many = withActions(
      Array.from({ length: 12 }, (_, index) => action(`${index + 1}`, { actionType: 'Delete' })),
    );
    expect(rowsOf('orphan-actions', many)).toHaveLength(10);
    expect(textOf('orphan-actions', many)).toContain('2 more actions stand in the report.');
  });
});

describe('the resources that save most', () => {
  const many = withActions(Array.from({ length: 13 }, (_, index) => action(`${index + 1}`, SERVICE)));
  const text = (cardsPage: string | null) => blockText('top-resources', blockPage(many, { cardsPage }));

  it('are ten rows, five folded cards and a folded row for each other', () => {
    expect(rowsOf('top-resources', many).slice(0, 10)).toHaveLength(10);
    expect(text(null)).toContain('<summary>The first 5 in full');
    expect(text(null).match(/^### /gm)).toHaveLength(5);
    expect(text(null)).toContain('All other open actions (3)');
    for (const { resourceId } of many.recommendations.known ? many.recommendations.value : [])
      expect(text(null)).toContain(resourceId);
  });

  it('lead to the page that has a card for each, where one stands beside', () => {
    expect(text('narrative-devops.md')).toContain('[narrative-devops.md](narrative-devops.md)');
    expect(text(null)).not.toContain('narrative-devops.md');
  });

  it('say so where there is one, and where there is none', () => {
    const one = blockText('top-resources', blockPage(withActions([action('4', SERVICE)])));
    expect(one).toContain('<summary>The first in full');
    expect(textOf('top-resources', withActions([])).trim()).toBe('No action is recommended.');
  });

  it('are led from by the page of the one reader to that of the other', () => {
    const report = { ...many, language: 'en' } as const;
    const pages = (['devops', 'finops'] as const).map((persona) => narrativeOfReport({ report, persona }));
    const files = (shown: typeof pages) =>
      new Map(narrativeFiles(report, { ...SOURCES, links: NO_LINKS, pages: shown, kept: null }));

    expect(files(pages).get('narrative-finops.md')).toContain('(narrative-devops.md)');
    expect(files(pages).get('narrative-devops.md')).not.toContain('(narrative-devops.md)');
    expect(files(pages.slice(1)).get('narrative-finops.md')).not.toContain('(narrative-devops.md)');
  });
});

describe('unit costs', () => {
  const costs = (months: Readonly<Record<string, number>>): readonly UnitCost[] => {
    const read = readReport(renderJson(REPORT));
    if (!read) throw new TypeError('The report cannot be read again');
    return unitCostsOf(factsOf(read, { unitMetrics: [{ name: 'order', months }] }));
  };
  const text = (unitCosts: readonly UnitCost[]) =>
    blockText('unit-costs', blockPage(REPORT, { unitCosts })).replace(/[*\u00A0\u2060]/g, ' ');

  it('stand beside the month before, with their change', () => {
    const [row] = text(costs({ '2026-09': 1000, '2026-10': 1000 }))
      .split('\n')
      .filter((line) => line.startsWith('| order'));
    expect(row?.split('|').map((cell) => cell.trim())).toHaveLength(7);
    expect(row).toContain('October 2026');
    expect(row).not.toContain('–');
  });

  it('are told without it where it was not counted', () => {
    expect(text(costs({ '2026-10': 1000 }))).toContain('–');
  });

  it('are not rounded to nothing', () => {
    expect(text(costs({ '2026-10': 1_000_000_000_000 }))).toMatch(/\$0\.0+\d{4} /);
  });

  it('say how to have some where nothing is counted', () => {
    expect(text([])).toContain('narrative.unitMetrics');
  });
});
