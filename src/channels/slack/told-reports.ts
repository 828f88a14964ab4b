import type { PersonaId } from '../../core/persona.ts';
import type { Publication } from '../../core/publication.ts';
import type { Briefed } from '../../render/brief/brief-of.ts';
import { isOpen } from '../../render/sections/action-groups.ts';
import { detailsMessage, ownerDetailsMessage } from '../../render/slack/details-message.ts';
import { ownerMessage, summaryMessage } from '../../render/slack/summary-message.ts';
import { type Cadence, type CadencePeriod, cadencePeriod } from '../cadence-period.ts';
import type { SlackLetter } from './slack-letter.ts';
import type { SlackBotWay, SlackOwner, SlackReader } from './slack-way.ts';

/** A report for one channel: what is posted once in a period, and what stands in its thread. */
export interface ToldReport {
  readonly channel: string;
  /** Whose it is, for people and in the identity of its messages. */
  readonly name: string;
  readonly period: CadencePeriod;
  readonly summary: SlackLetter['message'];
  readonly details: SlackLetter['message'];
}

/** The whole one, those of further readers, and those of owners. An owner who certainly has nothing to do is not told so. */
export function reportsToTell(
  way: SlackBotWay,
  publication: Publication,
  { persona, cadence }: { readonly persona: PersonaId; readonly cadence: Cadence },
): readonly ToldReport[] {
  const { recommendations } = publication.report;
  const all = recommendations.known ? recommendations.value.filter(isOpen) : null;
  const busy = new Set(all?.map(({ owner }) => owner?.team));
  const owners = way.owners.filter(({ team }) => all === null || busy.has(team));
  const period = cadencePeriod(cadence, publication.at);
  const main: SlackReader = { channel: way.channel, persona, when: cadence };
  return [
    wholeReport('summary', main, publication),
    // What the main one is called does not change with its reader: it is not posted again.
    ...way.readers.map((reader) => wholeReport(`${reader.persona} summary`, reader, publication)),
    ...owners.map((owner) => ownReport(owner, publication, period)),
  ];
}

/** A publication with what was written for one of its readers. */
export function writtenFor(persona: PersonaId, publication: Publication): Briefed {
  return { ...publication, narrative: publication.narratives.get(persona) ?? null };
}

function wholeReport(
  name: string,
  { channel, persona, when }: SlackReader,
  publication: Publication,
): ToldReport {
  return {
    channel,
    name,
    period: cadencePeriod(when, publication.at),
    summary: () => summaryMessage(writtenFor(persona, publication)),
    details: () => detailsMessage(publication),
  };
}

function ownReport(
  { team, channel }: SlackOwner,
  publication: Publication,
  period: CadencePeriod,
): ToldReport {
  return {
    channel,
    name: `summary for ${team}`,
    period,
    summary: () => ownerMessage(publication, team),
    details: () => ownerDetailsMessage(publication, team),
  };
}
