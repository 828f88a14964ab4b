import { expect, test } from 'vitest';
import { maskedAddress, withAddressesMasked } from '../../src/core/masked-address.ts';

test('an address keeps its first letter and its domain', () => {
  expect(maskedAddress('joe.doe+x@example.com')).toBe('j…@example.com');
  expect(maskedAddress('é@example.com')).toBe('é…@example.com');
  expect(maskedAddress('"a@b"@example.com')).toBe('"…@example.com');
  expect(maskedAddress('nobody')).toBe('…');
  expect(maskedAddress('')).toBe('…');
});

test.each([
  ['550 5.1.1 <joe@example.com>: user unknown', '550 5.1.1 <j…@example.com>: user unknown'],
  ['not verified: joe@example.com, ann@corp.example.', 'not verified: j…@example.com, a…@corp.example.'],
  ['no address here: @ and 4.7.1', 'no address here: @ and 4.7.1'],
])('%s', (text, masked) => expect(withAddressesMasked(text)).toBe(masked));
