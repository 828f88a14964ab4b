import { describe, expect, it } from 'vitest';
import type { LogLevel } from '../../src/core/ports.ts';
import { createLog } from '../../src/platform/log.ts';
import { redact, registerSecret } from '../../src/platform/redact.ts';

const NOW = new Date('2026-11-21T06:00:00.000Z');

function logged(format: 'text' | 'json', level: LogLevel = 'info') {
  const lines: string[] = [];
  const log = createLog({ format, level, now: () => NOW, redact, write: (line) => lines.push(line) });
  return { log, lines };
}

describe('a log', () => {
  it('is one JSON document a line, with what is filtered by first', () => {
    const { log, lines } = logged('json');
    log.write('warn', 'read failed', { operation: 'x', durationMs: 12, unitId: 'u', runId: 'r', attempt: 2 });

    expect(lines).toEqual([
      '{"timestamp":"2026-11-21T06:00:00.000Z","level":"warn","message":"read failed","extra":{"runId":"r","unitId":"u","attempt":2,"durationMs":12,"operation":"x"}}\n',
    ]);
  });

  it('is a readable line as text', () => {
    const { log, lines } = logged('text');
    log.write('info', 'done', { runId: 'r', state: 'all of it' });

    expect(lines).toEqual(['2026-11-21T06:00:00.000Z info  done runId=r state="all of it"\n']);
  });

  it('leaves lower levels out', () => {
    const { log, lines } = logged('text', 'warn');
    for (const level of ['debug', 'info', 'warn', 'error'] as const) log.write(level, level);

    expect(lines).toHaveLength(2);
  });

  it.each(['text', 'json'] as const)('holds no account id and no secret in any encoding, as %s', (format) => {
    const secret = 'hunter2/"+ä';
    registerSecret(secret);
    const { log, lines } = logged(format);
    const forms = [
      secret,
      JSON.stringify(secret),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('base64url'),
    ];
    for (const form of forms) log.write('info', `before ${form} after 204816327001`, { note: `${form}` });

    const text = lines.join('');
    expect(text).not.toContain('204816327001');
    expect(text).toContain('2048…7001');
    for (const form of [...forms, 'hunter2']) expect(text).not.toContain(form);
  });

  it('cannot be made to write a second line or a command to the runner', () => {
    for (const format of ['text', 'json'] as const) {
      const { log, lines } = logged(format);
      log.write('info', 'name\n::set-env name=A::b', { note: '\n##[error]x' });

      expect(lines).toHaveLength(1);
      expect(lines[0]?.trimEnd()).not.toContain('\n');
      expect(lines[0]).not.toMatch(/^::/m);
      expect(lines[0]).not.toContain('##[');
    }
  });
});
