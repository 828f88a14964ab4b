import { Refusal } from './operation.ts';

export type Claims = Readonly<Record<string, unknown>>;

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The last part of every token. */
export const TOKEN_SIGNATURE = part('sentinel-signature');

/** An ID token as GitHub hands it out; nobody here checks the signature. */
export function webIdentityToken(claims: Claims): string {
  return `${part({ alg: 'RS256', typ: 'JWT', kid: 'loopback' })}.${part(claims)}.${TOKEN_SIGNATURE}`;
}

export function claimsOf(token: string): Claims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    if (typeof claims === 'object' && claims !== null) return { ...claims };
  } catch {
    // Refused below, like a token without claims.
  }
  throw new Refusal('InvalidIdentityToken', 'The ID Token provided is not a valid JWT.', 400);
}
