import { mayFollowFigure } from '../lexicon/followers.ts';
import type { Rule } from './rule.ts';

/** A figure comes with what it counts: the word behind it can be a verb or a small word, and no other thing that it would count. */
export const follower: Rule = ({ figures, tokens }, { language }) =>
  figures.some(({ at }) => {
    const behind = tokens[at + 2];
    return (
      tokens[at + 1]?.kind === 'space' && behind?.kind === 'word' && !mayFollowFigure(behind.plain, language)
    );
  })
    ? 'unit'
    : null;
