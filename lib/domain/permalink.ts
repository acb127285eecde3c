/** The address of a record on the page of the whole record. */
export const permalink = ({ kind, id }: { kind: 'entity' | 'question' | 'claim'; id: string }): string =>
  `/record.html#${kind}/${id}`;
