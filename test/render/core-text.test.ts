import { describe, expect, it } from 'vitest';
import { coreText } from '../../src/render/core-text.ts';

describe('coreText', () => {
  it('is the catalogue’s sentence, or the English one', () => {
    expect(coreText({ savings: 'economias' }, 'savings', 'savings')).toBe('economias');
    expect(coreText({}, 'savings', 'savings')).toBe('savings');
  });

  it('takes nothing from the catalogue that was not put there', () => {
    expect(coreText({}, 'constructor', 'as it is')).toBe('as it is');
  });
});
