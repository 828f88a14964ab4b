import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentKey, commentMarker } from '../../../src/channels/issues/comment-marker.ts';
import {
  type About,
  type IssueMarker,
  MARKER_STATES,
  markedAmount,
  markerText,
} from '../../../src/channels/issues/marker.ts';
import { readMarker, withMarker } from '../../../src/channels/issues/read-marker.ts';
import { addDays, day } from '../../../src/core/period.ts';
import { hiddenMarker } from '../../../src/render/issues/hidden-marker.ts';
import { brl, usd } from '../../render/literals.ts';
import { fingerprint } from './recommended.ts';

const MARKER: IssueMarker = {
  tenant: '0123456789abcdef',
  about: { kind: 'single', fingerprint: fingerprint(7) },
  state: 'open',
  day: day('2026-11-20'),
  until: null,
  via: null,
  heard: null,
  net: usd('120.5'),
  owner: 'fedcba9876543210',
  turn: 3,
};

const LINE =
  '<!-- spendlog:v1 tenant=0123456789abcdef fp=00000000000000000000000000000007 state=open day=2026-11-20 net=120.5USD owner=fedcba9876543210 turn=3 -->';

const hex = (digits: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits });

const about: fc.Arbitrary<About> = fc.oneof(
  fc.constant<About>({ kind: 'dashboard' }),
  hex(32).map((each): About => ({ kind: 'single', fingerprint: each })),
  fc
    .tuple(hex(32), fc.array(hex(32), { maxLength: 5 }), fc.array(hex(32), { maxLength: 3 }))
    .map(([key, fingerprints, done]): About => ({ kind: 'group', key, fingerprints, done })),
);

const marker: fc.Arbitrary<IssueMarker> = fc.record({
  tenant: hex(16),
  about,
  state: fc.constantFrom(...MARKER_STATES),
  day: fc.nat(2000).map((days) => addDays(day('2026-01-01'), days)),
  until: fc.option(fc.nat(2000).map((days) => addDays(day('2026-01-01'), days))),
  via: fc.constantFrom(null, 'label', 'comment'),
  heard: fc.constantFrom(null, '2026-11-20T07:08:09Z'),
  net: fc.option(
    fc.nat(10_000_000).map((cents) => markedAmount(usd(`${Math.floor(cents / 100)}.${cents % 100}`))),
  ),
  owner: fc.option(hex(16)),
  turn: fc.nat(999_999),
});

describe('the marker of an issue', () => {
  test('is one line of small letters, digits and signs', () => {
    expect(markerText(MARKER)).toBe(LINE);
    expect(readMarker(`Text.\n\n${LINE}\n`)).toEqual(MARKER);
  });

  test('what is written is read, whatever it is, and renderers take it', () => {
    fc.assert(
      fc.property(marker, fc.string(), (each, text) => {
        const body = `${text.replaceAll('spendlog', '')}\n\n${markerText(each)}\n`;
        expect(readMarker(body)).toEqual(each);
        expect(readMarker(body.replaceAll('\n', '\r\n'))).toEqual(each);
        expect(hiddenMarker(markerText(each))).toBeDefined();
      }),
    );
  });

  test.each([
    ['in a sentence', `The tag is ${LINE}`],
    ['in code', `\`${LINE}\``],
    ['in a quotation', `> ${LINE}`],
    ['twice', `${LINE}\n${LINE}`],
    ['with a field more', LINE.replace('turn=3', 'turn=3 more=1')],
    ['with fields in another order', LINE.replace('state=open day=2026-11-20', 'day=2026-11-20 state=open')],
    ['with a state that is none', LINE.replace('state=open', 'state=closed')],
    ['with a fingerprint that is none', LINE.replace('fp=0', 'fp=x')],
    ['with an amount that is none', LINE.replace('120.5USD', '1e3USD')],
    ['with zeros at the end of an amount', LINE.replace('120.5USD', '120.50USD')],
    ['without a day', LINE.replace('day=2026-11-20 ', '')],
    ['of a day that is none', LINE.replace('2026-11-20', '2026-13-20')],
    ['with an instant that is none', LINE.replace('net=', 'heard=2026-11-20 net=')],
    ['of another version', LINE.replace('v1', 'v2')],
    ['without a tenant', LINE.replace('tenant=0123456789abcdef ', '')],
    ['without anything', 'Text.'],
  ])('is none %s', (_, body) => {
    expect(readMarker(body)).toBeNull();
  });

  test('takes the place of the one before, and nothing else changes', () => {
    const next = { ...MARKER, state: 'done' as const };
    expect(withMarker(`A $& b\n\n${LINE}\nc`, next)).toBe(`A $& b\n\n${markerText(next)}\nc`);
  });

  test('keeps amounts to the cent, and none that would not be read again', () => {
    expect(markedAmount(usd('12.3456'))).toEqual(usd('12.35'));
    expect(markedAmount(brl('10.00'))).toEqual(brl('10'));
    expect(markedAmount({ ...usd('1'), currency: 'AWS CREDITS' })).toBeNull();
    expect(markedAmount(usd('-1'))).toBeNull();
    expect(markedAmount(null)).toBeNull();
  });
});

describe('the marker of a comment', () => {
  test('is believed in comments of our own, and is a line of its own', () => {
    const body = `Done.\n\n${commentMarker('done-3')}\n`;
    expect(commentKey({ body, ours: true })).toBe('done-3');
    expect(commentKey({ body, ours: false })).toBeNull();
    expect(commentKey({ body: `See ${commentMarker('done-3')}`, ours: true })).toBeNull();
  });
});
