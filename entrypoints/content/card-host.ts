export interface CardHost {
  root: ShadowRoot;
  show(rects: () => DOMRect[]): void;
  hide(): void;
  destroy(): void;
}

export function createCardHost(options: { document: Document; css: string; onDismiss(): void }): CardHost {
  const { document } = options;
  const element = document.createElement('obelus-card');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(options.css);
  root.adoptedStyleSheets = [sheet];
  element.style.cssText = 'position:fixed;inset:auto;margin:0;border:0;padding:0;background:none;z-index:2147483647;width:380px';
  element.popover = 'manual';
  return {
    root,
    show(rects) {
      if (!element.isConnected) document.documentElement.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
      const [rect] = rects();
      element.style.left = `${rect?.left ?? 20}px`;
      element.style.top = `${(rect?.bottom ?? 20) + 6}px`;
    },
    hide() {
      if (element.isConnected) element.hidePopover();
    },
    destroy: () => element.remove(),
  };
}
