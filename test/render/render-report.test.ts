import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/core/known.ts';
import { month } from '../../src/core/period.ts';
import type { Report } from '../../src/core/report.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { usd } from './literals.ts';
import { DOLLARS, REAIS, REPORT } from './report-fixture.ts';

/** Lines of the page with ordinary spaces, so that they can be read here. */
function linesOf(report: Report): readonly string[] {
  return renderReport(report)
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' '));
}

describe('renderReport', () => {
  const lines = linesOf(REPORT);

  it('opens with one sentence: what was spent, against what, and where the month is heading', () => {
    expect(lines[0]).toBe('# Cloud costs, Nov 1 – 18, 2026');
    expect(lines).toContain(
      '**Usage of Nov 1 – 18 cost $151,882, $12,472 (8.9%) more than Oct 1 – 18; with tax, support and all other charges November 2026 is heading for $252,410, $12,410 over its budget.**',
    );
  });

  it('warns before any figure that the sample is invented, and only then', () => {
    const real = linesOf({ ...REPORT, source: { ...REPORT.source, sample: false } });

    expect(lines[2]).toBe('> [!CAUTION]');
    expect(lines[3]).toMatch(/^> \*\*Invented organisation\.\*\* /);
    expect(real.join()).not.toContain('CAUTION');
  });

  it('keeps the order of the page', () => {
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Spend',
      '## What moved',
      '## Unusual days',
      '## Savings',
      '## Actions',
      '## Owners and exemptions',
      '## Commitments and rates',
      '## Owners and untagged spend',
      '## Charges in BRL',
      '## What was looked at in AWS',
      '## What could not be looked at',
      '## Since the last report',
      '## Can these figures be trusted?',
      '## About this report',
    ]);
  });

  it('shows each figure with its days, what it is compared with, and its state', () => {
    expect(lines).toContain(
      '| Month to date | Nov 1 – 18 | $151,882 | Oct 1 – 18 | $139,410 | +$12,472 (+8.9%) | ◐ provisional |',
    );
    expect(lines).toContain(
      '| Year to date | Jan 1 – Nov 18 | not known | not in the data | – | – | ○ incomplete |',
    );
  });

  it('holds the forecast against a budget only where both count the same', () => {
    const [budget] = DOLLARS.budgets.known ? DOLLARS.budgets.value : [];
    if (!budget) throw new TypeError('The fixture has a budget');
    const usageOnly = { ...DOLLARS, budgets: known([{ ...budget, includes: 'usage' as const }]) };

    expect(linesOf({ ...REPORT, costs: [usageOnly] }).join('\n')).not.toContain('over its budget');
  });

  it('judges nothing that is still incomplete', () => {
    const [first, ...others] = DOLLARS.comparisons;
    if (!first) throw new TypeError('The fixture has comparisons');
    const filling = { ...first, now: { ...first.now, state: 'incomplete' as const }, change: null };
    const page = linesOf({ ...REPORT, costs: [{ ...DOLLARS, comparisons: [filling, ...others] }] }).join(
      '\n',
    );

    expect(page).toContain('Usage of Nov 1 – 18 cost $151,882, still incomplete and so not compared;');
    expect(page).toContain('The amounts of these days are ○ incomplete.');
  });

  it('says what the amounts count', () => {
    expect(lines.join('\n')).toContain('Usage at effective cost: after all discounts');
    expect(lines.join('\n')).toContain('All charges at effective cost, forecast by a model (MSTL + AutoETS)');
  });

  it('says where the number of days differs', () => {
    expect(lines).toContain(
      '- Last full month: the two periods differ in length. Per day it was $7,746 against $7,867; the number of days alone explains +$7,867.',
    );
  });

  it('names the cause of a movement and accounts for all that is not listed', () => {
    expect(lines.join('\n')).toContain(
      '| Amazon Bedrock | **+$4,900** | $4,900 | $0 | new, mainly `BoxUsage:m5.large`, `payments \\| production`, `us-east-1` (+$4,900) |',
    );
    expect(lines).toContain('| 27 others | +$0.92 | | | |');
  });

  it('adds the movers it leaves out to the rest', () => {
    const [services] = DOLLARS.movers;
    const [first] = services?.movers ?? [];
    if (!services || !first) throw new TypeError('The fixture has movers');
    const many = Array.from({ length: 7 }, () => ({ ...first, change: usd('10.5') }));
    const costs = {
      ...DOLLARS,
      movers: [{ ...services, movers: many, rest: { groups: 3, change: usd('-1') } }],
    };

    expect(linesOf({ ...REPORT, costs: [costs] })).toContain('| 5 others | +$20.00 | | | |');
  });

  it('gives a gap one line that says why and what helps, and lists it again with the others', () => {
    const line = 'Savings (not in this version): this version puts no price on an action yet.';

    expect(lines).toContain(`_${line}_`);
    expect(lines).toContain(`- ${line}`);
  });

  it('lists every gap wherever it is', () => {
    const hidden = unknown<never>('column-unusable', 'tags', 'export the table with its tag columns');
    const costs = { ...REAIS, breakdowns: [{ dimension: 'regionId', items: hidden }] };

    expect(linesOf({ ...REPORT, costs: [DOLLARS, costs] })).toContain(
      '- Tags (a column cannot be used): export the table with its tag columns.',
    );
  });

  it('shows a denied read with the permission that is missing', () => {
    expect(lines).toContain('11 of 12 planned reads were answered.');
    expect(lines.join('\n')).toContain('| `ce:GetSavingsPlansUtilization` |');
  });

  it('keeps each currency in its own part and never adds them', () => {
    const at = lines.indexOf('## Charges in BRL');

    expect(lines.slice(0, at).join('\n')).not.toContain('R$');
    expect(lines[at + 2]).toBe(
      '**All charges of Nov 1 – 18 come to R$612.40, with nothing before it to compare with.** Amounts in different currencies are never added.',
    );
  });

  it('says when a commitment ends and what that costs', () => {
    expect(lines.join('\n')).toMatch(/ends in 22 days, on Dec 10, 2026\. .* about \$31,400 more a month\b/);
  });

  it('ties the bill to its invoices and prints what deviates and what does not hold', () => {
    expect(lines).toContain(
      '- **USD**: Billed cost read: $5,210,331.12. On an invoice: $5,039,127.12. Not on an invoice yet: $171,204.00.',
    );
    expect(lines).toContain(
      '- 1 check of the bill’s arithmetic holds; **violated: I7**; not checked here: I1.',
    );
  });

  it('never shows a tiny amount as nothing', () => {
    const [row] = DOLLARS.table;
    if (!row) throw new TypeError('The fixture has a table');
    const tiny = { ...row, month: month('2026-10'), serviceName: '', effectiveCost: usd('0.0000001') };

    expect(linesOf({ ...REPORT, costs: [{ ...DOLLARS, table: [tiny] }] }).join('\n')).toContain(
      '| _no value_ | < $0.01 |',
    );
  });
});

describe('renderReport in Brazilian Portuguese', () => {
  const lines = linesOf({ ...REPORT, language: 'pt-BR' });

  it('speaks the language of the reader, numbers and dates included', () => {
    expect(lines[0]).toBe('# Custos de nuvem, 1 – 18 de nov. de 2026');
    expect(lines).toContain(
      '**O uso de 1 – 18 de nov. custou US$ 151.882, US$ 12.472 (8,9%) a mais que em 1 – 18 de out.; com impostos, suporte e todas as outras cobranças, novembro de 2026 caminha para US$ 252.410, US$ 12.410 acima do orçamento.**',
    );
  });

  it('translates what the core says where the catalogue has it', () => {
    expect(lines).toContain(
      '- Economias (não há nesta versão): esta versão ainda não atribui valor às ações.',
    );
    expect(lines.join('\n')).toContain('Linhas com horários sem fuso; foram lidos como UTC.');
  });
});
