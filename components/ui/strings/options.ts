/** Words of the options. */
import type { MendNote } from '../../platform/settings-mend';
import type { Settings } from '../../platform/settings-model';

export const options = {
  title: 'Obelus options',
  name: 'Options',
  browse: 'Browse the evidence',
  sections: 'Sections',
  nav: {
    topics: 'Topics',
    verdicts: 'Verdicts',
    look: 'Look',
    sites: 'Sites',
    hidden: 'Hidden claims',
    own: 'Own evidence',
    data: 'Data and settings',
    keys: 'Shortcuts',
    privacy: 'Privacy',
  } as Record<string, string>,
  mended: 'Your stored settings could not be read in full and were mended.',
  off: 'All marks are off, everywhere.',
  turnOn: 'Turn on',
  preview: 'Preview',
  previewCount: (n: number, all: number) => `${n} of ${all} claims marked`,
  topicsLede: 'Claims in topics that are off get no mark and no line in the popup.',
  findings: (n: number) => (n === 1 ? '1 finding' : `${n} findings`),
  allOn: 'All on',
  verdictsLede: 'Supported claims are marked too: if only doubtful ones were, everything unmarked would look true.',
  lookTitle: 'Look of the marks',
  lookLede: 'Each verdict has its own line, so colour is an extra, never the message.',
  extent: 'Mark',
  extents: { words: 'The words of the effect', line: 'The whole sentence' } as Record<string, string>,
  weight: 'Line',
  weights: { normal: 'Normal', quiet: 'Thin' } as Record<string, string>,
  theme: 'Light or dark',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' } as Record<string, string>,
  sitesLede: 'Obelus reads a page only where you allow it. Elsewhere, “Check this page once” in the popup reads it.',
  run: 'Run by itself',
  runs: { listed: 'On listed sites', all: 'On every site', click: 'Only on a click' } as Record<string, string>,
  runNotes: {
    listed: 'Well-known supplement shops, brands and health publishers, and the sites you add. The browser asks you once.',
    all: 'Every page you open is read, in its own tab. The browser asks you once.',
    click: 'Nothing is read until you ask in the popup.',
  } as Record<string, string>,
  listed: (n: number) => `The ${n} listed sites`,
  listedKinds: {
    shop: 'Shops',
    brand: 'Brands',
    'health-publisher': 'Health publishers',
    'general-shop': 'Parts of general shops',
  } as Record<string, string>,
  site: 'Site',
  siteSource: 'Why',
  siteMarks: 'Marks',
  siteAction: 'Action',
  siteAdded: 'added by you',
  siteOff: 'switched off',
  siteEverywhere: 'Every site',
  siteChosen: 'chosen above',
  siteMarksOn: (host: string) => `Marks on ${host}`,
  siteRemove: 'Take back access',
  siteRemoveOn: (host: string) => `Take back access to ${host}`,
  noSites: 'No site yet.',
  addSite: 'Add a site',
  addSiteLabel: 'Address of a site',
  addSiteExample: 'secondcup.example',
  addSiteBad: 'Give a host, such as secondcup.example.',
  hiddenLede: 'Claims you chose not to see marked.',
  hiddenNone: 'Nothing is hidden.',
  hiddenOn: (host: string) => `on ${host}`,
  hiddenEverywhere: 'everywhere',
  undo: 'Show again',
  undoOf: (what: string) => `Show again: ${what}`,
  hiddenProduct: 'a product',
  ownLede: 'Add your own records, or correct one of ours for yourself. They stay on this device and are named as yours on the card.',
  ownNone: 'No record of your own.',
  ownReplaces: 'in place of ours',
  ownFindings: (findings: number, studies: number) =>
    `${findings === 1 ? '1 finding' : `${findings} findings`}, ${studies === 1 ? '1 study' : `${studies} studies`}`,
  import: 'Import records',
  exportOwn: 'Export mine',
  removeAll: 'Remove all',
  removeAllAsk: (n: number) =>
    `${n === 1 ? 'Your record is' : `Your ${n} records are`} kept nowhere else, unless you exported ${n === 1 ? 'it' : 'them'}.`,
  removeAllYes: 'Remove them',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  reading: (files: string) => `Reading ${files} …`,
  refused: (files: string) => `${files} was not imported.`,
  refusedCount: (read: number, bad: number) =>
    `${read === 1 ? '1 record' : `${read} records`} read, ${bad} with problems. Nothing was changed.`,
  ready: (files: string) => `${files} can be imported. Nothing is changed yet.`,
  done: (files: string) => `${files} was imported.`,
  kinds: { new: 'new', replaces: 'in place of ours', updates: 'replaces your earlier one', same: 'no change' } as Record<string, string>,
  differs: (outcome: string, before: string, after: string) => `${outcome}: ${before} → ${after}`,
  differsNone: 'none',
  confirm: 'Import',
  dataLede: 'The evidence ships with the extension and changes only with its version.',
  dataset: 'Dataset',
  datasetLine: (version: string, date: string) => `${version}, of ${date}`,
  dataOld: 'It is old. Look for an update of the extension.',
  holds: 'Holds',
  holdsLine: (substances: string, findings: string, studies: string) =>
    `${substances} substances, ${findings} findings, ${studies} studies`,
  retractions: 'Retracted studies',
  retractionsLine: (date: string) => `list of ${date}`,
  method: 'Method',
  methodLink: 'How a claim is judged',
  settings: 'Settings',
  settingsLine: 'Topics, verdicts, sites, look and hidden claims, in one file',
  exportSettings: 'Export settings',
  importSettings: 'Import settings',
  settingsDone: 'Settings imported.',
  settingsFailed: 'That file holds no settings. Nothing was changed.',
  reset: 'Reset everything',
  resetAsk: 'This forgets all settings, hidden claims and sites, and keeps your own evidence.',
  resetYes: 'Reset',
  keysReport: 'Open the report of this page',
  keysUnset: 'not set',
  keysEscape: 'Close the card',
  keysChange: 'Change in the browser’s settings',
  keysFirefox: 'In Firefox: Add-ons, the cog, “Manage Extension Shortcuts”.',
  privacy:
    'Obelus makes no network requests. The text of a page is read in its own tab and never leaves it, no history is kept, and nothing is counted. Your own records stay in this browser; settings too, unless its own sync carries them to your other devices. Links to studies open only when you press them.',
};

const fieldWords: Record<keyof Settings, string> = {
  version: 'version',
  on: 'marks on or off',
  topicsOff: 'topics switched off',
  verdictsOff: 'verdicts not shown',
  sitesOff: 'sites switched off',
  run: 'where it runs',
  sitesAdded: 'sites you added',
  marks: 'look of the marks',
  theme: 'light or dark',
  hidden: 'hidden claims',
};

export function mendWords(note: MendNote): string {
  switch (note.lost) {
    case 'all':
      return 'None of it could be read, so all is as at the start.';
    case 'newer':
      return 'They come from a newer version of Obelus; what this one does not know was left out.';
    case 'version':
      return 'They named no version; what could be read was kept.';
    case 'field':
      return `“${fieldWords[note.field]}” is as at the start.`;
    case 'entries':
      return `${note.count} of ${note.of} entries of “${fieldWords[note.field]}” ${note.count === 1 ? 'was' : 'were'} left out.`;
  }
}
