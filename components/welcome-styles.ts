/** The page that opens once, after the install. */
export const WELCOME_STYLES = `
.welcome { max-inline-size: 660px; margin-inline: auto; padding: 48px 20px 72px; }
.welcome h1 { font-size: 34px; line-height: 1.15; letter-spacing: -.02em; margin-block: 26px 8px; }
.lead { font-size: 16px; line-height: 1.5; color: var(--soft); }
.welcome ol { list-style: none; counter-reset: lesson; margin: 28px 0; padding: 0; display: grid; gap: 16px; }
.welcome ol > li { counter-increment: lesson; margin: 0; padding: 18px 20px; }
.welcome ol > li > h2::before { content: counter(lesson) / ""; display: inline-grid; place-items: center; inline-size: 24px; block-size: 24px; margin-inline-end: 10px; border-radius: 12px; background: var(--press); font-size: 13px; }
.story { font: 19px/1.6 Georgia, 'Times New Roman', serif; margin-block: 14px 10px; }
.name { font: inherit; padding: 0; min-block-size: 0; border-radius: 2px; display: inline; cursor: default; text-decoration: underline dotted 1px; text-decoration-color: var(--faint); text-underline-offset: 4px; }
.name:is(:hover, [aria-expanded="true"]) { background: var(--amber-wash); }
.seen { font-weight: 600; margin-block-start: 8px; }
.seen:empty { display: none; }
.welcome .figures { margin-block: 14px 10px; }
.welcome .acts { margin-block: 14px 22px; }
.welcome .choice legend { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.welcome .option { padding-block: 6px; }
.welcome h2 + .choice { margin-block-start: 8px; }
.place { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; }
`;
