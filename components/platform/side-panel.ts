/** The report beside the page: Chrome's side panel, Firefox's sidebar. Neither exists on Android. */
import { browser } from 'wxt/browser';
import { reportUnexpected } from './errors';

interface Sidebar {
  open(): Promise<void>;
}

const sidebar = (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** Must be called in a click. Undefined where the browser has no such place. */
export const openSidePanel: (() => void) | undefined = sidebar
  ? () => settle(sidebar.open())
  : 'sidePanel' in browser
    ? () => settle(openInThisWindow())
    : undefined;

let thisWindow: number | undefined;
// Asked for in advance: after an await the click no longer counts.
void browser.windows?.getCurrent().then(({ id }) => {
  thisWindow = id;
});

function openInThisWindow(): Promise<void> {
  return thisWindow === undefined ? Promise.resolve() : browser.sidePanel.open({ windowId: thisWindow });
}

function settle(opening: Promise<void>): void {
  opening.then(() => window.close()).catch((error: unknown) => reportUnexpected('opening the side panel', error));
}
