import type { Pattern } from '../../words';

export const patterns: readonly Pattern[] = [
];
