import snippets from "../../snippets/mapping.json" with { type: "json" };

const prefixes = new Set(Object.values(snippets).flatMap(({ prefix }) => prefix));

/** What of a completion item matters here. */
export interface Offered {
  readonly label: string | { readonly label: string };
  readonly insertText?: unknown;
}

/**
 * Without the forms that the snippets of this extension offer under the same word: nobody wants to choose between two of one name. Those of
 * the extension stay, because they are there without a server, too.
 */
export function withoutOwnForms<T extends Offered>(items: readonly T[], isForm: (item: T) => boolean): T[] {
  return items.filter((item) => !(isForm(item) && prefixes.has(typeof item.label === "string" ? item.label : item.label.label)));
}
