/** The side panel: the same report beside the page, as wide and high as there is room. */
import type { SidePanelProps } from './props';
import { Report } from './report';

export const SidePanel = (props: SidePanelProps) => <Report {...props} wide />;
