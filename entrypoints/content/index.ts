import { defineContentScript } from 'wxt/utils/define-content-script';
import { canPaint } from '../../lib/page/paint.ts';
import { Page } from './page.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    // XML, SVG and the PDF viewer are no articles; without highlights nothing could be painted unmarked.
    const readable = document instanceof HTMLDocument && /html/.test(document.contentType);
    if (readable && canPaint()) void new Page(document).refresh();
  },
});
