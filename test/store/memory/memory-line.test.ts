import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryLine, readMemoryLine } from '../../../src/store/memory/memory-line.ts';

const AT = '2026-11-21T06:00:00.000Z';
const KEY = 'tenants/shop/outbox/slack/0123456789abcdef-0123456789abcdef.done.json';

describe('a line that an object is remembered in', () => {
  it('gives back the same bytes, whatever they are, on one line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' })), async (given) => {
        const body = new Uint8Array(typeof given === 'string' ? new TextEncoder().encode(given) : given);
        const line = await memoryLine({ key: KEY, at: AT, body });
        expect(line).not.toContain('\n');
        expect(await readMemoryLine('shop', line)).toEqual({ key: KEY, at: AT, body });
      }),
    );
  });

  it('holds a document as its text, and what is no text in base64', async () => {
    const document = { key: KEY, at: AT, body: new TextEncoder().encode('{"a":1}\n') };
    expect(await memoryLine(document)).toBe(`{"key":"${KEY}","at":"${AT}","text":"{\\"a\\":1}\\n"}`);
    const packed = { key: KEY, at: AT, body: new Uint8Array([0x1f, 0x8b, 0xff]) };
    expect(await memoryLine(packed)).toBe(`{"key":"${KEY}","at":"${AT}","base64":"H4v/"}`);
  });

  it.each([
    ['what others wrote', 'tenants/shop/cache/narrative/0123456789abcdef.json', 'see https://evil.example'],
    ['what is long', KEY, 'long '.repeat(20_000)],
  ])('holds %s compressed', async (_, key, text) => {
    const line = await memoryLine({ key, at: AT, body: new TextEncoder().encode(text) });
    expect(line).not.toContain('evil');
    expect(line.length).toBeLessThan(2_000);
    expect(new TextDecoder().decode((await readMemoryLine('shop', line))?.body)).toBe(text);
  });

  it.each([
    ['no JSON', '{"key":'],
    ['no object', 'null'],
    ['no content', JSON.stringify({ key: KEY, at: AT })],
    ['two contents', JSON.stringify({ key: KEY, at: AT, text: '', base64: '' })],
    ['no base64', JSON.stringify({ key: KEY, at: AT, base64: '***' })],
    ['no time', JSON.stringify({ key: KEY, at: 'yesterday', text: '' })],
    ['another tenant', JSON.stringify({ key: KEY.replace('shop', 'other'), at: AT, text: '' })],
    ['a way out', JSON.stringify({ key: 'tenants/shop/outbox/../../other/keys/x', at: AT, text: '' })],
    ['a run', JSON.stringify({ key: 'tenants/shop/runs/0123456789abcdef/plan.json', at: AT, text: '' })],
    ['a file in the place of a folder', JSON.stringify({ key: 'tenants/shop/history', at: AT, text: '' })],
    ['one further down', JSON.stringify({ key: 'tenants/shop/cache/ce', at: AT, text: '' })],
    ['a folder in the place of a file', JSON.stringify({ key: 'tenants/shop/keys/a/b', at: AT, text: '' })],
    [
      'a number beyond all',
      JSON.stringify({ key: 'tenants/shop/alerts/standing.999999.json', at: AT, text: '' }),
    ],
    ['what unpacks to nothing', JSON.stringify({ key: KEY, at: AT, gzip: 'AAAA' })],
    ['a price list', JSON.stringify({ key: 'tenants/shop/cache/prices/0123456789abcdef', at: AT, text: '' })],
  ])('is none that holds %s', async (_, line) => {
    expect(await readMemoryLine('shop', line)).toBeNull();
  });
});
