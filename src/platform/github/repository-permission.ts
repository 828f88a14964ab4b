import type { RepositoryPermission } from '../../core/issue-tracker.ts';

/** What somebody may do in a repository, as GitHub answers it. */
interface Answer {
  /** Of four levels: `triage` is told as `read`, `maintain` as `write`. */
  readonly permission: string;
  /** May be a role that an organisation made itself. */
  readonly role_name?: string | undefined;
  readonly user?: { readonly permissions?: Readonly<Record<string, boolean>> | undefined } | null | undefined;
}

/** GitHub's names of what each level allows, the highest first. */
const LEVELS: readonly (readonly [string, RepositoryPermission])[] = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
];

const NAMES: ReadonlySet<string> = new Set(['none', 'read', 'triage', 'write', 'maintain', 'admin']);

/** The highest level that an answer tells. A name that is not known gives nothing. */
export function repositoryPermission({ permission, role_name, user }: Answer): RepositoryPermission {
  const allowed = user?.permissions;
  if (allowed) return LEVELS.find(([name]) => allowed[name] === true)?.[1] ?? 'none';
  return [role_name, permission].find(isPermission) ?? 'none';
}

function isPermission(name: string | undefined): name is RepositoryPermission {
  return name !== undefined && NAMES.has(name);
}
