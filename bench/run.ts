import { benchCollect } from './collect/collect.ts';
import { benchExport } from './export.ts';
import { benchNarratives } from './narratives.ts';
import { benchRecommendations } from './recommendations/recommendations.ts';

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  export: benchExport,
  collect: benchCollect,
  recommendations: benchRecommendations,
  narratives: benchNarratives,
};

const [named = '', ...rest] = process.argv.slice(2);
// Reading an export came first, and is what `npm run bench` does.
const [name, args] = named in BENCHES ? [named, rest] : ['export', process.argv.slice(2)];
await BENCHES[name]?.(args);
