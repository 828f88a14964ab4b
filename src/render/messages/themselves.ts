/** Texts that are their own key: the language they are written in. */
export function themselves<T extends string>(texts: readonly T[]): Readonly<Record<T, string>> {
  const own: Partial<Record<T, string>> = {};
  for (const text of texts) own[text] = text;
  return own as Readonly<Record<T, string>>;
}
