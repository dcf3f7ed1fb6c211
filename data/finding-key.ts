import type { Finding } from './schema';

/** `substance/outcome`, or `substance/outcome/scope`: the name of a finding in reports, messages and stores. */
export const findingKey = (substance: string, finding: Pick<Finding, 'outcome' | 'scope'>) =>
  [substance, finding.outcome, finding.scope].filter((part) => part !== undefined).join('/');
