/** The options page: sections under one navigation; topics, verdicts and look share one preview. */
import { Logo } from './logo';
import { DataSection } from './options-data';
import { HiddenSection } from './options-hidden';
import { LookSection } from './options-look';
import { OwnSection } from './options-own';
import type { OptionsProps } from './options-props';
import { PrivacySection, ShortcutsSection } from './options-rest';
import { SitesSection } from './options-sites';
import { TopicsSection, VerdictsSection } from './options-topics';
import { Preview } from './preview';
import { mendWords, options as words } from './strings/options';

export function Options(props: OptionsProps) {
  const { settings, mended, trouble, onChange } = props;
  return (
    <div class="options" data-theme={settings.theme === 'auto' ? undefined : settings.theme}>
      <div class="wrap">
        <header class="top">
          <Logo />
          <h1>{words.title}</h1>
          <button type="button" class="link" onClick={() => props.onEvidence('')}>
            {words.browse}
          </button>
        </header>
        <nav aria-label={words.sections}>
          <ul>
            {Object.entries(words.nav).map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {mended.length > 0 && (
            <p class="err" role="status">
              {[words.mended, ...mended.map(mendWords)].join(' ')}
            </p>
          )}
          {trouble && (
            <p class="err" role="alert">
              {trouble}
            </p>
          )}
          {!settings.on && (
            <p class="err" role="status">
              {words.off}{' '}
              <button type="button" class="link" onClick={() => onChange({ on: true })}>
                {words.turnOn}
              </button>
            </p>
          )}
          <div>
            <Preview settings={settings} />
            <TopicsSection {...props} />
            <VerdictsSection {...props} />
            <LookSection {...props} />
          </div>
          <SitesSection {...props} />
          <HiddenSection {...props} />
          <OwnSection {...props} />
          <DataSection {...props} />
          <ShortcutsSection {...props} />
          <PrivacySection />
        </main>
      </div>
    </div>
  );
}
