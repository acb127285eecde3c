/** Lets an act happen only at the reader's own doing: a page can forge events, but not `isTrusted` (DESIGN §6). */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
