/** A part that is made only when it is opened, so that the first glance costs nothing for it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  title: string;
  meta?: string | undefined;
  open?: boolean;
  children: () => ComponentChildren;
}

export function Fold({ title, meta, open = false, children }: FoldProps) {
  const [shown, setShown] = useState(open);
  return (
    <details class="part" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        {title}
        <span>{meta}</span>
      </summary>
      {shown && <div class="in">{children()}</div>}
    </details>
  );
}
