/** The evidence browser: search, map, a page for each substance and outcome, the method. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type EvidenceIndex, evidenceIndex } from './evidence-index';
import { outcomeHash, routeOf, substanceHash } from './evidence-route';
import { evidenceSearch } from './evidence-search';
import { sentence } from './format';
import { IndexPage } from './index-page';
import { Logo } from './logo';
import { MapPage } from './map-page';
import { MethodPage } from './method-page';
import { OutcomePage } from './outcome-page';
import type { EvidenceProps, EvidenceState } from './props';
import { SearchBox } from './search-box';
import { evidence as words } from './strings/evidence';
import { SubstancePage } from './substance-page';

export function EvidenceBrowser(props: EvidenceProps) {
  const { evidence, theme } = props;
  return (
    <div class="evidence" data-theme={theme === 'auto' ? undefined : theme}>
      {evidence.state === 'ready' ? (
        <Browser {...props} evidence={evidence} />
      ) : (
        <main class="wait">
          <p role="status">{evidence.state === 'loading' ? words.loading : words.unavailable}</p>
        </main>
      )}
    </div>
  );
}

type Ready = Extract<EvidenceState, { state: 'ready' }>;

function Browser({ evidence, hash, onOptions }: EvidenceProps & { evidence: Ready }) {
  const index = useMemo(() => evidenceIndex(evidence), [evidence]);
  const search = useMemo(() => evidenceSearch(index), [index]);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A new page is read from its heading; the first one is where the browser put the reader.
    if (!first.current) main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: hash.split('/').length > 2 });
    first.current = false;
    const heading = main.current?.querySelector('h1')?.textContent;
    document.title = heading && routeOf(hash).page !== 'map' ? words.pageTitle(heading) : words.siteTitle;
  }, [hash]);
  return (
    <div class="wrap">
      <header class="top">
        <a class="home" href="#">
          <Logo />
          {words.name}
        </a>
        <SearchBox search={search} placeholder={words.search(index.substances.size, index.outcomes.size)} onGo={go} />
        <nav>
          <a href="#">{words.map}</a>
          <a href="#substances">{words.substances}</a>
          <a href="#outcomes">{words.outcomes}</a>
          <a href="#method">{words.method}</a>
          <button type="button" class="link" onClick={onOptions}>
            {words.options}
          </button>
        </nav>
      </header>
      <main ref={main}>{pageOf(hash, index, evidence)}</main>
    </div>
  );
}

const go = (hash: string) => {
  location.hash = hash;
};

function pageOf(hash: string, index: EvidenceIndex, { dataset }: Ready): ComponentChildren {
  const route = routeOf(hash);
  switch (route.page) {
    case 'substance': {
      const substance = index.substances.get(route.id);
      return substance ? <SubstancePage key={route.id} substance={substance} index={index} at={route.outcome} /> : <NotFound />;
    }
    case 'outcome': {
      const outcome = index.outcomes.get(route.id);
      return outcome ? <OutcomePage key={route.id} outcome={outcome} index={index} /> : <NotFound />;
    }
    case 'method':
      return <MethodPage />;
    case 'substances':
      return (
        <IndexPage
          title={words.az}
          items={[...index.substances.values()].map(({ id, name, findings }) => ({
            name,
            hash: substanceHash(id),
            findings: findings.length,
          }))}
        />
      );
    case 'outcomes':
      return (
        <IndexPage
          title={words.azOutcomes}
          items={[...index.outcomes.values()].map(({ id, name }) => ({
            name: sentence(name),
            hash: outcomeHash(id),
            findings: index.ofOutcome(id).length,
          }))}
        />
      );
    case 'map':
      return <MapPage index={index} asked={route.topic} dataset={dataset} />;
  }
}

const NotFound = () => (
  <>
    <header class="lead-head">
      <h1 tabIndex={-1}>{words.notFound}</h1>
    </header>
    <p class="lead">{words.notFoundText}</p>
  </>
);
