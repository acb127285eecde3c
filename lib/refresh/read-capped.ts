import type { Bytes } from '../feeds/digest.ts';

/**
 * The body of an answer, of one that is longer than the cap only the first byte beyond: reading ends there, whatever is
 * still to come (H12, H13). `came` is told with every part how many bytes there are.
 */
export async function readCapped(
  response: Response,
  cap: number,
  came?: (bytes: number) => void,
): Promise<Bytes> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(next.value);
    length += next.value.length;
    came?.(length);
    if (length > cap) {
      await reader?.cancel();
      break;
    }
  }
  return new Uint8Array(await new Blob(parts as Bytes[]).slice(0, cap + 1).arrayBuffer());
}
