import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { tagKeys } from '../../datasets/tagging/tag-keys.ts';
import { tagKeyVariantsGuide } from './tag-key-variants.guide.ts';

/** AWS compares tag keys letter by letter: costs under `Team` are not those under `team`. */
export const tagKeyVariants = defineTenantCheck({
  id: 'gov-tag-key-variants',
  title: 'Every tag key has one spelling',
  service: 'tag-editor',
  scope: 'tenant',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { tagKeys },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: tagKeyVariantsGuide,
  *evaluate({ tagKeys }): Iterable<Placed<Verdict>> {
    for (const used of Map.groupBy(tagKeys, ({ tagKey }) => plain(tagKey)).values()) {
      const places = Map.groupBy(used, ({ tagKey }) => tagKey);
      if (places.size < 2) continue;
      const [common, ...others] = [...places].toSorted(
        ([a, here], [b, there]) => there.length - here.length || (a < b ? -1 : 1),
      );
      for (const [resourceId, rows] of others) {
        const [first] = rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
        if (!first || !common) continue;
        yield {
          account: first.account,
          region: first.region,
          resourceId,
          evidence: `${places.size} tag keys differ in capitals and separators alone; this one is used in ${rows.length} of the accounts and regions, the commonest in ${common[1].length}.`,
          claims: [],
        };
      }
    }
  },
});

/** Without what people write differently. */
function plain(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.:/=+@-]/g, '');
}

function place({ account, region }: Placed<object>): string {
  return `${account} ${region}`;
}
