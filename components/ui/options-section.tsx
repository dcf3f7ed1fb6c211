/** A section of the options: a heading that can be linked to, and a line that says what it is for. */
import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  lede?: string;
  children?: ComponentChildren;
}

export function Section({ id, title, lede, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lede && <p class="lede">{lede}</p>}
      {children}
    </section>
  );
}

interface SwitchRowProps {
  id: string;
  label: string;
  on: boolean;
  onToggle(): void;
  class?: string;
  /** In front of the label. */
  before?: ComponentChildren;
  /** Between label and switch. */
  children?: ComponentChildren;
}

export function SwitchRow({ id, label, on, onToggle, before, children, ...rest }: SwitchRowProps) {
  return (
    <div class={`row ${rest.class ?? ''}`}>
      {before}
      <label for={id}>{label}</label>
      {children}
      <input class="switch" type="checkbox" role="switch" id={id} checked={on} onChange={onToggle} />
    </div>
  );
}
