import { describe, expect, it } from 'vitest';
import { type IndexEntry, indexEntry, renderIndex } from '../../src/render/render-index.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { nodesOf, parseMarkdown } from './markdown-tree.ts';
import { REPORT } from './report-fixture.ts';

function entry(asOf: string, tenant = 'default'): IndexEntry {
  const summary = renderSummary(REPORT).replace('"asOf": "2026-11-20"', `"asOf": "${asOf}"`);
  const read = indexEntry(`default/${asOf.replaceAll('-', '/')}/report.md`, summary);
  if (!read) throw new TypeError('Not a summary');
  return { ...read, tenant };
}

describe('the index of reports', () => {
  it('lists the newest first, one line a currency, with a link to the page', () => {
    const index = renderIndex([entry('2026-11-18'), entry('2026-11-20'), entry('2026-11-19')], 'en');
    const links = [...nodesOf(parseMarkdown(index))]
      .filter((node) => node.type === 'link')
      .map(({ url }) => url);

    expect(links).toEqual([
      'default/2026/11/20/report.md',
      'default/2026/11/19/report.md',
      'default/2026/11/18/report.md',
    ]);
    expect(index.match(/R\$612\.40/g)).toHaveLength(3);
    expect(index.replaceAll('\u00A0', ' ')).toContain('| $151,882 | +$12,472 (+8.9%) | ◐ provisional |');
  });

  it('keeps tenants apart, whatever they are called', () => {
    const index = renderIndex([entry('2026-11-20', '@b [x](y)'), entry('2026-11-20', 'a')], 'pt-BR');

    expect(index).toContain('## Organização a\n');
    expect(index).toContain('## Organização `@b [x](y)`');
  });

  it('says that there is none', () => {
    expect(renderIndex([], 'en')).toBe('# Reports\n\nThere is no report yet.\n');
  });

  it.each(['', '{}', '[1]', '{"asOf":"2026-02-30","tenant":"x","headline":[]}'])(
    'takes %j for no summary',
    (text) => {
      expect(indexEntry('x/report.md', text)).toBeNull();
    },
  );
});
