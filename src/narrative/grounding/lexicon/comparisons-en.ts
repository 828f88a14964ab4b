import { englishVerbs } from './inflect.ts';
import type { ComparisonWords } from './lexicon.ts';
import { listed } from './listed.ts';

export const comparisonsEn: ComparisonWords = {
  above: [
    ...listed(`
      more than, greater than, higher than, larger than, bigger than, above, over, beyond, at least,
      upwards of, north of, no less than, in excess of, well over, tops, ahead of, dearer than,
      costlier than, pricier than, heavier than, more expensive than, more costly than, overtakes,
      overtook, overtaken, overtaking, in front of, followed by, beats, beat, beating, outdid
    `),
    ...englishVerbs(
      'exceed',
      'outweigh',
      'outpace',
      'dwarf',
      'surpass',
      'outstrip',
      'outspend',
      'outrank',
      'eclipse',
    ),
    ...englishVerbs('outperform', 'outgrow', 'overshadow'),
  ],
  below: [
    ...listed(`
      less than, lower than, smaller than, fewer than, under, below, at most, short of, beneath,
      no more than, south of, not exceeding, cheaper than, less expensive than, less costly than,
      lighter than, well under, behind, falls short of, trails, trailed, trailing, lags, lagged,
      lagging, lags behind, second to, next to
    `),
  ],
  same: [
    ...listed(`
      similar to, comparable to, equal to, equivalent to, identical to, the same as, as much as,
      as high as, as low as, as large as, as expensive as, as costly as, as dear as, in line with,
      level with, close to, akin to, tied with, like for like with
    `),
    ...englishVerbs('match', 'equal', 'rival', 'resemble'),
  ],
  comparisonsNeutral: listed(`
    over time, left behind, under way, under control, under review, above all, next to nothing,
    over and above, tops the ranking, tops the list, tops the bill, topped the ranking, topped the list
  `),
  causes: [
    ...listed(`
      because, because of, due to, as a result of, a result of, the result of, result from,
      results from, resulted from, resulting from, stem from, stems from, stemmed from,
      stemming from, arise from, arises from, arose from, arising from, driven by,
      driven primarily by, driven mainly by, driven largely by, driven mostly by, driven chiefly by,
      driven entirely by, driven in part by, driven partly by, caused by, the cause, cause of,
      causes of, thanks to, owing to, attributable to, attributed to, explained by, explained largely by,
      explained mainly by, on the back of, in response to, fuelled by, fueled by, spurred by,
      prompted by, triggered by, powered by, led to by, brought about by, pushed by, pulled by,
      linked to, owed to, originates from, originated from, originating from, reflecting, in the wake of,
      courtesy of, by virtue of, on account of, induced by, influenced by, shaped by
    `),
    ...englishVerbs('cause'),
  ],
  causesNeutral: listed(`
    due to expire, due to end, due to lapse, due to be, due to renew, due to run out, due to finish,
    cause for concern, cause for attention, cause for action, causes for concern, cause concern,
    root cause analysis, root causes, without cause, root cause should, root cause needs,
    root cause must, root cause has, root cause remains, root cause requires, root cause is being,
    root cause is unknown, root cause is unclear, find the cause, establish the cause,
    determine the cause, identify the cause, understand the cause, clarify the cause,
    investigate the cause, the cause should, the cause needs, the cause remains, cause is unknown,
    cause is not known
  `),
  events: listed(`
    after the, after a, after an, after our, after new, following the, following a, following an,
    following new, since the, since a, amid, amidst, with the launch, with the introduction, with the move,
    upon the, as more, as new
  `),
  left: listed(`
    left, remaining, remains, remain, unspent, headroom, leeway, slack, to spare, leftover, unused,
    still available, available, still has, still have, yet to be spent, cushion, buffer
  `),
  leftNeutral: listed(`
    remains at, remains on, remains the, remains a, remains above, remains below, remains over,
    remains under, remains within, remains to be, remain at, remain on, remain the, remain within,
    left the, left by, left on, remaining at, remaining within, remaining on, remains forecast,
    remains expected, remains set, remain above, remain below
  `),
  whole: listed(`
    fully, completely, totally, wholly, entirely, all, every, everything, without exception,
    in full, perfect, perfectly, each and every, the whole, universally, exhaustively
  `),
  wholeNeutral: listed(`
    of all, across all, on all, over all, for all, from all, in all, all in all, all open, all of,
    all the, above all, at all, after all, all recommendations, first of all, all things considered,
    of the whole, on the whole, as a whole, across the whole, for the whole, of every, across every,
    on every, all told, not all, not fully, all but, all this, among all, with all, against all,
    almost all, nearly all, to all
  `),
  slight: listed(`
    slight, slightly, marginal, marginally, minimal, minimally, negligible, negligibly, barely,
    minor, subtle, subtly, imperceptibly, trivial, trivially, insignificant, insignificantly
  `),
};
