/**
 * JSON that loses nothing the model uses: amounts are made of bigint, rows from AWS may hold instants. Such a value
 * becomes an object with the one key `$`; an object that has that key itself is written as its entries, so that no
 * string from AWS can pose as a value of ours.
 */
export function toPortableJson(value: unknown): string {
  return JSON.stringify(value, encoded);
}

/** The value {@link toPortableJson} wrote. Throws a SyntaxError for anything else. */
export function fromPortableJson(text: string): unknown {
  return decoded(JSON.parse(text));
}

/** Part by part as it is written: the bill of a large organisation is not copied first. */
function encoded(this: unknown, key: string, written: unknown): unknown {
  // An instant has become text before it comes here; what holds it still has it.
  const value: unknown = Reflect.get(Object(this), key);
  if (value instanceof Date) return { $: ['instant', value.toISOString()] };
  if (typeof written === 'bigint') return { $: ['bigint', String(written)] };
  if (typeof written === 'number' && !Number.isFinite(written)) return { $: ['number', String(written)] };
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
  if (!isPlain(written)) throw new TypeError('Only plain objects can be stored.');
  if (!Object.hasOwn(written, '$')) return written;
  return { $: ['entries', Object.entries(written).filter(([, part]) => part !== undefined)] };
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === '$') return ours(first[1]);
  // Entries, not assignment: `__proto__` stays a name like any other.
  return Object.fromEntries(entries.map(([key, part]) => [key, decoded(part)]));
}

function ours(mark: unknown): unknown {
  const [kind, value]: readonly unknown[] = Array.isArray(mark) ? mark : [];
  if (kind === 'bigint' && typeof value === 'string') return BigInt(value);
  if (kind === 'number' && typeof value === 'string') return Number(value);
  if (kind === 'instant' && typeof value === 'string') return new Date(value);
  if (kind === 'entries' && Array.isArray(value)) return Object.fromEntries(value.map(entry));
  throw new SyntaxError('Not a value of a stored document.');
}

function entry(pair: unknown): readonly [string, unknown] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') throw new SyntaxError('Not an entry.');
  return [pair[0], decoded(pair[1])];
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
