import type { LayerId } from '../../../core/layer.ts';
import type { ToldFacts } from '../section-in.ts';
import type { SubjectFacts } from '../subject-facts.ts';
import type { CtoWords, LayerFigures } from './cto-words.ts';

/** What is left when every layer was told: the last of them, however large. */
const REST: LayerId = 'other';

/** Each layer: its cost, how that changed, and what its alternatives would save; the largest first. */
export function layersSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const all = facts.of('layers', 'layer');
  const isRest = ({ subject }: SubjectFacts) => subject.name === REST;
  return [...all.filter((group) => !isRest(group)), ...all.filter(isRest)]
    .flatMap((group) => figuresOf(facts, group))
    .map((layer, index) => words.layers[index % words.layers.length]?.(layer) ?? null);
}

function figuresOf(facts: ToldFacts, group: SubjectFacts): readonly LayerFigures[] {
  const spend = facts.told(group, 'spend');
  if (!spend) return [];
  return [
    {
      spend,
      share: facts.told(group, 'spend-share'),
      change: facts.told(group, 'spend-change'),
      saving: facts.told(group, 'saving'),
      count: facts.told(group, 'recommendations'),
    },
  ];
}

/** What older generations and versions cost against their successors, and the kinds of action behind it. */
export function debtSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const [all] = facts.of('technical-debt', 'estate');
  const saving = facts.told(all, 'saving');
  const count = facts.told(all, 'recommendations');
  const actions = facts.of('technical-debt', 'action');
  return [
    saving?.way === 'down' && count ? words.debt(saving, count, facts.told(all, 'saving-a-year')) : null,
    // A single kind of action is all of it, and was told.
    ...(actions.length > 1 ? actions : []).map((group) => {
      const own = facts.told(group, 'saving');
      return own?.way === 'down' ? words.debtAction(own, facts.told(group, 'recommendations')) : null;
    }),
  ];
}
