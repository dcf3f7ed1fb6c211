/** The start of the evidence browser: counts by topic and verdict, and the map of one topic. */
import { useEffect, useRef } from 'preact/hooks';
import type { EvidenceIndex } from './evidence-index';
import { EvidenceMap } from './evidence-map';
import { day, number } from './format';
import type { DatasetInfo } from './props';
import { evidence as words } from './strings/evidence';
import { TopicTable } from './topic-table';

interface MapPageProps {
  index: EvidenceIndex;
  /** The topic in the address; null shows the first that has findings. */
  asked: string | null;
  dataset: DatasetInfo;
}

export function MapPage({ index, asked, dataset }: MapPageProps) {
  const map = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) map.current?.scrollIntoView();
  }, [asked]);
  const topic = index.topics.find(({ id }) => id === asked) ?? index.topics.find(({ id }) => index.ofTopic(id).length > 0);
  const entries = topic ? index.ofTopic(topic.id) : [];
  return (
    <>
      <section>
        <header class="lead-head">
          <h1 tabIndex={-1}>{words.title}</h1>
          <p>{words.holds(number(dataset.substances), number(dataset.findings), number(dataset.studies), day(dataset.date))}</p>
        </header>
        <TopicTable index={index} current={topic?.id ?? ''} />
      </section>
      {topic && (
        <section ref={map}>
          <header class="lead-head">
            <h2>{topic.name}</h2>
            <p>{words.mapNote(entries.length)}</p>
          </header>
          <EvidenceMap entries={entries} topic={topic.name} />
        </section>
      )}
    </>
  );
}
