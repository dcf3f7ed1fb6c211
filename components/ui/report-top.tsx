/** The report's bar: what was found, hide the marks, topics, side panel, options. */
import { Glyph } from './glyph';
import { Logo } from './logo';
import type { ReportProps } from './props';
import type { Screen } from './report-screen';
import { popup as words } from './strings/popup';

interface TopProps extends ReportProps {
  title: string;
  screen: Screen;
  topicsOpen: boolean;
  onTopics(): void;
  onSidePanel?: (() => void) | undefined;
}

export function ReportTop({
  title,
  screen,
  marksHidden,
  hideShortcut,
  topicsOpen,
  onTopics,
  onToggleMarks,
  onOptions,
  onSidePanel,
}: TopProps) {
  const hide = words.withKeys(marksHidden ? words.showMarks : words.hideMarks, hideShortcut);
  return (
    <header class="p-top">
      <Logo />
      <h1>{title}</h1>
      {screen === 'claims' && (
        <button type="button" class="bare" aria-label={hide} title={hide} aria-pressed={marksHidden} onClick={onToggleMarks}>
          <Glyph shape={marksHidden ? 'eye-off' : 'eye'} />
        </button>
      )}
      <button type="button" class="bare" aria-label={words.topics} title={words.topics} aria-expanded={topicsOpen} onClick={onTopics}>
        <Glyph shape="topics" />
      </button>
      {onSidePanel && (
        <button type="button" class="bare" aria-label={words.sidePanel} title={words.sidePanel} onClick={onSidePanel}>
          <Glyph shape="panel" />
        </button>
      )}
      <button type="button" class="bare" aria-label={words.options} title={words.options} onClick={onOptions}>
        <Glyph shape="gear" />
      </button>
    </header>
  );
}
