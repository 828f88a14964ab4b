import { comparisonsEn } from './comparisons-en.ts';
import { directionEn } from './direction-en.ts';
import type { Lexicon } from './lexicon.ts';
import { listed } from './listed.ts';
import { measuresEn } from './measures-en.ts';
import { timesEn } from './times-en.ts';

export const en: Lexicon = {
  functionWords: listed(`
    the, of, in, to, is, was, were, are, and, for, by, on, at, from, with, that, this, than, its, it,
    be, been, has, have, had, as, but, not, more, which, would, will, can, could, against, over,
    since, per, each, acting, if, when, while, what, who, whose, their, there, them, they, you, your,
    our, we, or, an, a, so, out, after, before, all, some, any, only, up, down, into, about, where, how,
    these, those, such, through, between
  `),
  direction: directionEn,
  negation: listed(`
    not, never, nor, neither, hardly, barely, scarcely, cannot, no longer, nowhere, none, nobody,
    rather than, instead of, far from, failed to, fails to, nothing, aint, false, untrue, wrong,
    wrongly, incorrect, deny, denies, denied, except, excluding, unless
  `),
  negationNeutral: listed(`
    no longer attached, no longer used, no longer needed, no longer required, no longer in use,
    no longer supported, no longer necessary, not attached, not used, not needed, not in use,
    not required, not be ignored, not be overlooked, not be underestimated, not be neglected,
    not be postponed, not be delayed, not be deferred, not be missed, not be forgotten,
    not ignore, not overlook, not underestimate, not neglect, not delay, not require, not only,
    not just, not pose, not require, not affect, not need, not demand, not warrant, not raise concern,
    not call for, not cause concern, not depend, not compromise, not involve,
    not disrupt, not impact, if nothing changes, if nothing is done, if no action is taken, nothing needs, rather than later, cannot be ignored, cannot be overlooked,
    wrong size, wrongly sized, not surprising, not surprisingly, not urgent, not critical,
    not to be overlooked, not to be ignored, not unusual, not disruptive, unless action is taken,
    unless it is renewed, unless renewed
  `),
  measures: measuresEn,
  times: timesEn,
  parts: listed(`
    compute, storage, database, databases, network, networking, serverless, container, containers,
    instance, instances, volume, volumes, snapshot, snapshots, bucket, buckets, gateway, gateways,
    load balancer, load balancers, server, servers, vm, vms, virtual machine, virtual machines, logs,
    logging, monitoring, backup, backups, cluster, clusters, cache, caches, queue, queues, function,
    functions, support, marketplace, licence, licences, license, licenses, data transfer, egress,
    bandwidth, production, prod, staging, development, dev, test, testing, sandbox, environment,
    service, account, region, team, resource, project, application, app, product, department,
    workload, workloads, analytics, machine learning, security, windows, linux, kubernetes, gpu,
    gpus, object store, file system, file systems, data warehouse, warehouse, cdn, dns
  `),
  partsNeutral: listed(`
    we project, projects that, projected to,
    the environment, our environment, your environment, this environment, cloud environment,
    aws environment, entire environment, whole environment, application of, at the service,
    as a product, account level, regional level, environment wide, team effort, on account,
    cloud service, cloud services, development of, functions as, a function, project to, under test,
    finance team, finops team, engineering team, platform team, cloud team, leadership team,
    responsible team, owning team, each team, every team,
    account for, cloud account, to account, into account, test whether, support the, supported,
    trading volume, in support of, on account of, a function of, service level, product of
  `),
  superlatives: listed(`
    largest, biggest, highest, greatest, most, top, main, leading, chief, principal, primary, mainly,
    mostly, largely, primarily, chiefly, predominantly, foremost, costliest, dearest, fastest,
    steepest, strongest, sharpest, key driver, key drivers, dominant, dominate, dominates, dominated, dominating, dominance, leads,
    led, tops, topped, heaviest, richest, best, worst, major driver, maximum, max, peak, record,
    more than any, more than all, ahead of all, ahead of every, above all, biggest single, prime,
    number one, head the list, heads the list
  `),
  lowest: listed(`
    smallest, lowest, least, cheapest, minimum, slowest, weakest, fewest, second, runner up, min
  `),
  superlativesNeutral: listed(`
    next most, most recent, most recently, most effective, most efficient, most practical, most notably,
    most importantly, most likely, top of mind, at its best, best suited, best placed, best value,
    best use, leads the way to, leading to, leading up, leading indicator, leading indicators, key to,
    tops up, top up, record of, on the record, main focus, main areas, main points, main message,
    primary focus, primary concern, top priority, top priorities, main priority, peak of,
    highest priority, best interest, best interests, best option, best path, best approach, best way,
    at least, at most, led to, best practice, best practices, most of, at best, at worst, best case,
    worst case, last but not least, not least, on top, on top of, on record, at the top,
    least effort, leads to, best done, peak hours
  `),
  ratios: listed(`
    score of, next to last, last but one, second to last, a single, the sole, better part,
    greater part, good part, large part, big part, small part, fifty fifty, half and half, sliver,
    chunk, one in, scores of, many times, several times, many times over, many times more,
    many times what, many times as, times as, half, halves, halve, halved, halving, quarter of,
    quarters of, thirds, twice, thrice, double, doubles, doubled, doubling, triple, triples, tripled,
    tripling, treble, trebled, quadruple, quadrupled, quintuple, quintupled, twofold, threefold,
    fourfold, fivefold, tenfold, hundredfold, manifold, fold, majority, minority, most of, bulk,
    fraction of, times, two fold, single digit, double digit, triple digit, lion, nearly all,
    almost all, virtually all, all but, entire, entirety, entirely, multiple of, multiples,
    multiplied, per mille, a part of, equal parts, in equal, quarter as, semi, sixfold, sevenfold,
    most accounts, most services, most resources, most regions, most recommendations, most spend,
    most cost, most costs, all of it, order of magnitude, orders of magnitude, evenly, equally,
    proportional, proportionally
  `),
  ratiosNeutral: listed(`
    a single largest, a single place, at times, sometimes, other times, double check, entire estate,
    semi annual
  `),
  units: listed(`
    dollar, dollars, cent, cents, usd, eur, gbp, brl, euro, euros, pound, pounds, sterling, yen,
    rupee, rupees, buck, bucks, quid, percent, per cent, percentage, percentages, percentage points,
    percentage point, pct, pp, bps, basis point, basis points, points, point, gb, tb, mb, kb, pb,
    gib, tib, mib, gigabyte, gigabytes, terabyte, terabytes, megabyte, megabytes, petabyte,
    petabytes, byte, bytes, vcpu, vcpus, iops, gbps, mbps, ms, kwh, milliseconds, instance hour,
    instance hours, ppt, bitcoin, crypto
  `),
  unitsNeutral: listed(`
    points to, point to, pointing to, pointed to, point of view, points of view, starting point,
    starting points, focal point, focal points, pain point, pain points, at this point,
    at that point, point out, points out, pointed out, data point, data points, decision point,
    decision points, point in time, points toward, points towards, points up, points down,
    points upward, points downward, turning point, key point, main point, entry point
  `),
  sums: listed(`
    together, in total, total, totals, totalled, totaled, totalling, totaling, sum, sums, summed,
    combined, combine, combines, altogether, in all, all told, add up, adds up, added up, adding up,
    amount together, plus, overall, aggregate, aggregated, jointly, collectively, between them,
    cumulative, cumulatively, accumulated, taken as one, as a group
  `),
  differences: listed(`
    difference, differences, minus, gap, remaining, remainder, the rest, leaves, leaving, net of,
    subtract, subtracted, subtracting, divided by, left over, offset, offsets, offsetting, balance,
    spread, ratio of
  `),
  arithmeticNeutral: listed(`
    put together, of the total, of total spend, of the total bill, taken together with,
    bring together, the remaining recommendations, overall picture, overall trend, on balance,
    balance between, overall strategy, overall posture, overall health, overall goal,
    overall view, aggregate view, close the gap, gaps in, gap in, visibility gap, visibility gaps,
    coverage gap, coverage gaps, tagging gap, tagging gaps, data gap, data gaps,
    difference between teams, remaining on, remaining within, remaining gaps, makes a difference,
    make a difference, remaining work, leaves room, leaving room, leaves little,
    leaving little, leaves scope, leaving scope, leaving it, leaving them, leaving things,
    total estate, plus side
  `),
  ...comparisonsEn,
  actions: {
    delete: listed(`
      delete, deletes, deleted, deleting, deletion, terminate, terminating, terminates, clean up,
      cleaning up, clear out, get rid of
    `),
    remove: listed('remove, removing, removes, removed, removal'),
    rightsize: listed(`
      rightsize, rightsizes, rightsized, rightsizing, right size, right sizing, resize, resizing,
      resizes, resized, downsize, downsizing, downsizes, smaller size, smaller instance
    `),
    stop: listed(`
      stop, stops, stopping, stopped, shut down, shutting down, turn off, turning off, switch off,
      switching off
    `),
    schedule: listed('schedule, schedules, scheduling, scheduled'),
    upgrade: listed(`
      upgrade, upgrades, upgrading, upgraded, modernise, modernising, modernize, modernizing,
      newer generation, newer generations, newer version
    `),
    scaleIn: listed('scale in, scaling in, scales in, scale down, scaling down'),
    graviton: listed('graviton, arm processors'),
    savingsPlans: listed('savings plan, savings plans'),
    reservedInstances: listed(`
      reserved instance, reserved instances, reserve, reserving, reservation, reservations
    `),
    storageClass: listed(`
      storage class, storage classes, lifecycle, archive, archiving, cheaper class, cheaper tier,
      colder tier
    `),
    configure: listed('reconfigure, reconfiguring, configure, configuring'),
  },
  actionsNeutral: listed(`
    removing overlap, removing overlaps, removing duplicates, removing duplication,
    removing double counting, overlaps are removed, overlaps removed, deleting overlaps,
    configure alerts, schedule a, schedule the, upgrade path, on schedule, ahead of schedule, without reservation, in reserve, stop short, stop gap
  `),
};
