import { describe, expect, it } from 'vitest';
import { repositoryPermission } from '../../../src/platform/github/repository-permission.ts';

const MAY_TRIAGE = { pull: true, triage: true, push: false, maintain: false, admin: false };

describe('what somebody may do', () => {
  it('is what the role of an organisation allows, whatever it is called', () => {
    const custom = { permission: 'read', role_name: 'admin-of-nothing', user: { permissions: MAY_TRIAGE } };

    expect(repositoryPermission(custom)).toBe('triage');
    expect(repositoryPermission({ ...custom, role_name: 'admin' })).toBe('triage');
    expect(repositoryPermission({ ...custom, user: { permissions: {} } })).toBe('none');
  });

  it('is the role, then the coarser level, where GitHub tells no more', () => {
    expect(repositoryPermission({ permission: 'write', role_name: 'maintain' })).toBe('maintain');
    expect(repositoryPermission({ permission: 'read', role_name: 'costs', user: null })).toBe('read');
    expect(repositoryPermission({ permission: 'everything' })).toBe('none');
  });
});
