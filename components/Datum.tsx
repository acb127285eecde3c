import type { VNode } from 'preact';

/** Text of the dossier or a page: marked with its language and kept from reordering its neighbours. */
export function Datum({ lang, text }: { lang: string; text: string }): VNode {
  return <bdi lang={lang}>{text}</bdi>;
}
