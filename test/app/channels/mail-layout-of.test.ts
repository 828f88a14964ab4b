import { expect, it } from 'vitest';
import { mailLayoutOf } from '../../../src/app/channels/mail-layout-of.ts';
import { configSchema } from '../../../src/config/config.ts';
import { personasOf } from '../../../src/narrative/personas/configured.ts';

const { narrative } = configSchema.parse({
  narrative: { personas: { board: { like: 'executive' }, sre: { tone: 'Short.' }, cto: { like: 'devops' } } },
});

it.each([
  ['one of ours, its own', 'executive', 'executive'],
  ['one of spendlog.yml, that of the one it is like', 'board', 'executive'],
  ['one that is like nobody, the analyst’s', 'sre', 'finops'],
  ['one of ours that was made like another, the other’s', 'cto', 'devops'],
])('gives %s', (_, id, layout) => {
  expect(mailLayoutOf(narrative, id)).toBe(layout);
});

it('begins as the narrative does: with the sections of the same persona', () => {
  const personas = personasOf(narrative);
  const ids = (id: string) => personas.get(id)?.sections.map((section) => section.id);

  for (const id of ['board', 'sre', 'cto'])
    expect(ids(id)).toEqual(
      personasOf({ personas: {} })
        .get(mailLayoutOf(narrative, id))
        ?.sections.map((section) => section.id),
    );
});
