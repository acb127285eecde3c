import type { RequestLine } from '../domain/feed.ts';

/** The log as a file: JSON, or a line of text for each request with its columns apart by tabs. */
export function requestFile(lines: readonly RequestLine[], form: 'text' | 'json'): string {
  const requests = lines.map(({ at, url, bytes, why, outcome, status }) => ({
    at: new Date(at).toISOString(),
    url,
    bytes,
    why,
    outcome,
    status,
  }));
  if (form === 'json') return `${JSON.stringify({ format: 'says-who/requests', requests }, null, 2)}\n`;
  return requests
    .map(({ at, url, bytes, why, outcome, status }) =>
      [at, url, `${bytes} B`, why, outcome, status || '-'].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
