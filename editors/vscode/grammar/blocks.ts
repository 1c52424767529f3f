import { groups, use, type Rule } from "./rule.ts";
import { keyword, name, word } from "./words.ts";

/**
 * A declaration in the first column. A block that is still open, because its author is typing, ends before it; a block's item has
 * the same first word but no title ("three tokens tell").
 */
export const declarationStart = declarations();

/** `name { … }`, whose items are rules of their own. */
export function block(...items: readonly Rule[]): Rule {
  return {
    begin: String.raw`\{`,
    end: String.raw`\}|(?=${declarationStart})`,
    beginCaptures: { 0: { name: "punctuation.section.block.begin.mapping" } },
    endCaptures: { 0: { name: "punctuation.section.block.end.mapping" } },
    patterns: [use("comment"), ...items],
  };
}

/** A declaration with a name and a block: from its keyword to the closing brace. */
export function declaration(word: string, header: readonly Rule[], body: Rule): Rule {
  return {
    begin: String.raw`${keyword(word)}(?:\s+(${name}))?`,
    end: String.raw`(?<=\})|(?=${declarationStart})`,
    beginCaptures: groups("keyword.control.declaration", `entity.name.type.${word}`),
    patterns: [use("comment"), ...header, body],
  };
}

export interface Item {
  readonly words: readonly string[];
  /** The scope of the name that follows. A keyword that stands there is a name. */
  readonly first?: string;
  /** What stands there instead of a name. */
  readonly unless?: string;
  /** The scope of the names in a list after it. */
  readonly names?: string;
  readonly rules?: readonly Rule[];
}

/** Items of a block, each from its keyword to the next item. */
export function items(all: readonly Item[], nested: readonly string[] = []): readonly Rule[] {
  const ends = word(...all.flatMap((one) => one.words), ...nested);
  return all.map((one) => item(one, String.raw`(?=[{}]|${ends}|${declarationStart})`));
}

function item({ words, first, unless, names, rules = [] }: Item, end: string): Rule {
  const following = first ?? names;
  const notThere = unless === undefined ? "" : `(?!${unless})`;
  return {
    begin: following === undefined ? keyword(...words) : String.raw`${keyword(...words)}(?:\s+${notThere}(${name}))?`,
    end,
    beginCaptures: groups("keyword.control.item", following ?? ""),
    patterns: [use("comment"), ...rules, ...(names === undefined ? [] : nameList(names)), use("comma")],
  };
}

export function nameList(scope: string): readonly Rule[] {
  return [
    { match: String.raw`(,)\s*(${name})`, captures: groups("punctuation.separator", scope) },
    { match: name, name: `${scope}.mapping` },
  ];
}

function declarations(): string {
  const titled = String.raw`(?:system|group|control|feed|vendor|owner)\s+${name}\s+"`;
  const gate = String.raw`gate\s+${name}\s+(?:for\b|\{)`;
  const limit = String.raw`limit\s+${name}\s+-?\d`;
  const statement = String.raw`(?:use|waive|exclude|crosswalk)\s+[a-z]`;
  return `^(?:${titled}|${gate}|${limit}|${statement})`;
}
