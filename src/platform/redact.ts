import { createRedactor } from '../core/redact.ts';

const secrets = new Set<string>();
let redactor = createRedactor();

/** Has a secret taken out of everything this process logs from now on, in every encoding it may appear in. */
export function registerSecret(secret: string): void {
  if (secrets.has(secret)) return;
  secrets.add(secret);
  redactor = createRedactor([...secrets, ...[...secrets].flatMap((text) => text.split('\n'))]);
}

/** A text as a log may hold it: without account ids, keys, tokens and registered secrets. */
export function redact(text: string): string {
  return redactor(text);
}
