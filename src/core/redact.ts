import { createSecretIndex } from './secret-index.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly instead: string | ((match: string) => string);
}

/** What gives access or names an account, recognised by its form. The order matters: the longer form first. */
const RULES: readonly Rule[] = [
  { pattern: /\beyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?/g, instead: '[token]' },
  { pattern: /\b(?:gh[pousr]|github_pat)_\w{16,}/g, instead: '[token]' },
  { pattern: /\bxox[a-z]-[\w-]{8,}/g, instead: '[token]' },
  { pattern: /\b(?:bearer|basic)\s+[\w.~+/=-]{8,}/gi, instead: '[token]' },
  // How session tokens of STS begin: the origin or the service, in base64.
  { pattern: /\b(?:FwoGZXIv|FQoGZXIv|IQoJb3Jp)[\w+/=%-]{16,}/g, instead: '[session token]' },
  {
    pattern:
      /https?:\/\/(?:hooks\.slack(?:-gov)?\.com|[\w.-]*webhook\.office\.com|(?:[\w-]+\.)?discord(?:app)?\.com\/api\/webhooks|chat\.googleapis\.com)\/[^\s"'<>)\]]+/gi,
    instead: '[webhook]',
  },
  {
    pattern: /\b(?<name>X-Amz-(?:Signature|Security-Token|Credential))(?:=|%3D)[^&\s"']+/gi,
    instead: '$1=[secret]',
  },
  {
    pattern:
      /\b(?<name>aws_?secret_?access_?key|aws_?session_?token|password)(?<gap>"?\s*[=:]\s*"?)[^\s"',;&]+/gi,
    instead: '$1$2[secret]',
  },
  { pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g, instead: '[access key]' },
  { pattern: /(?<![\w-])\d{4}-\d{4}-\d{4}(?![\w-])/g, instead: shortAccount },
  { pattern: /(?<!\d)\d{12}(?!\d)/g, instead: shortAccount },
];

/**
 * `text` without account ids, keys, tokens and webhook addresses, and without the `secrets` given in any of the
 * encodings a log or an error may carry them in. An account id stays recognisable: `1234…9012`.
 */
export function redacted(text: string, secrets: readonly string[] = []): string {
  return createRedactor(secrets)(text);
}

/** The same for many texts: the encodings of the secrets are worked out once. */
export function createRedactor(secrets: readonly string[] = []): (text: string) => string {
  const index = createSecretIndex();
  for (const secret of secrets) index.add(secret);
  return (text) => withoutKnownForms(index.without(text));
}

/** `text` without what is recognised by its form alone. */
export function withoutKnownForms(text: string): string {
  return RULES.reduce(replaced, text);
}

function replaced(text: string, { pattern, instead }: Rule): string {
  return typeof instead === 'string' ? text.replace(pattern, instead) : text.replace(pattern, instead);
}

function shortAccount(id: string): string {
  return `${id.slice(0, 4)}…${id.slice(-4)}`;
}
