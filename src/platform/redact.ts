const secrets = new Set<string>();

/** A shorter text is found in too much that is no secret. */
const SHORTEST = 6;

/** Has a secret taken out of everything this process logs from now on, in the forms it may be written in. */
export function registerSecret(secret: string): void {
  for (const text of [secret, ...secret.split('\n')]) {
    if (text.trim().length < SHORTEST) continue;
    for (const form of formsOf(text)) secrets.add(form);
  }
}

/** A text as a log may hold it: without account ids and registered secrets. */
export function redact(text: string): string {
  let shown = text;
  for (const secret of [...secrets].sort((a, b) => b.length - a.length))
    shown = shown.replaceAll(secret, '***');
  return shown.replace(/(?<![0-9A-Za-z])(\d{4})\d{4}(\d{4})(?![0-9A-Za-z])/g, '$1…$2');
}

function formsOf(text: string): readonly string[] {
  const base64 = Buffer.from(text).toString('base64');
  return [
    text,
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(text).toString('base64url'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
  ];
}
