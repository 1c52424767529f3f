/** The words of the language as regular expressions. They follow the scanner: src/Mapping.Compiler/Syntax/Scanning. */

/** A kebab-case name. Letters of any script may follow the first, so that a misplaced one does not tear a name. */
export const name = String.raw`[a-z]\w*(?:-\w+)*`;

const number = String.raw`\d[0-9A-Za-z]*(?:\.\d[0-9A-Za-z]*)*`;
const upper = String.raw`[A-Z]\w*(?:-\w+)*`;

export const date = String.raw`\d{4}-\d{2}-\d{2}(?!\w)`;
export const quantity = String.raw`(-?${number})(?:\s*(%)|\s+(${units()}))?`;
export const field = fieldPath();

/** `Article 9(2)(a)`, `Art. 9`, `9(2)(a)`, `Clause 6.1.2`, `A.6.2.4`, `Annex IV(2)(g)`; a range is two of them. */
export const citation = citationPath();

/** A word that stands alone: no part of a kebab-case name. */
export function word(...words: readonly string[]): string {
  return String.raw`(?<![\w-])(?:${words.join("|")})(?![\w-])`;
}

/** The same, as a group. */
export function keyword(...words: readonly string[]): string {
  return String.raw`(?<![\w-])(${words.join("|")})(?![\w-])`;
}

function units(): string {
  return word("seconds?", "minutes?", "hours?", "days?", "weeks?", "months?", "years?");
}

function fieldPath(): string {
  const part = String.raw`(?:(?:[A-Za-z]\w*|[@$_]\w+)(?:-\w+)*|\d\w*|${"`[^`\\n]*`"})`;
  const key = String.raw`\[${part}(?:\.${part})*\s*=\s*"[^"\n]*"\]`;
  return String.raw`${part}(?:${key})?(?:\.(?:${part}|\*)(?:${key})?)*`;
}

function citationPath(): string {
  const part = String.raw`(?:${number}|[A-Za-z]\w*(?:-\w+)*)`;
  const label = String.raw`${upper}(?:\s*\.(?!\.)\s*${part})*(?:\s+(?:${number}|${upper}))?`;
  return String.raw`(?:${label}|${number})(?:\s*\(\s*${part}\s*\))*`;
}
