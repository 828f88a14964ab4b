import { withoutKnownForms } from '../core/redact.ts';
import { createSecretIndex } from '../core/secret-index.ts';

const secrets = createSecretIndex();

/** Has a secret taken out of everything this process logs from now on, in every encoding it may appear in. */
export function registerSecret(secret: string): void {
  secrets.add(secret);
  for (const line of secret.split('\n')) secrets.add(line);
}

/** A text as a log may hold it: without account ids, keys, tokens and registered secrets. */
export function redact(text: string): string {
  return withoutKnownForms(secrets.without(text));
}
