import { BatchGetProjectsCommand, CodeBuildClient, ListProjectsCommand } from '@aws-sdk/client-codebuild';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { inChunks } from '../in-chunks.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { BuildProject } from './projects.ts';

/** The most that both calls take at once. */
const PAGE = 100;

/** All projects of the region, listed by name and then told in batches. Their environment variables are not kept. */
const load: DatasetLoader<BuildProject> = async function* ({ client, signal }) {
  const codebuild = client(CodeBuildClient);
  const listed = itemsOf({
    operation: 'ListProjects',
    ask: (nextToken) => codebuild.send(new ListProjectsCommand({ nextToken }), { abortSignal: signal }),
    items: ({ projects }) => projects,
    next: ({ nextToken }) => nextToken,
    idOf: (name) => name,
  });
  for await (const names of inChunks(listed, PAGE)) {
    const projects = itemsOf({
      operation: 'BatchGetProjects',
      ask: () => codebuild.send(new BatchGetProjectsCommand({ names }), { abortSignal: signal }),
      items: (answer) => answer.projects,
      next: () => undefined,
      idOf: ({ name }) => name,
    });
    for await (const { name, environment, tags } of projects) {
      yield {
        projectName: bounded(name ?? ''),
        environmentType: boundedOrNull(environment?.type),
        computeType: boundedOrNull(environment?.computeType),
        onFleet: environment?.fleet !== undefined,
        tags: tagsOf(tags),
      };
    }
  }
};

export default load;
