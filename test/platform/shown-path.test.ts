import { describe, expect, it } from 'vitest';
import { shownPath } from '../../src/platform/shown-path.ts';

describe('shownPath', () => {
  it.each([
    ['exports/focus', 'exports/focus'],
    ['./exports/../bill.csv', 'bill.csv'],
    ['/home/me/work/exports', 'exports'],
    ['.', '.'],
    ['..hidden/a.csv', '..hidden/a.csv'],
    ['/home/me/bills/2026/*.csv', '2026/*.csv'],
    ['../bills/may.csv', 'bills/may.csv'],
    ['..', 'home/me'],
    ['/bill.csv', 'bill.csv'],
    ['/', '.'],
  ])('%s', (path, shown) => {
    expect(shownPath('/home/me/work', path)).toBe(shown);
  });
});
