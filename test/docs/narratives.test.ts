import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { refuseUnknownSections } from '../../src/app/narrative/refuse-unknown-sections.ts';
import { pageOf } from '../../src/config/narrative-page.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { FACT_TOPICS } from '../../src/core/fact.ts';
import { day } from '../../src/core/period.ts';
import { BLOCK_IDS } from '../../src/core/persona.ts';
import { questionOf } from '../../src/narrative/ask/question.ts';
import { personasOf } from '../../src/narrative/personas/configured.ts';
import { OWN } from '../../src/narrative/personas/personas.ts';
import { repositoryFile } from './repository-files.ts';

const { path, text } = repositoryFile('docs/narratives.md');

const blocks = (language: string) =>
  [...text.matchAll(/^```(?<language>\w+)\n(?<code>[\s\S]*?)^```$/gm)].flatMap(({ groups }) =>
    groups?.['language'] === language ? [groups['code'] ?? ''] : [],
  );

const rowOf = (id: string) => text.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`));

describe('the page about narratives', () => {
  it('shows configurations that can be read, with sections that there are', () => {
    expect(blocks('yaml')).toHaveLength(3);
    for (const yaml of blocks('yaml')) {
      expect(Object.keys(parse(yaml))).not.toEqual([]);
      const config = parseConfig(yaml, path);
      expect(() => refuseUnknownSections(config, path)).not.toThrow();
      const there = personasOf(config.narrative);
      expect(config.narrative.pages.filter((page) => !there.has(pageOf(page).persona))).toEqual([]);
    }
  });

  it('shows a persona that is as it says', () => {
    const [, personas = ''] = blocks('yaml');
    const procurement = personasOf(parseConfig(personas, path).narrative).get('procurement');
    expect(procurement?.sections.map(({ id, blocks: tables }) => [id, tables])).toEqual([
      ['finops-commitments', ['commitments']],
      ['renewals', ['commitments']],
    ]);
    expect(procurement?.short.sections).toEqual(['finops-commitments']);
  });

  it('has every reader, section, table and topic', () => {
    for (const { id, sections } of Object.values(OWN)) {
      expect(rowOf(id), id).toHaveLength(1);
      for (const section of sections) {
        const [row = '', ...others] = rowOf(section.id);
        expect(others).toEqual([]);
        const tables = [...(row.split('|').at(-2) ?? '').matchAll(/`([a-z-]+)`/g)].map(([, table]) => table);
        expect(tables, section.id).toEqual(section.blocks);
      }
    }
    for (const id of [...BLOCK_IDS, ...FACT_TOPICS]) expect(text, id).toContain(`\`${id}\``);
  });

  it('says of each reader whether commands stand in what is written', () => {
    for (const { id, commands } of Object.values(OWN)) {
      const [row = ''] = rowOf(id);
      expect(
        row
          .split('|')
          .at(-2)
          ?.trim()
          .startsWith(commands ? 'yes' : 'no'),
        id,
      ).toBe(true);
    }
  });

  it('asks questions that are understood', () => {
    const questions = blocks('sh').flatMap((code) => [...code.matchAll(/spendlog ask "(.+?)"/g)]);
    expect(questions).toHaveLength(4);
    for (const [, asked = ''] of questions) {
      const question = questionOf(asked, { subjects: [], asOf: day('2026-11-20') });
      expect(question.themes.length + question.notBilled.length, asked).toBeGreaterThan(0);
      expect(question.strangers, asked).toEqual([]);
    }
  });
});
