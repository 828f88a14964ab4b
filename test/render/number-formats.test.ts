import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/core/decimal.ts';
import { money } from '../../src/core/money.ts';
import { createNumberFormats } from '../../src/render/number-formats.ts';

const en = createNumberFormats('en');
const pt = createNumberFormats('pt-BR');

describe('money', () => {
  it.each([
    ['0', '$0'],
    ['0.0000002', '< $0.01'],
    ['-0.0000002', '> −$0.01'],
    ['0.01', '$0.01'],
    ['999.994', '$999.99'],
    ['1000', '$1,000'],
    ['-182340.55', '−$182,341'],
    ['12345678901234567890123.5', '$12,345,678,901,234,567,890,124'],
  ])('shows %s as %s', (amount, text) => {
    expect(en.money(money(amount, 'USD'))).toBe(text);
  });

  it('keeps the digits of what a single thing costs', () => {
    expect(en.unitPrice(money('0.92048529', 'USD'))).toBe('$0.9205');
    expect(en.unitPrice(money('0.0000213', 'USD'))).toBe('$0.0000213');
    expect(en.unitPrice(money('0.5', 'USD'))).toBe('$0.50');
    expect(en.unitPrice(money('12.3456', 'USD'))).toBe('$12.35');
    expect(en.unitPrice(money('0', 'USD'))).toBe('$0');
    expect(en.unitPriceChange(money('-0.01432', 'USD'))).toBe('−$0.01432');
    expect(pt.unitPrice(money('0.0213', 'BRL')).replace('\u00A0', ' ')).toBe('R$ 0,0213');
  });

  it('shows no amount but nothing as nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 21 }), (units, scale) => {
        const text = en.money({ amount: { units, scale }, currency: 'USD' });
        expect(/[1-9]/.test(text)).toBe(units !== 0n);
      }),
    );
  });

  it('keeps cents in a tie-out and the digits of the currency', () => {
    expect(en.exactMoney(money('143227.763678187615017991050', 'USD'))).toBe('$143,227.76');
    expect(en.exactMoney(money('1234.5', 'JPY'))).toBe('¥1,235');
    expect(en.money(money('0.4', 'JPY'))).toBe('< ¥1');
  });

  it('signs changes, in the marks of the language', () => {
    expect(en.change(money('4.5', 'USD'))).toBe('+$4.50');
    expect(pt.change(money('-1234.5', 'BRL'))).toBe('−R$\u00A01.235');
    expect(en.change(money('0', 'USD'))).toBe('$0');
  });

  it('takes a currency that is no ISO code as a unit, and nothing else from it', () => {
    expect(en.money(money('12.5', 'Credits|@x'))).toBe('12.5\u00A0Creditsx');
    expect(en.money(money('12.5', ''))).toBe('12.5\u00A0?');
  });

  it('refuses an estimate that is no number', () => {
    expect(() => en.estimate({ value: Number.NaN, currency: 'USD' })).toThrow(TypeError);
  });
});

describe('ratios', () => {
  it.each([
    ['0.0421', '4.2%'],
    ['-0.0571354', '−5.7%'],
    ['0.00001', '< 0.1%'],
    ['-0.00001', '> −0.1%'],
    ['12.344', '1,234%'],
    ['0', '0%'],
  ])('shows %s as %s', (ratio, text) => {
    expect(en.percent(decimal(ratio))).toBe(text);
  });
});

describe('other numbers', () => {
  it('counts, sizes and p-values', () => {
    expect(en.count(612_418)).toBe('612,418');
    expect(pt.count(612_418)).toBe('612.418');
    expect(en.bytes(18_402_114)).toBe('18.4\u00A0MB'.replace('\u00A0', ' '));
    expect(en.bytes(0)).toBe('0 byte');
    expect(en.probability(0.0004)).toBe('< 0.001');
    expect(en.compact(12_400, 'USD')).toBe('$12.4K');
  });
});
