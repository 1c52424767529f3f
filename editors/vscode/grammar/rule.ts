/** A rule of a TextMate grammar, as far as this grammar needs it. */
export interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

export type Repository = Readonly<Record<string, Rule>>;

/** Scopes for the groups of an expression, in order; an empty one leaves its group alone. */
export function groups(...scopes: readonly string[]): Captures {
  return Object.fromEntries(
    scopes.flatMap((name, index) => (name === "" ? [] : [[String(index + 1), { name: `${name}.mapping` }]])),
  );
}

export function use(name: string): Rule {
  return { include: `#${name}` };
}
