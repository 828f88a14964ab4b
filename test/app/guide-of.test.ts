import { describe, expect, it } from 'vitest';
import { guideOf } from '../../src/app/guide-of.ts';
import { everyCheck } from '../../src/checks/registry.ts';

describe('what a check says of itself', () => {
  it('is in the language of the report, with the same commands', () => {
    for (const { id, guide } of everyCheck) {
      const own = guideOf(id, 'pt-BR');
      expect(own).toMatchObject({
        why: guide.ptBr.why,
        caveats: guide.ptBr.caveats,
        verify: { console: guide.ptBr.verify, cli: guide.verify.cli },
        fix: {
          console: guide.ptBr.fix,
          cli: guide.fix.cli,
          dryRun: guide.fix.dryRun,
          terraform: guide.ptBr.terraform,
        },
        rollback: guide.ptBr.rollback,
      });
      expect(guideOf(id, 'en')).toEqual(guide);
    }
  });

  it('is nothing where there is no such check', () => {
    expect(guideOf('no-such-check', 'en')).toBeNull();
  });
});
