const nothing = (): undefined => undefined;

/** A log for WXT that says what went wrong and nothing else. */
export const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
