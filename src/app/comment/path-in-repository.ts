/** A path as git has it, from the root of the repository; `null`: it leads out of it, or is the root. */
export function pathInRepository(path: string): string | null {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  const isInside = !path.startsWith('/') && names.length > 0 && !names.includes('..') && !path.includes('\\');
  return isInside ? names.join('/') : null;
}
