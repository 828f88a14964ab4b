import { readFileSync } from 'node:fs';

/** Facts of AWS that the catalogue is held against, one line a namespace; lines that start with # are comments. */
function lines(name: string): readonly string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** CloudFormation types, and whether Cloud Control lists them with nothing but an account and region. */
export const RESOURCE_TYPES: ReadonlyMap<string, boolean> = new Map(
  lines('resource-types.txt').flatMap((line) => {
    const [namespace = '', ...types] = line.split(' ');
    return types.map((type): readonly [string, boolean] => [
      `${namespace}::${type.slice(1)}`,
      type.startsWith('+'),
    ]);
  }),
);

interface Namespace {
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
}

export const NAMESPACES: ReadonlyMap<string, Namespace> = new Map(
  lines('cloudwatch-metrics.txt').map((line): readonly [string, Namespace] => {
    const [namespace = '', dimensions = '', metrics = ''] = line.split(' | ');
    return [namespace, { dimensions: dimensions.split(', '), metrics: metrics.split(', ') }];
  }),
);
