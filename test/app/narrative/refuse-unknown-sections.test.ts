import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../../src/app/load-config.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const newFolder = temporaryFolders();

it('sections that there are not are refused with the file, all at once', async () => {
  const folder = await newFolder();
  const sections = '[finops-tag, cto-debt, cto-debt, { id: cto-kpis, title: T, ask: A, topics: [kpis] }]';
  await writeFile(
    join(folder, 'spendlog.yml'),
    `narrative: { personas: { mine: { sections: ${sections} } } }`,
  );

  await expect(loadConfig(folder, undefined)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: [
      'spendlog.yml is not valid:',
      '  narrative.personas.mine.sections: there is no section finops-tag; did you mean finops-tags?',
      '  narrative.personas.mine.sections: cto-debt is there twice',
      '  narrative.personas.mine.sections: cto-kpis is one of ours; name it alone to have it, or give yours another id',
    ].join('\n'),
  });
});
