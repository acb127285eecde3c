import type { VNode } from 'preact';
import type { RequestLine } from '../lib/domain/feed.ts';
import type { FeedsProps } from './Feeds.tsx';
import { figure, keyed } from './say.ts';
import type { Say } from './say.ts';
import { trusted } from './trusted.ts';

type RequestLogProps = Pick<FeedsProps, 'words' | 'requests' | 'onExportLog' | 'onClearLog'>;

/** Every request that the extension made, the newest first, to be read, taken along and cleared. */
export function RequestLog(props: RequestLogProps): VNode {
  const { words, requests } = props;
  const { say } = words;
  return (
    <section class="panel" aria-labelledby="requests">
      <h3 id="requests">{say('requests_title')}</h3>
      <p id="requests-hint" class="quiet">
        {say(requests.length === 0 ? 'requests_none' : 'requests_hint')}
      </p>
      {requests.length > 0 && <Lines {...props} />}
      {requests.length > 0 && <LogActs {...props} />}
    </section>
  );
}

function Lines({ words: { say }, requests }: RequestLogProps): VNode {
  return (
    <div class="log" role="region" tabIndex={0} aria-labelledby="requests-hint">
      <table>
        <thead>
          <tr>
            {(['at', 'url', 'bytes', 'why', 'outcome'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`request_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requests.map((line, index) => (
            <Line key={index} say={say} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ say, line }: { say: Say; line: RequestLine }): VNode {
  const { at, url, bytes, why, outcome, status } = line;
  const when = new Date(at);
  const shape: Intl.DateTimeFormatOptions = { dateStyle: 'short', timeStyle: 'medium' };
  return (
    <tr>
      <td>
        <time dateTime={when.toISOString()}>{when.toLocaleString(say('locale'), shape)}</time>
      </td>
      <td>
        <bdi>{url}</bdi>
      </td>
      <td class="count">{figure(say, bytes)}</td>
      <td>{say(keyed('request_why', why))}</td>
      <td>{say(keyed('outcome', outcome), String(status))}</td>
    </tr>
  );
}

function LogActs({ words: { say }, onExportLog, onClearLog }: RequestLogProps): VNode {
  const take = (form: 'text' | 'json'): ((event: Event) => void) =>
    trusted(() => {
      onExportLog(form);
    });
  return (
    <div class="acts">
      <button type="button" class="act" onClick={take('text')}>
        {say('log_text')}
      </button>
      <button type="button" class="act" onClick={take('json')}>
        {say('log_json')}
      </button>
      <button type="button" class="act" onClick={trusted(onClearLog)}>
        {say('log_clear')}
      </button>
    </div>
  );
}
