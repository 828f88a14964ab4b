import type { z } from 'zod';
import { OWN_PERSONAS } from '../core/persona.ts';
import { suggest } from './suggest.ts';

interface Reader {
  readonly persona: string;
}

/** Where personas are named: for everybody, or for one tenant. */
interface Sections {
  readonly slack?: (Reader & { readonly readers: readonly Reader[] }) | null | undefined;
  readonly email?: { readonly recipients: readonly Reader[] } | null | undefined;
}

interface Rules extends Sections {
  readonly narrative: {
    readonly pages: readonly (string | Reader)[];
    readonly personas: Readonly<Record<string, unknown>>;
  };
  readonly pullRequests?: Reader | null | undefined;
  readonly tenants: readonly Sections[];
}

interface Named {
  readonly path: readonly (string | number)[];
  readonly persona: string;
}

/** Nobody is written for whom nothing describes: every persona that is named is one of ours or of `narrative.personas`. */
export function checkPersonas(rules: Rules, context: z.core.$RefinementCtx): void {
  const there = [...new Set([...OWN_PERSONAS, ...Object.keys(rules.narrative.personas)])];
  for (const { path, persona } of namedIn(rules)) {
    if (there.includes(persona)) continue;
    const message = `There is no persona ${persona}${suggest(persona, there, `; there are ${there.join(', ')}`)}`;
    context.addIssue({ code: 'custom', path: [...path], message });
  }
}

function namedIn(rules: Rules): readonly Named[] {
  const { narrative, pullRequests, tenants } = rules;
  return [
    ...narrative.pages.map(inPages),
    ...(pullRequests ? [{ path: ['pullRequests', 'persona'], persona: pullRequests.persona }] : []),
    ...inSections(rules, []),
    ...tenants.flatMap((tenant, index) => inSections(tenant, ['tenants', index])),
  ];
}

function inPages(page: string | Reader, index: number): Named {
  const path = ['narrative', 'pages', index];
  return typeof page === 'string'
    ? { path, persona: page }
    : { path: [...path, 'persona'], persona: page.persona };
}

function inSections({ slack, email }: Sections, at: Named['path']): readonly Named[] {
  return [
    ...(slack ? [{ path: [...at, 'slack', 'persona'], persona: slack.persona }] : []),
    ...inList(slack?.readers, [...at, 'slack', 'readers']),
    ...inList(email?.recipients, [...at, 'email', 'recipients']),
  ];
}

function inList(readers: readonly Reader[] | undefined, at: Named['path']): readonly Named[] {
  return (readers ?? []).map(({ persona }, index) => ({ path: [...at, index, 'persona'], persona }));
}
