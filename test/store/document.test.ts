import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentKind, findDocument, readDocument, writeDocument } from '../../src/store/document.ts';
import { seal } from '../../src/store/envelope.ts';
import { PLAN } from '../../src/store/plans.ts';
import { fromPortableJson, toPortableJson } from '../../src/store/portable-json.ts';
import { memoryStore } from '../support/memory-store.ts';
import { flipped, plan } from './stored-examples.ts';

interface Note {
  readonly text: string;
  readonly amount: bigint;
}

const isNote = (body: unknown): body is Note =>
  typeof body === 'object' && body !== null && 'text' in body && 'amount' in body;

/** A form that has had two forms before it, of which one can be brought up to date. */
const NOTE: DocumentKind<Note> = {
  schema: 'note',
  version: 3,
  parse: (body) => (isNote(body) ? body : null),
  migrate: (body, version) => (version === 2 && typeof body === 'string' ? { text: body, amount: 0n } : null),
};

const KEY = 'tenants/acme/notes/one.json';
const NOTE_VALUE: Note = { text: 'grüße', amount: 12n };

describe('a stored document', () => {
  it('comes back as it was, and is JSON that other programs read', async () => {
    const bytes = await writeDocument(NOTE, KEY, NOTE_VALUE);

    expect(await readDocument(NOTE, KEY, bytes)).toEqual({ state: 'read', value: NOTE_VALUE });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      schema: 'note',
      version: 3,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      body: { text: 'grüße' },
    });
  });

  it('is recognised as damaged with any bit of any byte turned', async () => {
    const bytes = await writeDocument(NOTE, KEY, NOTE_VALUE);

    for (let at = 0; at < bytes.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1)
        expect([at, bit, await readDocument(NOTE, KEY, flipped(bytes, at, bit))]).toEqual([
          at,
          bit,
          { state: 'damaged' },
        ]);
  });

  it('is recognised as damaged when cut short or made longer anywhere', async () => {
    const bytes = await writeDocument(NOTE, KEY, NOTE_VALUE);

    for (let length = 0; length < bytes.length; length += 1)
      expect(await readDocument(NOTE, KEY, bytes.slice(0, length))).toEqual({ state: 'damaged' });
    expect(await readDocument(NOTE, KEY, new Uint8Array([...bytes, 10]))).toEqual({ state: 'damaged' });
  });

  it('counts only under its own key and as its own kind', async () => {
    const bytes = await writeDocument(NOTE, KEY, NOTE_VALUE);

    expect(await readDocument(NOTE, 'tenants/other/notes/one.json', bytes)).toEqual({ state: 'damaged' });
    expect(await readDocument({ ...NOTE, schema: 'other' }, KEY, bytes)).toEqual({ state: 'damaged' });
  });

  it.each([
    [1, '"first form"', { state: 'older', version: 1 }],
    [2, '"second form"', { state: 'read', value: { text: 'second form', amount: 0n } }],
    [4, '{"next":"form"}', { state: 'newer', version: 4 }],
  ])('of version %i is brought up to date, or said to be of another one', async (version, body, expected) => {
    const bytes = await seal({ schema: 'note', version }, KEY, new TextEncoder().encode(body), 'object');

    expect(await readDocument(NOTE, KEY, bytes)).toEqual(expected);
  });

  it('whose body is none of its kind is damaged, whoever sealed it', async () => {
    for (const body of [
      '{}',
      'no JSON',
      '{"text":1,"$":["bigint","x"]}',
      '{"$":["bigint","x"]}',
      '\u{fffd}',
    ]) {
      const bytes = await seal({ schema: 'note', version: 3 }, KEY, new TextEncoder().encode(body), 'object');
      expect(await readDocument(NOTE, KEY, bytes)).toEqual({ state: 'damaged' });
    }
  });

  it('that a run cannot do without ends it with the way out', async () => {
    const store = memoryStore();
    const key = 'tenants/acme/runs/aabbccdd/plan.json';
    const bytes = await writeDocument(PLAN, key, plan());
    await store.create(key, flipped(bytes, 300));

    await expect(findDocument(store, PLAN, key)).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      hint: expect.stringContaining('Restore'),
    });
    await store.remove(key);
    await store.create(key, await seal({ schema: 'plan', version: 2 }, key, new Uint8Array(), 'object'));
    await expect(findDocument(store, PLAN, key)).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringContaining('a newer version'),
    });
  });
});

describe('portable JSON', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      fc.string(),
      fc.double(),
      fc.bigInt(),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: true }),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom('$', '__proto__', 'constructor'), fc.string()), tie('any'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
  })).any;

  it('gives back every value the model holds, whatever the names in it', () => {
    fc.assert(
      fc.property(value, (written) => {
        // JSON has one zero.
        const expected = JSON.stringify(written, plainly);
        expect(JSON.stringify(fromPortableJson(toPortableJson(written)), plainly)).toBe(expected);
      }),
    );
  });

  it('refuses what it could not give back', () => {
    expect(() => toPortableJson({ of: new Map() })).toThrow(TypeError);
  });
});

function plainly(_: string, value: unknown): unknown {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))
    ? `${typeof value} ${value}`
    : value;
}
