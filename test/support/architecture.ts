import { dirname, join } from 'node:path/posix';

/** Source text by path below the root: `src/…` and `samples/…`. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly from: string;
  readonly to: string;
  /** Erased before it runs. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

interface Layer {
  readonly layers: readonly string[];
  /** Package names; one ending in `*` is a prefix. */
  readonly packages: readonly string[];
}

/** Who may import what. The entries are the files directly in `src/`; the sample's generator stands beside it. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  core: { layers: [], packages: [] },
  config: { layers: ['core'], packages: ['yaml', 'zod', 'fastest-levenshtein'] },
  costs: { layers: ['core'], packages: ['simple-statistics', 'fastest-levenshtein', 'zod', 'p-map'] },
  engine: { layers: ['core'], packages: ['p-map', 'zod'] },
  store: { layers: ['core'], packages: ['zod'] },
  services: { layers: ['core'], packages: [] },
  advisors: { layers: ['core'], packages: [] },
  datasets: { layers: ['core', 'services', 'advisors'], packages: ['@aws-sdk/*', '@smithy/*'] },
  checks: { layers: ['core', 'datasets'], packages: [] },
  report: { layers: ['core', 'advisors'], packages: ['zod'] },
  render: {
    layers: ['core'],
    packages: ['mdast*', 'hast*', 'd3-array', 'd3-scale', 'd3-shape', 'csv-stringify*', 'zod'],
  },
  narrative: {
    layers: ['core', 'report', 'services'],
    packages: ['zod', 'n2words*', 'csv-parse*', 'fastest-levenshtein'],
  },
  channels: { layers: ['core', 'render'], packages: ['p-map', 'picomatch'] },
  platform: {
    layers: ['core'],
    packages: [
      'node:*',
      '@aws-sdk/*',
      '@smithy/*',
      '@bsull/augurs*',
      '@duckdb/node-api',
      '@actions/*',
      '@octokit/*',
      '@slack/*',
      'ipaddr.js',
      'nodemailer*',
      'openai*',
      'simple-git',
      '@opentelemetry/*',
      'p-throttle',
      'tinyglobby',
      'yauzl',
      'yocto-spinner',
      'zod',
    ],
  },
  app: {
    layers: [
      'core',
      'config',
      'costs',
      'services',
      'advisors',
      'datasets',
      'checks',
      'engine',
      'store',
      'report',
      'render',
      'narrative',
      'channels',
      'platform',
      'samples',
    ],
    packages: ['commander', 'cli-table3', 'p-map'],
  },
  samples: { layers: ['core', 'datasets'], packages: ['node:*'] },
  entry: { layers: ['core', 'app', 'platform'], packages: ['@actions/core'] },
};

/** Loaded on first use only, so that the first line of the bundle stays fast. */
const HEAVY =
  /^(@aws-sdk\/client-|@duckdb\/|@octokit\/|@slack\/|nodemailer|openai|simple-git|@opentelemetry\/|@actions\/artifact)/;

const IMPORT = /^\s*(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s*)?'(?<to>[^']+)'/gm;
const BARE_IMPORT = /^\s*import\s*'(?<to>[^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'(?<to>[^']+)'\s*\)/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** The world outside, reachable without an import. */
const AMBIENT = [
  /\bprocess\./,
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bfetch\(/,
  /\bconsole\./,
];

/** Every breach of the layers, one line each; empty when there is none. */
export function breaches(sources: Sources): readonly string[] {
  if (sources.size === 0) return ['no sources seen'];
  const imports = [...sources].flatMap(([path, text]) => importsOf(path, text));
  return [
    ...imports.flatMap((one) => wrongArrow(one, sources)),
    ...[...sources].flatMap(([path, text]) => wrongGlobals(path, text)),
    ...cycles(sources, imports),
    ...heavyStarts(sources, imports),
  ];
}

export function importsOf(from: string, source: string): readonly Import[] {
  const text = source.replace(COMMENT, '');
  const read = (pattern: RegExp, dynamic: boolean) =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => ({
      from,
      to: resolve(from, groups['to'] ?? ''),
      typeOnly: groups['type'] !== undefined,
      dynamic,
    }));
  return [...read(IMPORT, false), ...read(BARE_IMPORT, false), ...read(DYNAMIC, true)];
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? `./${join(dirname(from), specifier)}` : specifier;
}

function layerOf(path: string): string {
  const [top = '', layer = '', ...rest] = path.replace(/^\.\//, '').split('/');
  if (top !== 'src') return top;
  return rest.length > 0 ? layer : 'entry';
}

function wrongArrow({ from, to }: Import, sources: Sources): readonly string[] {
  const layer = LAYERS[layerOf(from)];
  if (!layer) return [`${from}: lies in no known layer`];
  if (!to.startsWith('./')) {
    const allowed = layer.packages.some((name) =>
      name.endsWith('*') ? to.startsWith(name.slice(0, -1)) : to === name,
    );
    return allowed ? [] : [`${from}: ${layerOf(from)} may not import the package ${to}`];
  }
  if (!sources.has(to.slice(2))) return [`${from}: imports ${to}, which is no source file`];
  const target = layerOf(to);
  return target === layerOf(from) || layer.layers.includes(target)
    ? []
    : [`${from}: ${layerOf(from)} may not import ${target} (${to})`];
}

function wrongGlobals(path: string, source: string): readonly string[] {
  const layer = layerOf(path);
  if (layer === 'platform' || layer === 'samples') return [];
  const text = source.replace(COMMENT, '');
  const client = /\bnew \w+Client\(/.test(text) ? [`${path}: only platform makes clients`] : [];
  if (layer === 'entry') return client;
  const ambient = AMBIENT.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return [...client, ...ambient.map((use) => `${path}: only platform may use ${use.replace('(', '')}`)];
}

/** Files that import each other by values; types alone may point both ways. */
function cycles(sources: Sources, imports: readonly Import[]): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start >= 0) found.push(`cycle: ${[...above.slice(start), path].join(' → ')}`);
    if (start >= 0 || done.has(path)) return;
    done.add(path);
    for (const next of targets(imports, path, () => true)) visit(next, [...above, path]);
  };
  for (const path of sources.keys()) visit(path, []);
  return found;
}

function heavyStarts(sources: Sources, imports: readonly Import[]): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string, above: readonly string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const here = [...above, path];
    for (const { to } of imports.filter((one) => one.from === path && HEAVY.test(one.to) && atStart(one))) {
      found.push(`loaded at start: ${[...here, to].join(' → ')}`);
    }
    for (const next of targets(imports, path, atStart)) visit(next, here);
  };
  for (const path of sources.keys()) if (layerOf(path) === 'entry') visit(path, []);
  return found;
}

function atStart({ typeOnly, dynamic }: Import): boolean {
  return !typeOnly && !dynamic;
}

function targets(
  imports: readonly Import[],
  path: string,
  wanted: (one: Import) => boolean,
): readonly string[] {
  return imports
    .filter((one) => one.from === path && one.to.startsWith('./') && !one.typeOnly && wanted(one))
    .map(({ to }) => to.slice(2));
}
