import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { configKeys } from '../../src/config/reference.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const [, example = ''] = /An example:\s+```yaml\n([\s\S]*?)```/.exec(page) ?? [];

describe('the configuration page', () => {
  it('describes every key, each with a meaning and a type', () => {
    const keys = configKeys();

    expect(keys.length).toBeGreaterThan(40);
    for (const { path, type, description } of keys) {
      expect(page, path).toContain(`| \`${path}\` |`);
      expect(description, path).toMatch(/^[A-Z`].*\.$/);
      expect(type, path).not.toMatch(/undefined|object|,string/);
    }
  });

  it('shows an example that is accepted', () => {
    expect(parseConfig(example, 'example').budgets).toHaveLength(1);
  });
});

describe('the JSON Schema for editors', () => {
  const validate = new Ajv2020({ strict: false }).compile(configJsonSchema());

  it('accepts what is accepted, and an empty file', () => {
    expect(validate(parse(example)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({})).toBe(true);
  });

  it.each([
    { langauge: 'en' },
    { language: 'de' },
    { budgets: [{ name: 'A' }] },
    { costs: { maxRequests: 0 } },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false);
  });

  it('is the one in docs/schema', () => {
    const committed: unknown = JSON.parse(
      readFileSync(new URL('../../docs/schema/spendlog.schema.json', import.meta.url), 'utf8'),
    );

    expect(committed).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });
});
