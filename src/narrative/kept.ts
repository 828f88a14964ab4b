import { z } from 'zod';
import type { FactTable } from '../core/fact.ts';
import { LANGUAGES } from '../core/language.ts';
import { MODEL_FAILURES } from '../core/model.ts';
import { type Money, moneyToJson } from '../core/money.ts';
import { type Draft, WRITER_IDS, type Written } from '../core/narrative.ts';
import { parseJson } from '../core/parse-json.ts';
import type { NarrativeLanguage, PersonaId } from '../core/persona.ts';
import { sha256OfText } from '../core/sha256.ts';
import { reportedMoney } from '../report/reported-values.ts';
import { readableDraft } from './readable-draft.ts';

/** What a model wrote about one table of facts, or why it did not: kept so that whoever publishes need not ask. */
export interface KeptDraft {
  readonly persona: PersonaId;
  readonly language: NarrativeLanguage;
  /** {@link tableHash} of the facts that its slots stand for. */
  readonly facts: string;
  /** `null`: there is none, and `written.instead` says why. */
  readonly draft: Draft | null;
  readonly written: Written;
}

/** Version of `narrative.json`; raised when a field changes its meaning or goes away. */
const NARRATIVE_SCHEMA_VERSION = 1;

/** Ids of models as spendlog.yml takes them: no words, that a page would print as they stand. */
const MODEL_ID = /^[\w.:/@+-]{1,400}$/;

const written = z.object({
  writer: z.enum(WRITER_IDS),
  model: z.string().regex(MODEL_ID).nullable(),
  usage: z
    .object({
      inputTokens: z.number().int().min(0),
      outputTokens: z.number().int().min(0),
      cost: reportedMoney.nullable(),
    })
    .nullable(),
  cached: z.boolean(),
  instead: z
    .object({
      of: z.enum(WRITER_IDS).exclude(['template']),
      reason: z.enum(MODEL_FAILURES).or(z.literal('not-here')),
    })
    .nullable(),
});

const document = z.object({
  schemaVersion: z.literal(NARRATIVE_SCHEMA_VERSION),
  drafts: z.array(
    z.object({
      persona: z.string(),
      language: z.enum(LANGUAGES),
      facts: z.string(),
      draft: readableDraft.nullable(),
      written,
    }),
  ),
});

/** The text that drafts are kept in. Nothing of one may be shown before it was held against the facts again, whoever kept it. */
export function keptText(drafts: readonly KeptDraft[]): string {
  const plain = drafts.map((kept) => ({ ...kept, written: writtenJson(kept.written) }));
  return `${JSON.stringify({ schemaVersion: NARRATIVE_SCHEMA_VERSION, drafts: plain }, null, 2)}\n`;
}

/** Empty where the text is of another version, or nothing of the kind. */
export function readKept(text: string | null): readonly KeptDraft[] {
  const read = text === null ? null : document.safeParse(parseJson(text));
  return read?.success ? read.data.drafts : [];
}

/** The one for this reader and these very facts: slots of any other mean something else. */
export function keptFor(
  kept: readonly KeptDraft[],
  wanted: Pick<KeptDraft, 'persona' | 'language' | 'facts'>,
): KeptDraft | null {
  return (
    kept.findLast(
      ({ persona, language, facts }) =>
        persona === wanted.persona && language === wanted.language && facts === wanted.facts,
    ) ?? null
  );
}

/** Names a table of facts: the same facts, the same hash. */
export function tableHash(table: FactTable): Promise<string> {
  return sha256OfText(
    JSON.stringify(table, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)),
  );
}

function writtenJson({ usage, ...rest }: Written): object {
  return { ...rest, usage: usage && { ...usage, cost: costJson(usage.cost) } };
}

function costJson(cost: Money | null) {
  return cost && moneyToJson(cost);
}
