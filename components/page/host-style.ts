/** The host's own stylesheet: nothing of the page reaches in, and nothing of it moves the page. */
export const hostStyle = `
:host {
  all: initial !important;
  /* What “all” leaves out. */
  direction: ltr !important;
  unicode-bidi: isolate !important;
  color-scheme: light dark !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  contain: layout style !important;
  pointer-events: none !important;
}
.place {
  position: fixed;
  inset: 0 auto auto 0;
  width: 380px;
  height: auto;
  max-width: none;
  max-height: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  overflow: visible;
  pointer-events: auto;
}
.shell {
  display: contents;
  position: fixed;
  inset: 0 auto auto 0;
  width: 0;
  height: 0;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  overflow: visible;
}
.shell::backdrop { background: none; pointer-events: auto; }
.place [role="dialog"] { max-height: min(640px, var(--room, 92vh)); }
.hint {
  width: max-content;
  max-width: 320px;
  pointer-events: none;
}
.sheet { inset: auto 0 0 0; width: 100%; }
.sheet.upper { inset: 0 0 auto 0; }
.spoken {
  position: fixed;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media print { :host { display: none !important; } }
`;
