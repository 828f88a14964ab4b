/** Services whose API takes whole ARNs for names. */
const BY_ARN: ReadonlySet<string> = new Set(['elasticloadbalancing', 'sns', 'states', 'acm', 'ecs']);

/** A resource of the bill as its API names it: ids and names in place of ARNs, where the API uses those. */
export function apiNameOf(billed: string): string {
  const [arn, , service = '', , , ...rest] = billed.split(':');
  if (arn !== 'arn' || rest.length === 0 || BY_ARN.has(service)) return billed;
  const resource = rest.join(':');
  const slash = resource.indexOf('/');
  const colon = resource.indexOf(':');
  // `log-group:/aws/lambda/f` has its type before the colon, `volume/vol-1` before the slash.
  const type = colon >= 0 && (slash < 0 || colon < slash) ? colon : slash;
  const name = resource.slice(type + 1);
  // A function's version or alias, and the streams of a log group.
  return service === 'lambda' || service === 'logs' ? (name.split(':')[0] ?? name) : name;
}
