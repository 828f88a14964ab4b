import { describe, expect, it } from 'vitest';
import { columnsOf, details, paragraph, table, unbroken } from '../../src/render/blocks.ts';
import { markdownOf } from '../../src/render/markdown-of.ts';

describe('details', () => {
  it('keeps its summary text', () => {
    expect(markdownOf(details('a < b & <c>', [paragraph('x')]))).toBe(
      '<details>\n<summary>a &lt; b &amp; &lt;c&gt;</summary>\n\nx\n\n</details>\n',
    );
  });

  it('is not there when there is nothing inside', () => {
    expect(details('nothing', [])).toEqual([]);
  });
});

describe('table', () => {
  it('refuses a row that does not fill it', () => {
    expect(() => table(columnsOf(['a', 'b']), [['1']])).toThrow(TypeError);
  });

  it('keeps numbers on one line', () => {
    expect(markdownOf([table(columnsOf(['a', 'b'], [1]), [['x y', '1 to 2']])])).toContain(
      '| x y | 1\u00A0to\u00A02 |',
    );
    expect(unbroken('● final')).toBe('●\u00A0final');
  });
});
