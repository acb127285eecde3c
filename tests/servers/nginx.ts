import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../lib/cli/find-program.ts';
import type { Running } from './running.ts';
import { startServer } from './running.ts';

/** One request as the server saw it. */
export interface SeenRequest {
  path: string;
  status: number;
  /** Whether it asked for a part, or only for what is newer than something. */
  range: boolean;
  conditional: boolean;
  cookie: boolean;
  referrer: boolean;
  /** Whether the answer was sent packed by the server. */
  packed: boolean;
}

/** A web server of Debian's over a published folder. */
export interface Nginx extends Running {
  /** The requests seen since the last call. */
  seen(): Promise<SeenRequest[]>;
}

/** Asked for by `seen` itself. */
const MARK = 'mark';

export const NGINX = findProgram(['nginx'], 'nginx');

/** Why a test that needs it is left out. */
export const NO_NGINX = 'nginx is not there and only root can install it';

/** How the folder is served. */
export interface Serving {
  /** Seconds for which the timestamp and a missing file may be kept by caches. */
  fresh?: number;
  /** What stands in place of a missing file: nothing much, a page of 9 kB, or such a page that claims to be the file. */
  missing?: 'short' | 'page' | 'page as if found';
  /** A port to come back on. */
  port?: number;
}

/** Serves a folder with compression, ranges and validators on, as a host would. */
export async function startNginx(
  folder: string,
  { fresh = 300, missing = 'short', port: wanted }: Serving = {},
): Promise<Nginx> {
  const place = mkdtempSync(join(tmpdir(), 'says-who-nginx-'));
  const log = join(place, 'access.log');
  writeFileSync(log, '');
  writeFileSync(join(place, 'error.html'), `<!doctype html><title>Oops</title>${'<p>Lost?</p>'.repeat(750)}`);
  const configured = (port: number): string[] => {
    const file = join(place, 'nginx.conf');
    writeFileSync(file, configuration(place, folder, port, fresh, missing));
    return ['-p', place, '-c', file, '-e', 'stderr', '-g', 'daemon off;'];
  };
  const running = await startServer(NGINX ?? '', configured, wanted);
  let read = 0;
  return {
    ...running,
    seen: async () => {
      // One worker takes one request after another: when this is answered, all before it are in the log.
      await fetch(running.url + MARK);
      const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1);
      const fresh = lines.slice(read).map(readLine);
      read = lines.length;
      return fresh.filter(({ path }) => path !== `/${MARK}`);
    },
  };
}

const configuration = (
  place: string,
  folder: string,
  port: number,
  fresh: number,
  missing: Serving['missing'],
): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${place}/pid;
events {}
http {
  log_format seen '$request_uri $status $http_range $http_if_none_match$http_if_modified_since $http_cookie $http_referer $sent_http_content_encoding';
  access_log ${place}/access.log seen;
  client_body_temp_path ${place}/a; proxy_temp_path ${place}/b; fastcgi_temp_path ${place}/c;
  uwsgi_temp_path ${place}/d; scgi_temp_path ${place}/e;
  types { application/json json; text/html html; }
  default_type application/octet-stream;
  gzip on; gzip_types application/json; gzip_proxied any;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    error_page 404 ${missing === 'page as if found' ? '=200 ' : ''}/${missing === 'short' ? 'none' : 'error.html'};
    location / { add_header Cache-Control "public, max-age=31536000, immutable"; }
    location = /metadata/timestamp.json { add_header Cache-Control "max-age=${fresh}"; }
    location = /none { internal; default_type text/plain; add_header Cache-Control "max-age=${fresh}" always; return 404 "none"; }
    location = /error.html { internal; root ${place}; add_header Cache-Control "max-age=${fresh}" always; }
  }
}
`;

function readLine(line: string): SeenRequest {
  const [path = '', status, range, conditional, cookie, referrer, packed] = line.split(' ');
  return {
    path,
    status: Number(status),
    range: range !== '-',
    conditional: conditional !== '--',
    cookie: cookie !== '-',
    referrer: referrer !== '-',
    packed: packed === 'gzip',
  };
}
