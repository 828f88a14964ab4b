import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { BLOCK_IDS, OWN_PERSONAS, PERSONA_ID } from '../../../src/core/persona.ts';
import { personasOf, sectionProblems } from '../../../src/narrative/personas/configured.ts';
import { OWN, OWN_BY_ID, OWN_SECTIONS } from '../../../src/narrative/personas/personas.ts';

const narrativeOf = (yaml: string) =>
  parseConfig(`narrative:\n  personas:\n${yaml}`, 'spendlog.yml').narrative;

const OF_THEIR_OWN = `
        - { id: renewals, title: Renewals, ask: What ends, topics: [commitments], blocks: [commitments] }`;

describe('our personas', () => {
  it('are each known by their id, with sections that no other has', () => {
    expect(Object.keys(OWN)).toEqual([...OWN_PERSONAS]);
    for (const [id, persona] of OWN_BY_ID) expect(persona.id).toBe(id);
    const ids = Object.values(OWN).flatMap(({ sections }) => sections.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(OWN_SECTIONS.size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(PERSONA_ID);
  });

  it('have a short form of sections they have, and each table once', () => {
    for (const { sections, short } of Object.values(OWN)) {
      const ids = sections.map(({ id }) => id);
      expect(short.sections.filter((id) => !ids.includes(id))).toEqual([]);
      const tables = sections.flatMap(({ blocks }) => blocks);
      expect(new Set(tables).size).toBe(tables.length);
      expect(tables.filter((id) => !BLOCK_IDS.includes(id))).toEqual([]);
    }
  });
});

describe('personas of the configuration', () => {
  it('are ours where there is none', () => {
    expect(personasOf({ personas: {} })).toEqual(OWN_BY_ID);
  });

  it('change what they say of ours, and nothing else', () => {
    const { executive, cto } = Object.fromEntries(
      personasOf(narrativeOf('    executive: { mostWords: 400, shortSentences: 2, title: Board }')),
    );
    expect(executive).toEqual({
      ...OWN.executive,
      title: { en: 'Board', 'pt-BR': 'Board' },
      mostWords: 400,
      short: { ...OWN.executive.short, sentences: 2 },
    });
    expect(cto).toEqual(OWN.cto);
  });

  it('begin as the one they are like, else as the analyst', () => {
    const personas = personasOf(
      narrativeOf('    board: { like: executive }\n    auditor: { commands: true }'),
    );
    expect(personas.get('board')).toEqual({ ...OWN.executive, id: 'board' });
    expect(personas.get('auditor')).toEqual({ ...OWN.finops, id: 'auditor', commands: true });
  });

  it('have sections of ours and of their own, and a short form of what is left', () => {
    const personas = personasOf(
      narrativeOf(
        `    buying:\n      sections:\n        - finops-commitments${OF_THEIR_OWN}\n    own:\n      sections:${OF_THEIR_OWN}`,
      ),
    );
    const renewals = {
      id: 'renewals',
      title: { en: 'Renewals', 'pt-BR': 'Renewals' },
      ask: 'What ends',
      topics: ['commitments'],
      sentences: 4,
      bullets: false,
      blocks: ['commitments'],
    };
    expect(personas.get('buying')?.sections).toEqual([OWN_SECTIONS.get('finops-commitments'), renewals]);
    expect(personas.get('buying')?.short.sections).toEqual(['finops-commitments']);
    expect(personas.get('own')?.short.sections).toEqual(['renewals']);
  });

  it('have problems that are told together', () => {
    const narrative = narrativeOf(
      `    a:\n      sections: [finops-tag, cto-debt, cto-debt]\n    b:\n      sections:\n        - { id: cto-kpis, title: T, ask: A, topics: [kpis] }`,
    );
    expect(sectionProblems(narrative)).toEqual([
      { persona: 'a', section: 'finops-tag', kind: 'unknown' },
      { persona: 'a', section: 'cto-debt', kind: 'twice' },
      { persona: 'b', section: 'cto-kpis', kind: 'ours' },
    ]);
  });
});
