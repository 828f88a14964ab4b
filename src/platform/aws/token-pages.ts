import { SpendlogError } from '../../core/errors.ts';

/**
 * Follows `NextToken` to the end.
 * @throws SpendlogError DATA_UNEXPECTED where a page names itself as the next: a list cut short would look complete
 */
export async function* tokenPages<Page extends { readonly NextToken?: string | undefined }>(
  ask: (token: string | undefined) => Promise<Page>,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  for (let token: string | undefined; ; ) {
    const page = await ask(token);
    yield page;
    token = page.NextToken || undefined;
    if (token === undefined) return;
    if (seen.has(token)) throw repeated();
    seen.add(token);
  }
}

function repeated(): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    'AWS answered a page of a list with a token that had been followed already.',
    'Run again; report it where it stays, since a list that does not end cannot be trusted.',
  );
}
