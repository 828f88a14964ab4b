/**
 * JSON that loses nothing the model uses: amounts are made of bigint, rows from AWS may hold instants. Such a value
 * becomes an object with the one key `$`; an object that has that key itself is written as its entries, so that no
 * string from AWS can pose as a value of ours.
 */
export function toPortableJson(value: unknown): string {
  return textOf(value, LEVELS_BY_PART);
}

/** The value {@link toPortableJson} wrote. Throws a SyntaxError for anything else. */
export function fromPortableJson(text: string): unknown {
  return decoded(JSON.parse(text));
}

/** Down to the rows of the tables of a bill. */
const LEVELS_BY_PART = 5;

/** The outer levels part by part: there is no second copy of a large bill while its text is made. */
function textOf(value: unknown, levels: number): string {
  if (levels > 0 && Array.isArray(value)) {
    return `[${value.map((part: unknown) => (isWritten(part) ? textOf(part, levels - 1) : 'null')).join(',')}]`;
  }
  if (levels > 0 && isOpen(value)) {
    const parts = Object.entries(value).filter(([, part]) => isWritten(part));
    return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${textOf(part, levels - 1)}`).join(',')}}`;
  }
  return JSON.stringify(encoded(value));
}

/** What JSON has a text for. */
function isWritten(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

/** A plain object that is written under its own keys. */
function isOpen(value: unknown): value is object {
  return typeof value === 'object' && value !== null && isPlain(value) && !Object.hasOwn(value, '$');
}

function encoded(value: unknown): unknown {
  if (typeof value === 'bigint') return { $: ['bigint', String(value)] };
  // JSON has no text for these, nor for zero's sign.
  if (Object.is(value, -0)) return { $: ['number', '-0'] };
  if (typeof value === 'number' && !Number.isFinite(value)) return { $: ['number', String(value)] };
  if (value instanceof Date) return { $: ['instant', value.toISOString()] };
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== 'object' || value === null) return value;
  if (!isPlain(value)) throw new TypeError('Only plain objects can be stored.');
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (Object.hasOwn(value, '$'))
    return { $: ['entries', entries.map(([key, part]) => [key, encoded(part)])] };
  return Object.fromEntries(entries.map(([key, part]) => [key, encoded(part)]));
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
