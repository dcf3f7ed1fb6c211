/** Where it runs: the mode, the sites that may be read, those switched off, and the list that ships with it. */
import { useState } from 'preact/hooks';
import { Fold } from './fold';
import { hostOf } from './host-of';
import type { OptionsProps } from './options-props';
import { Section } from './options-section';
import { Segments } from './segments';
import { options as words } from './strings/options';
import { toggled } from './toggled';

export function SitesSection(props: OptionsProps) {
  const { settings, sites, onRun } = props;
  return (
    <Section id="sites" title={words.nav.sites ?? ''} lede={words.sitesLede}>
      <Segments legend={words.run} choices={words.runs} value={settings.run} onPick={onRun} />
      <p class="lede">{words.runNotes[settings.run]}</p>
      <SiteTable {...props} />
      <AddSite {...props} />
      <Fold title={words.listed(sites.length)}>{() => <Listed sites={sites} />}</Fold>
    </Section>
  );
}

function SiteTable({ settings, access, onChange, onRemoveSite }: OptionsProps) {
  const { sitesOff, sitesAdded } = settings;
  const granted = access.filter(({ added, host }) => added || host === '*');
  const waiting = sitesAdded.filter((host) => !access.some((site) => site.host === host));
  const off = sitesOff.filter((host) => ![...granted.map((site) => site.host), ...waiting].includes(host));
  const rows = [
    ...granted.map(({ host }) => ({ host, why: host === '*' ? words.siteChosen : words.siteAdded, removable: true })),
    ...waiting.map((host) => ({ host, why: words.siteAdded, removable: true })),
    ...off.map((host) => ({ host, why: words.siteOff, removable: false })),
  ];
  if (!rows.length) return <p class="dim">{words.noSites}</p>;
  return (
    <table class="sites">
      <thead>
        <tr>
          <th scope="col">{words.site}</th>
          <th scope="col">{words.siteSource}</th>
          <th scope="col">{words.siteMarks}</th>
          <th scope="col">
            <span class="sr">{words.siteAction}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ host, why, removable }) => (
          <tr key={host}>
            <td>{host === '*' ? words.siteEverywhere : host}</td>
            <td class="dim">{why}</td>
            <td>
              {host !== '*' && (
                <input
                  class="switch"
                  type="checkbox"
                  role="switch"
                  aria-label={words.siteMarksOn(host)}
                  checked={!sitesOff.includes(host)}
                  onChange={() => onChange({ sitesOff: toggled(sitesOff, host) })}
                />
              )}
            </td>
            <td>
              {removable && (
                <button
                  type="button"
                  class="bare"
                  aria-label={words.siteRemoveOn(host === '*' ? words.siteEverywhere : host)}
                  onClick={() => onRemoveSite(host)}
                >
                  {words.siteRemove}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AddSite({ onAddSite }: OptionsProps) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(text);
    setBad(!host);
    if (!host) return;
    onAddSite(host);
    setText('');
  };
  return (
    <form class="acts" onSubmit={add} noValidate>
      <input
        class="field"
        type="text"
        inputMode="url"
        aria-label={words.addSiteLabel}
        placeholder={words.addSiteExample}
        aria-invalid={bad}
        aria-describedby={bad ? 'badsite' : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="btn">
        {words.addSite}
      </button>
      {bad && (
        <span id="badsite" role="alert">
          {words.addSiteBad}
        </span>
      )}
    </form>
  );
}

function Listed({ sites }: Pick<OptionsProps, 'sites'>) {
  return (
    <div class="listed">
      {Object.entries(words.listedKinds).map(([kind, name]) => {
        const these = sites.filter((site) => site.kind === kind);
        return these.length === 0 ? null : (
          <section key={kind}>
            <h3>{name}</h3>
            <ul>
              {these.map(({ match, why }) => (
                <li key={match} title={why}>
                  {match}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
