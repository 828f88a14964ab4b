import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../src/platform/public-address.ts';

test.each([
  '8.8.8.8',
  '140.82.112.3',
  '52.94.236.248',
  '2600:1f18::1',
  '2a00:1450:4001::200e',
  '::ffff:8.8.8.8',
])('%s is of the internet', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  ['loopback', '127.0.0.1'],
  ['loopback', '127.8.9.1'],
  ['private', '10.1.2.3'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['shared', '100.64.0.1'],
  ['unspecified', '0.0.0.0'],
  ['broadcast', '255.255.255.255'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['documentation', '203.0.113.9'],
  ['metadata of AWS', '169.254.169.254'],
  ['credentials of containers', '169.254.170.2'],
  ['metadata of Azure', '168.63.129.16'],
  ['IPv6 loopback', '::1'],
  ['IPv6 unspecified', '::'],
  ['IPv6 link-local', 'fe80::1'],
  ['IPv6 unique-local', 'fc00::1'],
  ['metadata of AWS over IPv6', 'fd00:ec2::254'],
  ['IPv6 site-local', 'fec0::1'],
  ['IPv6 multicast', 'ff02::1'],
  ['IPv6 outside of 2000::/3', '4000::1'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['mapped metadata', '::ffff:169.254.169.254'],
  ['mapped in hexadecimal', '::ffff:a9fe:a9fe'],
  ['mapped Azure metadata', '::ffff:168.63.129.16'],
  ['translated', '64:ff9b::a9fe:a9fe'],
  ['6to4', '2002:a9fe:a9fe::1'],
  ['Teredo', '2001:0:1::1'],
  ['with a zone', 'fe80::1%eth0'],
  ['no address', 'localhost'],
  ['nothing', ''],
])('%s: %s is not', (_, address) => expect(isPublicAddress(address)).toBe(false));

test('an address mapped into IPv6 is judged as what it maps', () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
      const address = octets.join('.');
      expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
    }),
  );
});
