import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../src/checks/registry.ts';
import type { CheckGuide, GuideWords } from '../../src/core/check-guide.ts';
import { portugueseProblems } from './portuguese-problems.ts';

it.each(everyCheck.map((check) => [check.id, check] as const))(
  'the guide of %s says in Portuguese what it says in English',
  (_, { guide }) => {
    expect(portugueseProblems(guide)).toEqual([]);
  },
);

const words: GuideWords = {
  why: 'Um volume custa o mesmo, anexado ou não: 3.000 IOPS por `gp3` em {region}.',
  measured: 'O volume está `available` e `VolumeReadOps` é 0 por 14 dias.',
  caveats: ['Ele é mantido para um failover.'],
  verify: 'EC2 → Volumes → Monitoring',
  fix: 'EC2 → o volume → Actions → Delete volume',
  terraform: 'Remova o `aws_ebs_volume`.',
  rollback: 'O que foi excluído se perdeu.',
};

const guide: CheckGuide = {
  why: 'A volume costs the same, attached or not: 3,000 IOPS for `gp3` in {region}.',
  measured: 'The volume is `available` and `VolumeReadOps` is 0 for 14 days.',
  saving: '',
  caveats: ['It is kept for a failover.'],
  verify: { console: 'EC2 → Volumes → Monitoring', cli: '' },
  fix: {
    console: 'EC2 → the volume → Actions → Delete volume',
    cli: [],
    dryRun: null,
    terraform: 'Remove the `aws_ebs_volume`.',
  },
  rollback: 'What was deleted is gone.',
  ptBr: words,
};

const problemsWith = (changed: Partial<GuideWords>) =>
  portugueseProblems({ ...guide, ptBr: { ...words, ...changed } });

describe('of a guide in Portuguese', () => {
  it('nothing is said where nothing is wrong', () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith({ rollback: 'Os papéis e o que foi excluído se perderam.' })).toEqual([]);
    expect(
      problemsWith({ measured: 'O volume está `available` e `VolumeReadOps` é 0 por 14 dias.' }),
    ).toEqual([]);
  });

  it.each<[string, Partial<GuideWords>, string]>([
    ['a caveat too few', { caveats: [] }, '1 caveats in English, 0 in Portuguese'],
    [
      'other code',
      { terraform: 'Remova a `aws_instance`.' },
      'terraform: code `aws_ebs_volume` in English, `aws_instance` in Portuguese',
    ],
    [
      'a lost placeholder',
      { why: 'Um volume custa o mesmo, anexado ou não: 3.000 IOPS por `gp3`.' },
      'why: placeholders {region} in English, none in Portuguese',
    ],
    [
      'another number',
      { why: 'Um volume custa o mesmo, anexado ou não: 300 IOPS por `gp3` em {region}.' },
      'why: numbers 3000 in English, 300 in Portuguese',
    ],
    [
      'another metric',
      { measured: 'O volume está `available` e `VolumeWriteOps` é 0 por 14 dias.' },
      'measured: code `VolumeReadOps` `available` in English, `VolumeWriteOps` `available` in Portuguese',
    ],
    [
      'another threshold',
      { measured: 'O volume está `available` e `VolumeReadOps` é 0 por 7 dias.' },
      'measured: numbers 0 14 in English, 0 7 in Portuguese',
    ],
    [
      'a lost arrow',
      { verify: 'EC2 → Volumes: Monitoring' },
      'verify: arrows → → in English, → in Portuguese',
    ],
    ['English prose', { rollback: guide.rollback }, 'rollback: it is the English'],
    ['an English path', { fix: guide.fix.console }, 'fix: it is the English'],
    ['a word of English', { rollback: 'O que foi excluído is gone.' }, 'rollback: is is English'],
    [
      'a word of English in a path',
      { fix: 'EC2 → o volume → Actions → Delete volume, then wait' },
      'fix: then is English',
    ],
    ['a lost accent', { rollback: 'Versao excluída não volta.' }, 'Versao has lost its accent'],
    [
      'no accent at all',
      { why: `O que foi removido se perdeu${', e com ele tudo o que `gp3` guardava nele'.repeat(6)}.` },
      'why: it has no accent at all',
    ],
    ['a space too many', { rollback: 'O que foi excluído se perdeu. ' }, 'begins or ends with a space'],
  ])('%s is noticed', (_, changed, problem) => {
    expect(problemsWith(changed)).toContainEqual(expect.stringContaining(problem));
  });
});
