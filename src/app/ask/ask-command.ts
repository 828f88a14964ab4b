import type { Config } from '../../config/config.ts';
import { SpendlogError } from '../../core/errors.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import { latestFolder } from '../../core/report-folders.ts';
import { type Answer, answerTo } from '../../narrative/ask/answer.ts';
import { templateAnswer } from '../../narrative/ask/answer-sentences.ts';
import { readBeside } from '../../narrative/ask/read-beside.ts';
import { readCostsCsv } from '../../narrative/ask/read-costs-csv.ts';
import { readDrivers } from '../../narrative/ask/read-drivers.ts';
import { factsOf } from '../../narrative/facts/facts-of.ts';
import { readReport } from '../../narrative/facts/read-report.ts';
import { BY_TEMPLATE } from '../../narrative/narrative-of.ts';
import type { CommandResult } from '../command-result.ts';
import type { AskOptions } from '../invocation.ts';
import { loadConfig } from '../load-config.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { oneTenantId } from '../tenants.ts';
import { askModel } from './ask-model.ts';
import { askResult, type Told } from './ask-result.ts';
import { type ReportFiles, reportAt } from './report-at.ts';

/** Nobody asks more than that in one question, and every word of it is held against every name of the report. */
const MOST_CHARACTERS = 1_000;

/** `ask`: a question about a report that was written, answered from that report alone. */
export async function ask(options: AskOptions, environment: RunEnvironment): Promise<CommandResult> {
  if (options.question.length > MOST_CHARACTERS) throw tooLong();
  const config = await loadConfig(environment.workingFolder, options.config, options.environment);
  const path = options.report ?? latestReport(config, options, environment);
  const answer = answerFrom(await reportAt(environment.workingFolder, path), path, options.question, config);
  const language = options.language ?? config.language;
  const told = await toldBy(answer, language, config, options, environment);
  environment.progress.done('Answered');
  return askResult({ question: options.question, answer, language, ...told });
}

function latestReport(config: Config, options: AskOptions, environment: RunEnvironment): string {
  return `${config.output}/${latestFolder(oneTenantId(config, options.tenant, environment))}`;
}

function answerFrom(files: ReportFiles, path: string, question: string, { narrative }: Config): Answer {
  const report = readReport(files.report, files.recommendations);
  if (!report) throw notReadable(path);
  return answerTo(question, factsOf(report, narrative), {
    report,
    drivers: readDrivers(files.report),
    beside: readBeside(files.report),
    older: files.costs === null ? [] : readCostsCsv(files.costs),
  });
}

/** What is not understood, or not told by the report, is not asked of a model either: it would have to guess. */
async function toldBy(
  answer: Answer,
  language: NarrativeLanguage,
  config: Config,
  options: AskOptions,
  environment: RunEnvironment,
): Promise<Told> {
  const { writer } = config.narrative;
  const template = () => templateAnswer(answer, language);
  if (writer === 'template' || answer.facts.length === 0) return { ...template(), written: BY_TEMPLATE };
  const asked = await askModel({ answer, language, writer, config, options, environment });
  return asked.sentences.length > 0 ? asked : { ...asked, sentences: template().sentences };
}

function tooLong(): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `The question has more than ${MOST_CHARACTERS} characters.`,
    'Ask one thing at a time, as in: why did RDS grow in May?',
  );
}

function notReadable(path: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `${JSON.stringify(path)} is no report of this version of Spendlog.`,
    'Write it again with this version, or ask with the version that wrote it.',
  );
}
