/** A combobox over the evidence (WAI-ARIA combobox with a listbox): arrows choose, Enter goes, Escape empties. */
import { useMemo, useState } from 'preact/hooks';
import type { Hit, Search } from './evidence-search';
import { evidence as words } from './strings/evidence';

interface SearchBoxProps {
  search: Search;
  placeholder: string;
  onGo(hash: string): void;
}

export function SearchBox({ search, placeholder, onGo }: SearchBoxProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const hits = useMemo(() => search(text), [search, text]);
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    setText('');
    setOpen(false);
    onGo(hit.hash);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + by + hits.length) % Math.max(hits.length, 1));
      event.preventDefault();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(hits[at]);
    } else if (event.key === 'Escape') {
      setText('');
      setOpen(false);
    }
  };
  const shown = open && text.trim() !== '';
  return (
    <search class="find">
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        aria-label={words.searchLabel}
        aria-expanded={shown && hits.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[at] ? `hit${at}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={keys}
      />
      <p class="sr" role="status">
        {shown && words.hits(hits.length)}
      </p>
      {shown && hits.length === 0 && <p class="nohit">{words.noHit(text.trim())}</p>}
      <ul id="hits" role="listbox" aria-label={words.searchLabel} hidden={!shown || hits.length === 0}>
        {shown &&
          hits.map((hit, i) => (
            <li
              key={hit.hash}
              id={`hit${i}`}
              role="option"
              aria-selected={i === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(hit)}
            >
              <b>{hit.text}</b>
              <span class="dim">{hit.kind}</span>
            </li>
          ))}
      </ul>
    </search>
  );
}
