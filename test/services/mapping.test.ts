import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withServiceMapping } from '../../scripts/service-mapping.ts';
import { ORIGINAL_KEYS } from './original-keys.ts';

const page = readFileSync(new URL('../../docs/adr/0009-service-catalogue.md', import.meta.url), 'utf8');

describe('the page that says where each key went', () => {
  it('is as generated', () => {
    expect(withServiceMapping(page)).toBe(page);
  });

  it('has a line for every key', () => {
    for (const key of ORIGINAL_KEYS) expect(page).toContain(`\n| \`${key}\` | `);
  });

  it('is not written where the marks are missing', () => {
    expect(() => withServiceMapping('# Another page')).toThrow('marks');
  });
});
