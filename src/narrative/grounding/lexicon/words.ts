import type { FactDirection } from '../../../core/fact.ts';
import { directionEn } from './direction-en.ts';
import { directionPtBr } from './direction-pt-br.ts';
import { phraseFinder } from './phrases.ts';

const BOTH = [directionEn, directionPtBr];

export const directionWords = phraseFinder<FactDirection>(
  BOTH.flatMap(({ up, down, flat }): (readonly [readonly string[], FactDirection])[] => [
    [up, 'up'],
    [down, 'down'],
    [flat, 'flat'],
  ]),
  BOTH.flatMap(({ neutral }) => neutral),
);
