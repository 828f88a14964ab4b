import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate that only who is told of it trusts, with its key; both PEM. */
export interface SelfMadeCertificate {
  readonly cert: string;
  readonly key: string;
}

/** X.509 v3 (RFC 5280) over P-256, for one name, signed by itself. */
export function selfMadeCertificate(name = 'localhost'): SelfMadeCertificate {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const commonName = der(0x30, [der(0x31, [der(0x30, [COMMON_NAME, der(0x0c, [Buffer.from(name)])])])]);
  const altNames = der(0x30, [der(0x82, [Buffer.from(name)])]);
  const content = der(0x30, [
    der(0xa0, [der(0x02, [Buffer.from([2])])]),
    der(0x02, [Buffer.concat([Buffer.from([1]), randomBytes(8)])]),
    ECDSA_SHA256,
    commonName,
    der(0x30, [utc('250101000000Z'), utc('491231235959Z')]),
    commonName,
    spki,
    der(0xa3, [der(0x30, [der(0x30, [SUBJECT_ALT_NAME, der(0x04, [altNames])])])]),
  ]);
  const signature = sign('sha256', content, privateKey);
  const whole = der(0x30, [content, ECDSA_SHA256, der(0x03, [Buffer.from([0]), signature])]);
  return {
    cert: pem('CERTIFICATE', whole),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const COMMON_NAME = der(0x06, [Buffer.from('550403', 'hex')]);
const SUBJECT_ALT_NAME = der(0x06, [Buffer.from('551d11', 'hex')]);
const ECDSA_SHA256 = der(0x30, [der(0x06, [Buffer.from('2a8648ce3d040302', 'hex')])]);

function der(tag: number, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([...parts]);
  const short = Buffer.from([tag, body.length]);
  const long = Buffer.from([tag, 0x82, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([body.length < 128 ? short : long, body]);
}

function utc(text: string): Buffer {
  return der(0x17, [Buffer.from(text)]);
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
