import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What static hosts compress: text. */
const COMPRESSED = /^text\/|json|xml\b|xml;|svg/;

/** A folder being served. */
export interface Served {
  /** Where the folder's root is: `http://127.0.0.1:41234/some/path/`. */
  url: string;
  close(): Promise<void>;
}

/** The file that an address names inside a folder; a folder stands for its `index.html`. */
function fileFor(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const wanted = resolve(folder, `.${sep}${decoded}`);
  if (decoded.includes('\0') || (wanted !== folder && !wanted.startsWith(folder + sep))) return undefined;
  const file = decoded === '' || decoded.endsWith('/') ? join(wanted, 'index.html') : wanted;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Serves a folder on loopback as a plain static host does: files with their types, `index.html` for a folder, a
 * redirect for one named without its slash, `404.html` for the rest. No listing, nothing outside the folder.
 *
 * @param base path under which the folder's root lies, with slashes at both ends
 * @param gzip whether text is compressed for those who accept it, as most hosts do
 */
export async function serve(folder: string, base = '/', gzip = false): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const send = (status: number, file?: string): void => {
      const type =
        file === undefined ? 'text/plain; charset=utf-8' : (TYPES[extname(file)] ?? 'application/octet-stream');
      const accepted = request.headers['accept-encoding'] ?? '';
      const compress = gzip && file !== undefined && COMPRESSED.test(type) && accepted.includes('gzip');
      response.writeHead(status, { 'content-type': type, ...(compress ? { 'content-encoding': 'gzip' } : {}) });
      if (file === undefined || request.method === 'HEAD')
        response.end(file === undefined ? String(status) : undefined);
      else if (compress) pipeline(createReadStream(file), createGzip(), response, () => response.end());
      else createReadStream(file).pipe(response);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405);
    const path = (request.url ?? '').split(/[?#]/)[0] ?? '';
    if (!path.startsWith(base)) return send(404);
    const inside = path.slice(base.length);
    const file = fileFor(root, inside);
    if (file !== undefined) return send(200, file);
    if (inside !== '' && !inside.endsWith('/') && fileFor(root, `${inside}/`) !== undefined) {
      response.writeHead(301, { location: `${path}/` });
      return response.end();
    }
    return send(404, fileFor(root, '404.html'));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
