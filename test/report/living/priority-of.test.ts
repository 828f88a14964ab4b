import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../../src/core/money.ts';
import type { PricedProposal } from '../../../src/core/recommendation.ts';
import { priorityOf } from '../../../src/report/living/priority-of.ts';
import { proposal, saving } from './proposals.ts';

const spendOf = () => money('100000', 'USD');

function ranked(more: Partial<PricedProposal>) {
  return priorityOf(proposal(more), spendOf);
}

describe('the priority of a recommendation', () => {
  it('has all points for 1 % of the spend, at hardly any effort, without risk, for sure', () => {
    expect(ranked({ saving: saving('1000'), implementationEffort: 'VeryLow' })).toEqual({
      score: 100,
      saving: 50,
      effort: 20,
      risk: 15,
      confidence: 15,
      quickWin: true,
    });
  });

  it('gives a tenth of a saving a third of the points less, none at a hundred thousandth of the spend', () => {
    const points = ['1000', '100', '10', '1', '0'].map((net) => ranked({ saving: saving(net) }).saving);
    expect(points).toEqual([50, 33, 17, 0, 0]);
  });

  it('takes points for a restart, for what cannot be undone, for effort and for doubt', () => {
    const certain = ranked({ saving: saving('100') });
    expect(ranked({ saving: saving('100'), restartNeeded: true }).score).toBe(certain.score - 6);
    expect(ranked({ saving: saving('100'), rollbackPossible: false }).score).toBe(certain.score - 9);
    expect(ranked({ saving: saving('100'), implementationEffort: 'High' }).score).toBe(certain.score - 12);
    expect(ranked({ saving: saving('100', { confidence: 0.4 }) }).score).toBe(certain.score - 9);
  });

  it('calls a quick win what is easy, can be undone, needs no restart and is worth two in ten thousand', () => {
    expect(ranked({ saving: saving('20') }).quickWin).toBe(true);
    expect(ranked({ saving: saving('19.99') }).quickWin).toBe(false);
    expect(ranked({ saving: saving('500'), restartNeeded: true }).quickWin).toBe(false);
    expect(ranked({ saving: saving('500'), rollbackPossible: false }).quickWin).toBe(false);
    expect(ranked({ saving: saving('500'), implementationEffort: 'Medium' }).quickWin).toBe(false);
  });

  it('has no points for money where there is no amount, or nothing is known of the spend', () => {
    expect(ranked({ saving: null })).toMatchObject({ saving: 0, confidence: 0, quickWin: false });
    expect(priorityOf(proposal(), () => null)).toMatchObject({ saving: 0, quickWin: false });
  });

  it('never falls when the saving rises, and is the sum of its parts within 0 and 100', () => {
    const net = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value.toFixed(6));
    const effort = fc.constantFrom('VeryLow', 'Low', 'Medium', 'High', 'VeryHigh');
    fc.assert(
      fc.property(
        net,
        net,
        effort,
        fc.boolean(),
        fc.boolean(),
        (a, b, implementationEffort, restartNeeded, rollbackPossible) => {
          const common = { implementationEffort, restartNeeded, rollbackPossible };
          const [low, high] = [a, b]
            .sort((x, y) => Number(x) - Number(y))
            .map((each) => ranked({ saving: saving(each ?? '0'), ...common }));
          if (!low || !high) throw new Error('Two amounts were ranked');
          expect(high.score).toBeGreaterThanOrEqual(low.score);
          expect(high.score).toBe(high.saving + high.effort + high.risk + high.confidence);
          expect(high.score).toBeLessThanOrEqual(100);
          expect(low.score).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
