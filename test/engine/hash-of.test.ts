import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { redacted } from '../../src/core/redact.ts';
import { hashOf } from '../../src/engine/hash-of.ts';

it('an id is never taken for an account id: what is printed can be typed in again', async () => {
  const ids = await Promise.all(Array.from({ length: 5_000 }, (_, index) => hashOf(index)));
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(ids.filter((id) => redacted(`run ${id}`) !== `run ${id}`)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  // Without care, some of them would be.
  const plain = ids.map((_, index) => createHash('sha256').update(String(index)).digest('hex').slice(0, 16));
  expect(plain.filter((id) => redacted(id) !== id).length).toBeGreaterThan(0);
  expect(ids.filter((id, index) => id !== plain[index]).length).toBeLessThan(100);
});
