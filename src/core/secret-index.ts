import { encodedForms } from './encoded-forms.ts';

/** Secrets to be taken out of texts. */
export interface SecretIndex {
  add(secret: string): void;
  /** `text` with `[secret]` in place of each, in any of the encodings a log or an error may carry it in. */
  without(text: string): string;
}

/** The least that a form of a secret has: forms are looked up by it. */
const KEY = 4;

/**
 * A text is gone through once, however many secrets there are: a run signs in to hundreds of accounts, and every line
 * it logs is held against all of them.
 */
export function createSecretIndex(): SecretIndex {
  const seen = new Set<string>();
  const byStart = new Map<string, string[]>();
  return {
    add(secret) {
      if (seen.has(secret)) return;
      seen.add(secret);
      for (const form of new Set(encodedForms(secret))) {
        const start = form.slice(0, KEY);
        const others = byStart.get(start);
        if (others) others.push(form);
        else byStart.set(start, [form]);
      }
    },
    without: (text) => (byStart.size === 0 ? text : withoutForms(text, byStart)),
  };
}

function withoutForms(text: string, byStart: ReadonlyMap<string, readonly string[]>): string {
  let out = '';
  let written = 0;
  let from = -1;
  let end = -1;
  for (let at = 0; at + KEY <= text.length; at += 1) {
    const length = longestAt(text, at, byStart.get(text.slice(at, at + KEY)));
    if (length === 0) continue;
    if (from >= 0 && at >= end) {
      out += `${text.slice(written, from)}[secret]`;
      written = end;
      from = -1;
    }
    // Secrets that overlap go together: what one leaves of the other would give it away.
    if (from < 0) from = at;
    end = Math.max(end, at + length);
  }
  return from < 0
    ? out + text.slice(written)
    : `${out}${text.slice(written, from)}[secret]${text.slice(end)}`;
}

function longestAt(text: string, at: number, forms: readonly string[] = []): number {
  return forms.reduce(
    (longest, form) => (form.length > longest && text.startsWith(form, at) ? form.length : longest),
    0,
  );
}
