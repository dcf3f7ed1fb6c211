/** Topics at hand: those of this page first, with their counts. */
import type { ReportProps, TopicChoice } from './props';
import { popup as words } from './strings/popup';

export function TopicsPanel({ topics, view, onTopic }: Pick<ReportProps, 'topics' | 'view' | 'onTopic'>) {
  const claims = view.state === 'page' ? view.report.claims : [];
  const count = (id: string) => claims.filter(({ topic }) => topic === id).length;
  const here = topics.filter(({ id }) => count(id) > 0);
  const other = topics.filter(({ id }) => count(id) === 0);
  const rows = (list: readonly TopicChoice[]) =>
    list.map(({ id, name, on }) => (
      <li key={id}>
        <label>
          <span>{name}</span>
          <span class="num dim">{count(id) || ''}</span>
          <input class="switch" type="checkbox" role="switch" checked={on} onChange={(event) => onTopic(id, event.currentTarget.checked)} />
        </label>
      </li>
    ));
  return (
    <section class="list topics-here" aria-label={words.topicsTitle}>
      {here.length > 0 && <h2>{words.topicsHere}</h2>}
      {here.length > 0 && <ul>{rows(here)}</ul>}
      <h2>{here.length ? words.topicsOther : words.topicsTitle}</h2>
      <ul>{rows(other)}</ul>
    </section>
  );
}
