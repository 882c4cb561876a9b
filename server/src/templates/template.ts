// Documents to start from, as data. A gap is written `[guiding question=example]`, like in the fixes of rules: the editor
// shows the question as a tab stop, and a test fills in the examples to see that the finished document holds.
import type { Language } from '../language/data';
import { da } from './da';
import { en } from './en';
import { sv } from './sv';

/** The kinds of document one can start from. */
export const templateTypes = ['charter', 'policy', 'principles'] as const;
export type TemplateType = (typeof templateTypes)[number];

/** Every kind in every language. */
export const templates: Readonly<Record<Language, Readonly<Record<TemplateType, string>>>> = { en, sv, da };
