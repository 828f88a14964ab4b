import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { figuresHtml } from '../../../src/render/email/figures-html.ts';
import { htmlTokens } from '../../support/hostile/html-tags.ts';

/** Cells by row, the lines of each joined by `|`. */
function cells(
  figures: readonly (readonly [label: string, value: string])[],
): readonly (readonly string[])[] {
  const html = toHtml(figuresHtml(figures.map(([label, value]) => ({ label, value }))));
  return html
    .split('<tr>')
    .slice(1)
    .map((row) =>
      row
        .split('<td')
        .slice(1)
        .map((cell) =>
          htmlTokens(`<td${cell}`)
            .flatMap((token) => (token.kind === 'text' ? [token.text.replaceAll('\u00A0', '')] : []))
            .join('|'),
        ),
    );
}

describe('figures of a mail', () => {
  test('are two in a row, the amount apart from what is to be known about it', () => {
    expect(
      cells([
        ['Month to date', '$227,513, usage at effective cost, provisional'],
        ['Change', '+$8,322 (+3.8%)'],
        ['Reads answered', '11 of 12'],
      ]),
    ).toEqual([
      ['Month to date|$227,513|usage at effective cost, provisional', 'Change|+$8,322|(+3.8%)'],
      ['Reads answered|11 of 12', ''],
    ]);
  });

  test('of another currency begin a row', () => {
    expect(
      cells([
        ['Month to date', '$1'],
        ['Change', '+$2'],
        ['Expected', '$3'],
        ['Month to date', 'R$4'],
        ['Change', '+R$5'],
      ]),
    ).toEqual([
      ['Month to date|$1', 'Change|+$2'],
      ['Expected|$3', ''],
      ['Month to date|R$4', 'Change|+R$5'],
    ]);
  });

  test('in a sentence begin with the amount; a short text stays whole', () => {
    expect(
      cells([
        ['Savings', '$1,700 a month can be had together'],
        ['Economia', 'US$\u00A01.700 por mês podem ser obtidos juntos'],
      ]),
    ).toEqual([
      ['Savings|$1,700|a month can be had together', 'Economia|US$1.700|por mês podem ser obtidos juntos'],
    ]);
  });
});
