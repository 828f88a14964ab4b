import * as core from '@actions/core';
import type { Annotation } from '../core/annotation.ts';
import { logSafe } from '../core/printable.ts';
import { redact } from './redact.ts';

/** Shows them beside the log of the workflow run. Each is one line, whatever the names in it hold. */
export function writeAnnotations(annotations: readonly Annotation[]): void {
  for (const { level, title, text } of annotations) {
    const show = level === 'warning' ? core.warning : core.notice;
    show(oneLine(text), { title: oneLine(title) });
  }
}

function oneLine(text: string): string {
  return logSafe(redact(text)).replace(/\s+/g, ' ').trim();
}
