import { parseJson } from '../../core/parse-json.ts';
import { printable } from '../../core/printable.ts';

/** What a trust policy can look at, in the order people check it. */
const SHOWN = [
  'sub',
  'aud',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
  'workflow_ref',
  'job_workflow_ref',
] as const;

type ClaimName = (typeof SHOWN)[number] | 'iss';

/** Claims of a token for showing them: nothing here checks its signature. Branch names are anybody's: untrusted. */
export type Claims = Readonly<Partial<Record<ClaimName, string>>>;

const MAX_CLAIM = 300;

/** Empty where the payload cannot be read. */
export function claimsOf(token: string): Claims {
  const payload = payloadOf(token);
  const entries = [...SHOWN, 'iss' as const].flatMap((name) => {
    const value: unknown = Reflect.get(payload, name);
    return typeof value === 'string' || typeof value === 'number' ? [[name, clean(String(value))]] : [];
  });
  return Object.fromEntries(entries);
}

export function claimLines(claims: Claims): readonly string[] {
  return SHOWN.flatMap((name) => {
    const value = claims[name];
    return value === undefined ? [] : [`${name}: ${value}`];
  });
}

/**
 * The subject in the form of repositories from before 15 July 2026 and in the newer one that carries ids. `null` where a
 * custom subject leaves nothing to derive them from.
 */
export function subjectForms(claims: Claims): readonly [older: string, newer: string] | null {
  const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
  const context = /^repo:[^:]+:(?<context>.+)$/.exec(sub ?? '')?.groups?.['context'];
  const [owner, name] = (repository ?? '').split('/');
  if (!context || !owner || !name || !id || !ownerId) return null;
  return [`repo:${owner}/${name}:${context}`, `repo:${owner}@${ownerId}/${name}@${id}:${context}`];
}

function payloadOf(token: string): object {
  const payload = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return typeof payload === 'object' && payload !== null ? payload : {};
}

function clean(text: string): string {
  return printable(text).replaceAll('\n', ' ').slice(0, MAX_CLAIM);
}
