/** Fields of report.json whose text is a name of the customer's, wherever they stand. */
const NAMES: ReadonlySet<string> = new Set([
  'serviceName',
  'key',
  'label',
  'resourceId',
  'team',
  'description',
  'account',
  'region',
  'regionId',
  'subAccountId',
  'commitmentDiscountId',
]);

/** A report.json with every name replaced; figures, days and our own words stay. */
export function renamed(value: unknown, name: (old: string) => string, field = ''): unknown {
  if (typeof value === 'string') return NAMES.has(field) ? name(value) : value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, name, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string' && isNameIn(value, key) ? name(part) : renamed(part, name, key),
    ]),
  );
}

/** `name` and `value` are names in some places only: a budget's, an account's, that of a share. */
function isNameIn(parent: object, key: string): boolean {
  if (key === 'name') return 'verdict' in parent || Object.keys(parent).join() === 'id,name';
  return key === 'value' && 'direct' in parent;
}
