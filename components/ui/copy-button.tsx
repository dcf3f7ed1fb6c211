/** A button that copies: it says so when it has, and offers the text by hand where the browser refuses. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Copy } from './props';
import { common } from './strings/common';

interface CopyButtonProps {
  text: () => string;
  onCopy: Copy;
  class?: string;
  disabled?: boolean;
  children: ComponentChildren;
}

export function CopyButton({ text, onCopy, disabled, children, ...rest }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => setState((await onCopy(text()).catch(() => false)) ? 'copied' : 'failed');
  return (
    <>
      <button
        type="button"
        class={rest.class ?? 'bare'}
        disabled={disabled}
        onClick={copy}
        onBlur={() => state === 'copied' && setState('idle')}
      >
        <span aria-live="polite">{state === 'copied' ? common.copied : children}</span>
      </button>
      {state === 'failed' && (
        <label class="byhand">
          {common.copyFailed}
          <textarea class="handcopy" readOnly value={text()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
