import { englishVerbs } from './inflect.ts';
import type { MeasureLexicon } from './lexicon.ts';
import { listed } from './listed.ts';

export const measuresEn: MeasureLexicon = {
  claims: {
    expected: listed(`
      expect, expects, expected, expecting, anticipate, anticipates, anticipated, anticipating, will, set to, going to, heading, headed,
      on course, on track, likely
    `),
    budget: listed(`
      budget, budgets, budgeted, ceiling, ceilings, allowance, allotment, envelope, spending cap,
      spending limit, ahead of plan, behind plan, on plan, within plan, over plan, under plan,
      above plan, below plan, according to plan, as planned
    `),
    forecast: listed(`
      forecast, forecasts, forecasted, projected, projection, projections, outlook, predicted,
      prediction
    `),
    lowForecast: listed('lower end, lower bound, lower limit, low end, low case, best case'),
    highForecast: listed('upper end, upper bound, upper limit, high end, high case, worst case'),
    saving: [...listed('savings'), ...englishVerbs('save')],
    savingsRate: listed('savings rate'),
    grossSaving: listed('gross'),
    waste: listed('waste, wasted, wasteful, wastes, wasting, wastage'),
    coverage: listed('coverage, cover, covers, covered, covering'),
    utilisation: listed('utilisation, utilization, utilised, utilized'),
    tags: listed('untagged, tagged, tag, tags, tagging'),
    anomaly: listed('anomaly, anomalies, anomalous, unusual, unusually, outlier, outliers'),
    charge: listed(`
      tax, taxes, vat, credit, credits, refund, refunds, refunded
    `),
    discount: listed('discount, discounts, discounting'),
    commitment: listed(`
      commitment, commitments, reserved instance, reserved instances, savings plan, savings plans,
      reservation, reservations
    `),
    recommendation: listed('recommendation, recommendations'),
    target: listed('target, targets, goal, goals, objective'),
    trend: listed('trend, trends, trending'),
    share: listed('share, shares, proportion, portion, fraction'),
    average: listed('average, averages, averaged, on average, mean, median, typical, typically'),
    oneOff: listed('one off, up front, upfront, one time'),
    waiting: listed(`
      failing to act, failure to act, putting off, put off, waiting, inaction, not acting, doing nothing, delay, delays, delaying,
      deferral, deferring, postponement, postponing, procrastination
    `),
    realised: listed('realised, realized, already saved, has saved, have saved'),
    unknown: listed(`
      pay back, pays back, paid back, pay for itself, pays for itself, break even, breaks even,
      revenue, profit, profits, margin, margins, income, earnings, roi, payback, turnover, penalty,
      penalties, debt interest, price increase, price cut, carbon, emissions
    `),
  },
  claimsNeutral: listed(`
    projected overspend, projected overrun, projected excess, forecast overrun, forecast overspend,
    expected overrun, expected overspend, trending toward, trending towards, trending to, price tag, price tags, trend hold, trend holds, trend continues, trends continue, trends persist,
    trend persists, current trend, current trends, trends hold, largest share, biggest share, greatest share, highest share, larger share, budget owner,
    budget owners, budget holder, budget holders, budget planning, budget cycle, budget review,
    budget reviews, budget process, budget discussion, budget discussions, expected to expire,
    expected to end, expected to lapse, expires as expected, cost of ownership, set to expire, will
    expire, will end, will lapse, set to lapse, will be due, shared services, waiting to be, waiting for, more than expected, less than expected, as expected, technical debt,
    covered in, credit card, mean time, tag along, this means, what it would save, market share,
    mean that, target state, to the credit of, share the, shared, discounted
  `),
  needs: {
    forecast: listed(`
      forecast, forecasts, forecasted, projected, projection, projections, expected, expect, expects,
      predicted, prediction, outlook, estimated, estimate, will, would, could, may, might, should,
      likely, heading, head, headed, set to, on course, on track, ahead, coming, anticipate, anticipates,
      anticipated, anticipating, project, projects, projecting, expecting, foresee, foresees, range,
      interval, pace, trajectory, points to, case, end, bound, limit, scenario, scenarios, baseline,
      plan for, budget for
    `),
    budget: listed(`
      budget, budgets, budgeted, allowance, plan, planned, limit, ceiling, envelope, allotment, cap,
      overspend, overspends, overspending, overspent
    `),
    budgetActual: listed(`
      budget, budgets, budgeted, allowance, plan, planned, limit, ceiling, envelope, allotment, cap,
      to date, so far, consumed, used, utilised, utilized
    `),
    saving: [
      ...listed(`
        savings, cut, cuts, cutting, reduction, lower, lowers, lowering, less, avoid, avoids,
        avoided, trim, trims, recover, recovers, recovered, free, frees, worth, opportunity,
        opportunities, potential, take off, takes off, off the bill, bring down, brings down, return,
        returns, eliminate, eliminates, remove, removes, reclaim, reclaims, drop, decrease,
        decreases, shave, shaves, fall, economy, economies, bring, brings
      `),
      ...englishVerbs('reduce', 'save'),
    ],
    savedShare: [
      ...listed(`
        savings, cut, cuts, cutting, reduction, lower, lowers, lowering, less, avoid, avoids,
        avoided, trim, trims, recover, recovers, recovered, free, frees, worth, opportunity,
        opportunities, potential, take off, takes off, off the bill, bring down, brings down, return,
        returns, eliminate, eliminates, remove, removes, reclaim, reclaims, drop, decrease,
        decreases, shave, shaves, fall, economy, economies, bring, brings
      `),
      ...englishVerbs('reduce', 'save'),
    ],
    oneOff: listed(`
      one off, one time, once, upfront, up front, initial, initially, to begin with, to start,
      at the start, investment, invest, migration, acting, doing, doing so, effort, change,
      setting up
    `),
    waiting: listed(`
      failing to act, failure to act, putting off, put off, wait, waits, waiting, delay, delays, delaying, delayed, inaction, acting,
      nothing, defer, defers, deferring, deferral, deferred, postponement, procrastination, hesitation,
      holding back, standing still, inertia, status quo,
      postponing, postpone, leaving, left, idle, without action, no action, hesitating, holding off
    `),
    waste: listed(`
      wastes, waste, wasted, wasteful, unused, idle, for nothing, unattached, nobody uses, orphaned
    `),
    commitmentWaste: listed(`
      waste, wasted, unused, idle, not used, stood, went unused, unutilised, unutilized
    `),
    commitmentCoverage: listed('protect, protects, protected, cover, covers, covered, coverage, covering'),
    utilisation: listed('utilisation, utilization, utilised, utilized, used, use, in use'),
    savingsRate: listed('savings rate, effective, saved, save, saves, savings, discounts, rate'),
    coverage: listed(`
      returned, return, returns, responded, response, responses, retrieved, collected, gathered,
      queried, queries, complete, completeness, data, coverage, covered, covers, read, reads, answered,
      planned, looked, seen, checked, succeeded,
      completed, examined, visible, complete
    `),
    untagged: listed(`
      untagged, without, no tag, not tagged, lack, lacks, lacked, lacking, absent, missing,
      unallocated, unattributed, unassigned, carries no,
      carried no
    `),
    tagged: listed(`
      set, present, carry, has, have, tagged, tag, with, carries, carried, tagging, compliance
    `),
    anomaly: listed(`
      anomaly, anomalies, anomalous, unusual, unusually, unexpected, outlier, outliers, abnormal,
      irregular, irregularity, irregularities, spike, spikes
    `),
    withoutAmount: listed(`
      without, no amount, not priced, unpriced, not yet, unquantified, yet to be, lack, lacks, still to be,
      await, awaits, awaiting, pending
    `),
    before: listed(`
      from, before, previous, previously, earlier, prior, against, than, versus, vs, compared, after,
      last, preceding, relative, was
    `),
    commitmentEnd: listed(`
      end, ends, ended, ending, expire, expires, expired, expiring, expiry, lapse, lapses, lapsed,
      lapsing, until, through, due, before, ahead of, renew, renews, renewing, renewed, renewal, runs out, run out, runs until,
      term, finishes, stops
    `),
    trend: listed(`
      trend, trends, trended, trending, trajectory, slope, momentum, upward, downward, upwards,
      downwards, a day, pace, rate, path, rise, rises, rising, rose, grow, grows, growing,
      grew, growth, climbing, increasing, fall, falling, falls, fell, declining, decreasing, flat,
      stable
    `),
    unitCost: listed('each, per, unit, every, cost, costs'),
  },
  cost: listed(`
    cost, costs, costing, spend, spends, spending, spent, bill, bills, billed, expense, expenses,
    expenditure, outlay, invoice, paid, pay, pays, consumed, consumes
  `),
  costNeutral: listed(`
    cost optimisation, cost optimization, cost centre, cost center, cost saving, cost savings,
    cost reduction
  `),
  usage: listed(`
    usage, consumption, traffic, demand, requests, customers, users, headcount, volume of data,
    data volume, capacity, performance, latency, prices, price, number of instances, instance count
  `),
  usageNeutral: listed(
    'impact on performance, performance impact, affecting performance, loss of performance, without affecting performance, hurting performance, performing, on capacity, usage type, usage types, usage cost, usage costs, on demand, demand forecast',
  ),
  links: listed(`
    of, is, was, at, for, stands at, stood at, came to, comes to, amounts to, amounted to, will be,
    would be, reached, reaches, totalled, totaled, totals, hit, sits at, sat at, remains at, stays at
  `),
  counting: listed('across, hold, holds, held, there are, there is, spread over, contains'),
  rating: listed('run at, runs at, ran at, running at'),
  kinds: listed('in, of, worth of'),
  byHowMuch: listed('by, of, in'),
  thanThat: listed('more, less, higher, lower, above, below, greater, fewer, up, down'),
  change: listed(`
      change, changes, changed, changing, variation, moved, move, swing, shift, variance, difference,
      against, compared, versus, offset
    `),
  to: listed('to'),
  toNeutral: listed(`
    compared to, relative to, next to, due to, in contrast to, as opposed to, in comparison to,
    equal to, equivalent to, equating to, equates to, equate to, amounts to, amounted to, amounting to,
    corresponds to, corresponding to, translates to, translating to, attributable to, attributed to,
    adds up to, close to, similar to, comparable to, subject to, contrary to, thanks to, owing to
  `),
};
