import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/core/record-of.ts';

describe('recordOf', () => {
  it('has every key, with what is picked for it and its place', () => {
    expect(recordOf(['day', 'tag:team'], (key, index) => `${index} ${key}`)).toEqual({
      day: '0 day',
      'tag:team': '1 tag:team',
    });
  });

  it('takes a hostile key for a key', () => {
    const record = recordOf(['tag:__proto__', '__proto__'], () => 'value');

    expect(Object.keys(record)).toEqual(['tag:__proto__', '__proto__']);
  });
});
