interface TraceEvent {
  name: string;
  /** Microseconds of the thread's own time: what other programs took of the clock is not counted. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Milliseconds of each call of our content script in a trace. */
export function ourWork(trace: Uint8Array): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'))
    .map(({ tdur }) => (tdur ?? 0) / 1000);
}
