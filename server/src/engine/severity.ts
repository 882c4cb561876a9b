// Severities, compared.
import { severities, type Severity } from '../rules/rule';

/** How loud a severity is: greater is louder, a hint is 0. */
export const loudness = Object.fromEntries(severities.map((severity, i) => [severity, severities.length - 1 - i])) as Readonly<
  Record<Severity, number>
>;

/** The quieter of two severities. */
export const quieter = (a: Severity, b: Severity | undefined): Severity => (b && loudness[b] < loudness[a] ? b : a);

/** Whether `severity` is `threshold` or louder. */
export const atLeast = (severity: Severity, threshold: Severity): boolean => loudness[severity] >= loudness[threshold];
