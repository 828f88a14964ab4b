import { describe, expect, it } from 'vitest';
import type { ReadFailure } from '../../src/core/unit-result.ts';
import type { Attempt } from '../../src/engine/attempt.ts';
import { outstandingUnits, type WorkToDo } from '../../src/engine/outstanding-units.ts';
import { failureOf, planOf, recordOf, unitOf } from '../support/engine-world.ts';

const units = ['done', 'new', 'twice', 'thrice', 'poisoned', 'late'].map((id) => unitOf(id));
const plan = planOf(units);

const throttled = failureOf('ThrottlingException', { state: 'throttled' });

function attemptsAt(id: string, ...failures: readonly ReadFailure[]): readonly Attempt[] {
  return failures.map((failure, index) => ({ n: index + 1, record: recordOf(unitOf(id), failure) }));
}

const attempts = [
  ...attemptsAt('twice', throttled, throttled),
  ...attemptsAt('thrice', throttled, throttled, throttled),
  ...attemptsAt('poisoned', failureOf('ValidationException', { poison: true })),
  ...attemptsAt('late', ...Array(4).fill(failureOf('JobTime', { state: 'skipped' }))),
  ...attemptsAt('done', throttled, throttled, throttled),
];

function idsFor(what: WorkToDo, known: readonly Attempt[] = attempts): readonly string[] {
  return outstandingUnits(plan, new Set(['done']), known, what).map(({ id }) => id);
}

describe('what is still to be done', () => {
  it('leaves out what is done, what failed three times and what can only fail again', () => {
    expect(idsFor('resume')).toEqual(['new', 'twice', 'late']);
  });

  it('is only the dead letters where they are asked for', () => {
    expect(idsFor('reprocess')).toEqual(['thrice', 'poisoned']);
  });

  it('is whatever is not done where somebody insists', () => {
    expect(idsFor('retry')).toEqual(['new', 'twice', 'thrice', 'poisoned', 'late']);
  });

  it('counts an attempt once that a listing names twice', () => {
    const twice = attemptsAt('twice', throttled, throttled);
    expect(idsFor('resume', [...attempts, ...twice])).toEqual(['new', 'twice', 'late']);
  });

  it('counts no attempt that the end of its job cut off', () => {
    const cut = failureOf('JobTime', { state: 'skipped' });
    expect(idsFor('reprocess', attemptsAt('new', cut, cut, throttled))).toEqual([]);
    expect(idsFor('reprocess', attemptsAt('new', cut, cut, throttled, throttled, throttled))).toEqual([
      'new',
    ]);
  });

  it.each([
    ['denied', failureOf('AccessDeniedException', { state: 'denied' })],
    ['of a region that is not enabled', failureOf('RegionDisabled', { state: 'skipped' })],
  ])('is for ever what was %s: that can be repaired at any time', (_, refused) => {
    const often = attemptsAt('new', ...Array(9).fill(refused));
    expect(idsFor('resume', often)).toContain('new');
    expect(idsFor('reprocess', often)).toEqual([]);
    expect(idsFor('reprocess', attemptsAt('new', throttled, refused, throttled, refused))).toEqual([]);
    expect(idsFor('reprocess', attemptsAt('new', throttled, refused, throttled, throttled, refused))).toEqual(
      ['new'],
    );
  });

  it('counts a unit whose time was over before it had read everything', () => {
    const late = failureOf('Deadline', { state: 'skipped' });
    expect(idsFor('reprocess', attemptsAt('new', late, late, late))).toEqual(['new']);
  });

  it('counts a unit that lost some reads to a fault and the others to the end of its job', () => {
    const unit = unitOf('new', { reads: ['a', 'b'] });
    const record = recordOf(unit, failureOf('JobTime', { state: 'skipped' }));
    const [first, ...others] = record.result.reads;
    const mixed = {
      ...record,
      result: { ...record.result, reads: [...(first ? [{ ...first, failure: throttled }] : []), ...others] },
    };
    const thrice = [1, 2, 3].map((n) => ({ n, record: mixed }));
    expect(idsFor('reprocess', thrice)).toEqual(['new']);
  });
});
