import type { CheckProgress } from '../domain/feed.ts';

const CHANNEL = 'checks';

/** Tells our open pages how far a check is; nobody else can hear it, and nothing of it is kept. */
export function tellProgress(progress: CheckProgress): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(progress);
  channel.close();
}

/** Calls back with the progress of every check while this page is open. */
export function onProgress(call: (progress: CheckProgress) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<CheckProgress>) => {
    call(data);
  };
  return () => {
    channel.close();
  };
}
