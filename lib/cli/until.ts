const PATIENCE = 20_000;

/** What the look gives once it gives something; throws after 20 seconds, saying what was waited for. */
export async function until<T>(look: () => Promise<T | null>, what: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== null) return seen;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`Waited in vain for ${what}`);
}
