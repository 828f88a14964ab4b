import { countered } from './countered.ts';
import { englishAdjectives, englishVerbs } from './inflect.ts';
import type { DirectionWords } from './lexicon.ts';
import { listed } from './listed.ts';
import { ADJECTIVES_EN } from './plain/describing-en.ts';

/** What works against a change goes the other way itself. */
const COUNTERS =
  'offset, offsets, offsetting, temper, tempers, tempered, tempering, cushion, cushions, cushioned, cushioning, soften, softens, softened, softening, counter, counters, countered, countering, absorb, absorbs, absorbed, absorbing, dampen, dampens, dampened, dampening, mitigate, mitigates, mitigated, mitigating, counterbalance, counterbalances, counterbalanced, counterbalancing';

/** `more detailed`: it says nothing of a figure. */
function compared(degrees: string): readonly string[] {
  return listed(degrees).flatMap((degree) =>
    englishAdjectives(...ADJECTIVES_EN).map((adjective) => `${degree} ${adjective}`),
  );
}

function counters(changes: string): readonly string[] {
  return countered(COUNTERS, 'the, this, that, the overall, part of the, some of the, much of the', changes);
}

export const directionEn: DirectionWords = {
  up: [
    ...counters('decrease, decline, fall, drop, reduction'),
    ...listed(`
      add, adds, added, adding, rise, rises, rose, risen, rising, grow, grows, grew, grown, growing,
      growth, overran, overshot, crept, up, upward, upwards, uptick, upswing, upturn, higher, more,
      above, greater, larger, bigger, over budget, over the budget, over its budget, overspend,
      overspent, overspending, overspends, dearer, costlier, hike, hikes, increment, over target, over the target, uplift, elevated, boost, boosts,
      boosted, boosting, lift, lifts, lifted, lifting, ascending, additional spend, extra spend
    `),
    ...englishVerbs(
      'increase',
      'climb',
      'jump',
      'surge',
      'soar',
      'spike',
      'swell',
      'accelerate',
      'expand',
      'escalate',
      'balloon',
      'mount',
      'gain',
      'worsen',
      'skyrocket',
      'rocket',
      'inflate',
      'exceed',
      'intensify',
      'heighten',
      'overrun',
      'advance',
      'raise',
      'overshoot',
      'creep',
      'edge',
    ),
  ],
  down: [
    ...counters('increase, rise, growth, uptick'),
    ...listed(`
      fall, falls, fell, fallen, falling, shrink, shrinks, shrank, shrunk, shrinking, cut, cuts,
      cutting, sink, sinks, sank, sunk, sinking, less, fewer, lower, lowers, lowered, lowering,
      reduction, reductions, down, downward, downwards, downtick, downturn, slid, below, beneath,
      smaller, cheaper, under budget, under the budget, under its budget, underspend, underspent,
      within budget, within the budget, fall short, under target, under the target, contraction,
      shrinkage, improvement of, improved by, improves by, improving by, pullback, drawdown, descending, moderates, moderated, moderating
    `),
    ...englishVerbs(
      'decrease',
      'decline',
      'drop',
      'reduce',
      'dip',
      'slip',
      'trim',
      'tumble',
      'plunge',
      'slump',
      'diminish',
      'recede',
      'retreat',
      'subside',
      'plummet',
      'dwindle',
      'ease',
      'slide',
      'shave',
      'save',
      'avoid',
      'curb',
      'slash',
      'lessen',
      'contract',
      'deflate',
      'shed',
    ),
  ],
  flat: [
    ...listed(`
      flat, stable, unchanged, steady, stagnant, static, constant, level with, was level,
      is level, were level, stayed level, remained level, held level, no change, the same as,
      did not change, has not changed, in line with
    `),
    ...englishVerbs('stagnate', 'plateau', 'stabilise', 'stabilize'),
  ],
  neutral: [
    ...compared('more, less'),
    ...listed(`
    be avoided, been avoided, raise commitment coverage, raise coverage, increase coverage,
    increase utilisation, increase utilization, raise utilisation, raise utilization, more analysis,
    more work, more attention, more scrutiny, more context, more information, more data,
    more visibility, more control, more clarity, more discipline, more care, more insight,
    more evidence, more certainty, more flexibility, more room, more value, free up, frees up, freed up, freeing up, open up, opens up, pick up, take up, takes up, sum up,
    wrap up, line up, step up, ramp up, fall outside, falls outside, fall within, falls within,
    fall under, falls under, fall into, falls into, fall due, falls due, more predictable,
    more detailed, more closely, more accurate, more complete, more reliable, more efficient,
    more effective, more sustainable, more attention, more granular, more active, more expensive,
    less expensive, more costly, less costly, more cost, less frequently, avoid a gap, avoid gaps,
    avoid a lapse, avoid disruption, avoid surprises, avoid any gap, avoid any lapse,
    avoid any disruption, avoid a disruption, avoid further, reduce risk, reduces risk,
    reduce uncertainty, cost reduction, cost avoidance, lower priority, higher priority,
    lower value, higher value, further down, slow down, drawn down, closer, rising star,
    cut through, cut across, clear cut, gain visibility, gain insight, gain traction, gained traction,
    efficiency gain, efficiency gains, quick gains, raise awareness, raises awareness, raise questions,
    raises questions, improve, at a lower level, over the top, more broadly, more generally,
    more specifically, more widely, more recently, more notably, more importantly,
    add to the list, added to the list, in addition, make up, makes up, made up, making up, up to,
    up to date, set up, follow up, look up, clean up, cleaned up, cleaning up, cleans up, tidy up,
    break down, breaks down, broken down, breakdown, shut down, shutting down, shuts down,
    scale down, scaling down, scales down, scale up, size down, sizing down, what is more, any more,
    no more, once more, more detail, more details, more information, lower end, lower bound,
    lower limit, lower estimate, lower case, upper, higher end, more effort, less effort,
    more important, less important, more urgent, less urgent, more risk, less risk, lower effort,
    higher effort, lower risk, higher risk, more time, less time, in advance, narrowed down,
    a contract, the contract, contracts, contracted cost, add up, adds up, adding up, added up,
    sums up, savings, smaller size, smaller sizes, smaller instance, smaller instances, larger size,
    larger instance, cheaper class, cheaper classes, cheaper storage, cheaper tier, edge locations,
    the edge, ends up, end up, ended up, signed up, backed up, held up, drill down, the above,
    the amount above, as above, more or less, nothing more, raise a, raised with,
    drop in replacement
  `),
  ],
};
