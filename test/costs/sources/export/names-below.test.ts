import { describe, expect, it } from 'vitest';
import { namesBelow } from '../../../../src/costs/sources/export/names-below.ts';

describe('namesBelow', () => {
  it.each([
    [
      ['../home/me/in/data/a.csv', '../home/me/in/README.md'],
      ['data/a.csv', 'README.md'],
    ],
    [
      ['/srv/in/ab/a.csv', '/srv/in/a/a.csv'],
      ['ab/a.csv', 'a/a.csv'],
    ],
    [
      ['s3://bills/cur/a.csv', 's3://bills/cur/b.csv'],
      ['a.csv', 'b.csv'],
    ],
    [['../../x/a.csv'], ['a.csv']],
    [
      ['a.csv', 'in/a.csv'],
      ['a.csv', 'in/a.csv'],
    ],
    [[], []],
  ])('%j', (names, shown) => {
    expect([...namesBelow(names)]).toEqual(names.map((name, index) => [name, shown[index]]));
  });
});
