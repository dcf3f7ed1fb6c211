/** The popup: the page's report, 380 × 560. */
import type { PopupProps } from './props';
import { Report } from './report';

export const Popup = (props: PopupProps) => <Report {...props} />;
