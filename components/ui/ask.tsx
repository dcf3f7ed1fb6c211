/** A second thought before something that cannot be undone. */
import { common } from './strings/common';

interface AskProps {
  text: string;
  yes: string;
  onYes(): void;
  onNo(): void;
}

export const Ask = ({ text, yes, onYes, onNo }: AskProps) => (
  <div class="err" role="status">
    {text}
    <div class="acts">
      <button type="button" class="btn small primary" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="btn small" onClick={onNo}>
        {common.cancel}
      </button>
    </div>
  </div>
);
