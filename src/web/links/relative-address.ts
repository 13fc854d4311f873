/**
 * An address that begins at the root of the site (`/cs/x/#a`) as seen from a page (`/cs/y/`), so that the same files
 * work under any path: `../x/#a`. Addresses of other hosts (`//…`, `https:`) and fragments come back as they are.
 */
export function relativeAddress(target: string, page: string): string {
  if (!target.startsWith('/') || target.startsWith('//')) return target;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  const file = to.pop() ?? '';
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  const steps = [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
  const folder = steps.length > 0 ? `${steps.join('/')}/` : '';
  if (folder === '' && file === '') return rest.startsWith('#') && path === page ? rest : `./${rest}`;
  // A first step with a colon would be read as a scheme.
  const relative = `${folder}${file}`;
  return `${relative.split('/')[0]?.includes(':') ? './' : ''}${relative}${rest}`;
}
