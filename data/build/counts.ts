import type { Dataset } from './records';

/** Studies count once however many records name them. */
export const counts = ({ substances, citations }: Pick<Dataset, 'substances' | 'citations'>) => ({
  substances: substances.length,
  findings: substances.reduce((sum, { findings }) => sum + findings.length, 0),
  studies: new Set([...substances.flatMap(({ studies }) => studies), ...citations].map(({ id }) => id)).size,
});
