/** A dataset version begins with the day of its newest review: `2026.11.24-1a2b3c4d`. Gives it as an ISO date. */
export const datasetDateOf = (version: string) => version.slice(0, 10).replaceAll('.', '-');
