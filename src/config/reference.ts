import { configJsonSchema } from './json-schema.ts';

/** One key of `spendlog.yml`, as documentation shows it. */
export interface ConfigKey {
  /** Dotted, `[]` for each entry of a list: `budgets[].amount`, `<name>` for each of a map. */
  readonly path: string;
  readonly type: string;
  /** JSON text of the default; `null` where there is none. */
  readonly fallback: string | null;
  readonly required: boolean;
  readonly description: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Every key that can be written, in the order of the schema. */
export function configKeys(): readonly ConfigKey[] {
  const keys = keysOf(configJsonSchema(), '');
  // Two forms of a value may have a key in common.
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

function keysOf(schema: Node, prefix: string): readonly ConfigKey[] {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries(nodeAt(schema, 'properties')).flatMap(([name, value]) => {
    const node = asNode(value);
    const path = `${prefix}${name}`;
    const below = keysBelow(node, path);
    if (node['properties'])
      return node['description'] ? [keyOf(path, node, required.includes(name)), ...below] : below;
    return [keyOf(path, node, required.includes(name)), ...below];
  });
}

/** Keys of a map, of the entries of a list or map, and of each form a value can take. */
function keysBelow(node: Node, path: string): readonly ConfigKey[] {
  return [
    ...keysOf(node, `${path}.`),
    ...(node['type'] === 'array' ? keysBelow(nodeAt(node, 'items'), `${path}[]`) : []),
    ...keysBelowNames(nodeAt(node, 'additionalProperties'), path),
    ...formsOf(node).flatMap((form) => keysBelow(form, path)),
  ];
}

/** The forms that a value can take; empty: one only. */
function formsOf({ anyOf, oneOf }: Node): readonly Node[] {
  return [anyOf, oneOf].flatMap((forms) => (Array.isArray(forms) ? forms.map(asNode) : []));
}

function keysBelowNames(node: Node, path: string): readonly ConfigKey[] {
  return Object.keys(node).length === 0 ? [] : keysBelow(node, `${path}.<name>`);
}

function keyOf(path: string, node: Node, required: boolean): ConfigKey {
  const { default: fallback, description } = node;
  return {
    path,
    type: typeOf(node),
    fallback: fallback === undefined ? null : JSON.stringify(fallback),
    required: required && fallback === undefined,
    description: typeof description === 'string' ? description : '',
  };
}

function typeOf(node: Node): string {
  const { enum: choices, const: only, type, minimum, maximum } = node;
  const forms = formsOf(node);
  if (Array.isArray(choices)) return choices.map((choice) => JSON.stringify(choice)).join(' or ');
  if (only !== undefined) return JSON.stringify(only);
  if (forms.length > 0) return [...new Set(forms.map(typeOf))].join(' or ');
  if (Array.isArray(type)) return type.map((one) => typeOf({ type: one })).join(' or ');
  if (type === 'array') return `list of ${typeOf(nodeAt(node, 'items'))}`;
  if (type === 'object') return 'map';
  if (type === 'string') return 'text';
  const bounded =
    typeof minimum === 'number' && typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER;
  return `${type === 'integer' ? 'whole number' : String(type)}${bounded ? `, ${minimum} to ${maximum}` : ''}`;
}

function nodeAt(node: Node, key: string): Node {
  return asNode(node[key]);
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
