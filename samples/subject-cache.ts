import type { SampleSubject } from './charge.ts';
import type { UsageLine } from './lines.ts';
import type { CommitmentPlan } from './plans.ts';
import { coveredSubject, usageSubject } from './subjects.ts';

/** One thing that is billed day after day, on its own and as covered by each plan. */
export interface Subjects {
  readonly plain: SampleSubject;
  covered(plan: CommitmentPlan): SampleSubject;
}

/** Makes each subject once, so that all its rows share it. */
export function subjectCache(seed: number): (line: UsageLine, tier: number, machine: number) => Subjects {
  const lines = new Map<UsageLine, Map<number, Subjects>>();
  return (line, tier, machine) => {
    const known = lines.get(line) ?? new Map<number, Subjects>();
    lines.set(line, known);
    const place = machine * line.prices.length + tier;
    const subjects = known.get(place) ?? subjectsOf(usageSubject(seed, line, tier, machine));
    known.set(place, subjects);
    return subjects;
  };
}

function subjectsOf(plain: SampleSubject): Subjects {
  const covered = new Map<CommitmentPlan, SampleSubject>();
  return {
    plain,
    covered(plan) {
      const subject = covered.get(plan) ?? coveredSubject(plain, plan);
      covered.set(plan, subject);
      return subject;
    },
  };
}
