/** A property of whatever was thrown or answered; `undefined` where there is none. */
export function property(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
