import { describe, expect, it } from 'vitest';
import {
  LARGEST_MEMORY_FILE,
  memoryChange,
  type NewLine,
  sizeOf,
} from '../../../src/store/memory/memory-change.ts';

const RETENTION = { now: new Date('2026-11-21T06:00:00Z'), days: 90 };

function object(area: string, name: string, at = '2026-11-21T06:00:00.000Z', line = name): NewLine {
  return { key: `tenants/shop/${area}/${name}`, at, line };
}

describe('what is committed to a memory', () => {
  it('is added to the file of its area and month, below what stands there', () => {
    const before = new Map([['.spendlog/history-2026-11.ndjson', 'there\n']]);
    const { additions, deletions } = memoryChange(
      'shop',
      before,
      [object('history', 'a'), object('history', 'b', '2026-10-31T23:59:59.999Z'), object('keys', 'c')],
      RETENTION,
    );
    expect([...additions.keys()]).toEqual([
      '.spendlog/history-2026-10.ndjson',
      '.spendlog/history-2026-11.ndjson',
      '.spendlog/keys-2026-11.ndjson',
    ]);
    expect(additions.get('.spendlog/history-2026-11.ndjson')).toBe('there\na\n');
    expect(deletions).toEqual([]);
  });

  it('never makes a file larger than GitHub tells whole', () => {
    const half = 'x'.repeat(LARGEST_MEMORY_FILE / 2 - 10);
    const objects = Array.from({ length: 7 }, (_, index) => object('history', `h${index}`, undefined, half));
    const { additions } = memoryChange('shop', new Map(), objects, RETENTION);
    expect([...additions].map(([path, text]) => [path, text.split('\n').length - 1])).toEqual([
      ['.spendlog/history-2026-11.2.ndjson', 2],
      ['.spendlog/history-2026-11.3.ndjson', 2],
      ['.spendlog/history-2026-11.4.ndjson', 1],
      ['.spendlog/history-2026-11.ndjson', 2],
    ]);
    for (const text of additions.values()) expect(sizeOf(text)).toBeLessThanOrEqual(LARGEST_MEMORY_FILE);
  });

  it('takes out what is older than its area is kept, and never what is for good', () => {
    const months = ['2025-01', '2026-07', '2026-08', '2026-11'];
    const areas = ['alerts', 'cache', 'history', 'keys', 'outbox', 'sightings'];
    const paths = areas.flatMap((area) => months.map((month) => `.spendlog/${area}-${month}.ndjson`));
    const before = new Map([...paths, 'README.md'].map((path) => [path, 'there\n']));
    // 90 days before November 21 is August 23: a part of that month is still kept.
    expect(memoryChange('shop', before, [], RETENTION)).toEqual({
      additions: new Map(),
      deletions: ['cache', 'outbox', 'sightings'].flatMap((area) => [
        `.spendlog/${area}-2025-01.ndjson`,
        `.spendlog/${area}-2026-07.ndjson`,
      ]),
    });
  });

  it('keeps the newest first days, however old: the next run begins with them', () => {
    const before = new Map(
      ['2025-01', '2025-02'].map((month) => [`.spendlog/sightings-${month}.ndjson`, 'there\n']),
    );
    expect(memoryChange('shop', before, [], RETENTION).deletions).toEqual([
      '.spendlog/sightings-2025-01.ndjson',
    ]);
    // A month to come is nobody's, and does not pass for the newest.
    const forged = new Map(before).set('.spendlog/sightings-9999-99.ndjson', '');
    expect(memoryChange('shop', forged, [], RETENTION).deletions).toEqual([
      '.spendlog/sightings-2025-01.ndjson',
    ]);
  });
});
