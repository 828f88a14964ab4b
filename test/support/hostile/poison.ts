/**
 * The value with each of its strings replaced that `isUntrusted` names, whatever it is part of. What is not plain data
 * (functions, big numbers) stays.
 */
export function poisoned<T>(value: T, isUntrusted: (key: string, text: string) => boolean, text: string): T {
  const replace = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return isUntrusted(key, part) ? text : part;
    if (Array.isArray(part)) return part.map((each) => replace(each, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([own, each]) => [own, replace(each, own)]));
  };
  return replace(value, '') as T;
}
