import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { CHANNEL_IDS } from '../../src/core/channel.ts';
import { repositoryFile } from './repository-files.ts';

const folder = new URL('../../docs/channels', import.meta.url);
const pages = readdirSync(folder).map((name) => repositoryFile(`docs/channels/${name}`));

/** Parts of a spendlog.yml; what a workflow may stands below `permissions:`. */
const configurations = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/^```ya?ml\n(?<yaml>[\s\S]*?)^```$/gm)]
    .map(({ groups }) => groups?.['yaml'] ?? '')
    .filter((yaml) => !/^(?:permissions|on|jobs|env|uses|- uses|steps|with):?/m.test(yaml))
    .map((yaml) => ({ path, yaml })),
);

describe('the pages of channels', () => {
  it('show configurations that can be read', () => {
    expect(configurations.length).toBeGreaterThan(4);
    for (const { path, yaml } of configurations) {
      expect(Object.keys(parse(yaml)), path).not.toEqual([]);
      expect(() => parseConfig(yaml, path), `${path}\n${yaml}`).not.toThrow();
    }
  });

  it('have every channel in the table of all', () => {
    const { text } = repositoryFile('docs/channels/README.md');
    const rows = text.split('\n').filter((line) => line.startsWith('| '));

    for (const id of CHANNEL_IDS) {
      const named = id === 'pull-request' ? '[pull requests](pull-requests.md)' : `\`${id}\``;
      expect(
        rows.filter((row) => row.startsWith(`| ${named}`) || row.startsWith(`| [${named}]`)),
        id,
      ).toHaveLength(1);
    }
  });

  it('are each found from there', () => {
    const { text } = repositoryFile('docs/channels/README.md');

    for (const { path } of pages) {
      const name = path.replace('docs/channels/', '');
      if (name !== 'README.md') expect(text, name).toContain(`](${name})`);
    }
  });
});
