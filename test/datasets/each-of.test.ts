import { describe, expect, it } from 'vitest';
import { type Answered, eachOf } from '../../src/datasets/each-of.ts';
import { inChunks } from '../../src/datasets/in-chunks.ts';
import { isoInstant, isoMilliseconds } from '../../src/datasets/iso-instant.ts';
import { textColumn } from '../../src/datasets/text-column.ts';

const failing = (name: string, message = 'no') => Object.assign(new Error(message), { name });

/** What is told of `items` where some fail. */
function told(items: readonly string[], failures: Readonly<Record<string, Error>>) {
  const ask = async (item: string) => {
    const failure = failures[item];
    if (failure) throw failure;
    return item.toUpperCase();
  };
  return Array.fromAsync<Answered<string, string>>(eachOf(items, ask));
}

describe('asking for each resource', () => {
  it('keeps a refusal with its resource and leaves out what has gone', async () => {
    const failures = {
      b: failing('AccessDeniedException'),
      c: failing('ResourceNotFoundException'),
      d: failing('ValidationException', 'Could not find endpoint "d".'),
      e: failing('ResourceNotFoundFault'),
      f: failing('ResourceNotFound'),
    };
    expect(await told(['a', 'b', 'c', 'd', 'e', 'f'], failures)).toEqual([
      { item: 'a', answer: 'A' },
      { item: 'b', answer: null },
    ]);
  });

  it('is refused where no resource is told', async () => {
    const refused = failing('AccessDeniedException', 'first');
    const failures = { a: refused, b: failing('AccessDeniedException', 'second') };
    await expect(told(['a', 'b'], failures)).rejects.toBe(refused);
    expect(await told([], {})).toEqual([]);
  });

  it.each(['ThrottlingException', 'ValidationException', 'InternalFailure'])(
    'fails with %s',
    async (name) => {
      await expect(told(['a', 'b'], { b: failing(name) })).rejects.toMatchObject({ name });
    },
  );
});

describe('lists of so many', () => {
  it('hold every item once, in order', async () => {
    expect(await Array.fromAsync(inChunks([1, 2, 3, 4, 5], 2))).toEqual([[1, 2], [3, 4], [5]]);
    expect(await Array.fromAsync(inChunks([1, 2], 2))).toEqual([[1, 2]]);
    expect(await Array.fromAsync(inChunks([], 2))).toEqual([]);
  });
});

describe('times and columns', () => {
  it('are unknown where AWS told nothing, or nothing that a calendar has', () => {
    expect(isoInstant(undefined)).toBeNull();
    expect(isoInstant(new Date(Number.NaN))).toBeNull();
    expect(isoMilliseconds(9e15)).toBeNull();
    expect(isoMilliseconds(1_598_337_799_769)).toBe('2020-08-25T06:43:19.769Z');
  });

  it('are texts alone', () => {
    expect(textColumn([{ a: 'x' }, { a: '' }, { a: 1 }, {}, null, 'a'], 'a')).toEqual(['x']);
  });
});
