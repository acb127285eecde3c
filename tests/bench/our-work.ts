interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the thread's own time: what other programs took of the clock is not counted. */
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** What a trace shows of a page's main thread, in milliseconds: its tasks, and each call of our content script. */
export interface Work {
  tasks: number[];
  ours: number[];
}

/** What a trace must record for `workIn`. */
export const WORK_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Reads what the main thread did out of a trace. */
export function workIn(trace: Uint8Array): Work {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const timesOf = (wanted: (event: TraceEvent) => boolean): number[] =>
    traceEvents.filter(wanted).map(({ tdur }) => (tdur ?? 0) / 1000);
  return {
    tasks: timesOf((event) => event.name === 'RunTask' && main.has(threadOf(event))),
    ours: timesOf(
      ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:') === true,
    ),
  };
}
