import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './bundle.ts';

/** A document's schema, from the type it is rendered from and the forms its values take in JSON. */
export function documentSchema(file: string, type: string, title: string): Readonly<Record<string, unknown>> {
  const generator = createGenerator({
    path: join(root, file),
    tsconfig: join(root, 'tsconfig.json'),
    type,
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
    encodeRefs: false,
    sortProps: false,
  });
  const { definitions = {}, ...schema } = generator.createSchema(type);
  const named = renamed({ ...schema, definitions: { ...definitions, ...inJson(definitions) } }, definitions);
  return { title, ...named };
}

const JSON_FORMS: Readonly<Record<string, object>> = {
  Decimal: {
    type: 'string',
    pattern: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$',
    description: 'An exact decimal number, without exponent.',
  },
  Day: { type: 'string', format: 'date', description: 'A UTC calendar day, YYYY-MM-DD.' },
  GapSubject: { type: 'string', description: 'What is missing, in English; more may follow.' },
  GapRemedy: { type: 'string', description: 'What would make it known, in English; more may follow.' },
  InvariantText: {
    type: 'string',
    description: 'What was compared, or why it does not apply, in English; more may follow.',
  },
  QualityId: { type: 'string', description: 'Stable id of a deviation; more may follow.' },
  Month: { type: 'string', pattern: '^\\d{4}-\\d{2}$', description: 'A UTC calendar month, YYYY-MM.' },
};

/** Values that are written to JSON in another form than the model has them. */
function inJson(definitions: object): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(JSON_FORMS).filter(([name]) => name in definitions));
}

/** The generator names what has no name of its own after its place in the source, which moves with every edit. */
function renamed(schema: object, definitions: object): object {
  let text = JSON.stringify(schema);
  const names = Object.entries(definitions).filter(([name]) => name.includes('<'));
  for (const [index, [name, definition]] of names.entries()) {
    const inside = /"value":\{(?<list>"type":"array","items":\{)?"\$ref":"#\/definitions\/(?<of>\w+)"/.exec(
      JSON.stringify(definition),
    );
    const { of = `Part${index + 1}`, list } = inside?.groups ?? {};
    const written = JSON.stringify(name).slice(1, -1);
    text = text.replaceAll(`#/definitions/${written}"`, `#/definitions/Known${list ? 'List' : ''}Of${of}"`);
    text = text.replaceAll(`"${written}":`, `"Known${list ? 'List' : ''}Of${of}":`);
  }
  return Object.fromEntries(Object.entries(JSON.parse(text)));
}
