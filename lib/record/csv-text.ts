/**
 * Rows as CSV (RFC 4180). A field that a spreadsheet would take for a formula has an apostrophe before it.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(field).join(',') + '\r\n').join('');

function field(text: string): string {
  const plain = /^['=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
