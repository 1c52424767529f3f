import { block, declarationStart, items, type Item } from "./blocks.ts";
import { groups, use, type Repository, type Rule } from "./rule.ts";
import { field, keyword, name, word } from "./words.ts";

/** Parentheses that are still open end with their rule: at the brace, or at a rule that stands first on its line. */
const groupEnd = String.raw`\)|(?=\}|^\s*${word("from", "expect", "within", "fresh", "every", "threshold", "document")})`;

/** A field right after one of these is a field, whatever its name: `where status = "open"`. */
const predicate: Rule = {
  patterns: [
    use("comment"),
    { match: keyword("is") + String.raw`(?:\s+(missing)(?![\w-]))?`, captures: groups("keyword.control.predicate", "constant.language.missing") },
    {
      match: String.raw`${keyword("ignoring")}(?:\s+${keyword("case")})?`,
      captures: groups("keyword.control.predicate", "keyword.control.predicate"),
    },
    {
      begin: String.raw`${keyword("in")}\s*(\()`,
      end: groupEnd,
      beginCaptures: groups("keyword.control.predicate", "punctuation.section.group.begin"),
      endCaptures: { 0: { name: "punctuation.section.group.end.mapping" } },
      patterns: [use("comment"), use("value"), use("comma")],
    },
    {
      match: String.raw`${keyword("where")}(?:\s+(?!${word("not")})(${field}))?`,
      captures: groups("keyword.control.phrase", "variable.other.property.field"),
    },
    {
      match: String.raw`${keyword("and", "or", "not")}(?:\s+(?!${word("not")})(${field}))?`,
      captures: groups("keyword.control.logical", "variable.other.property.field"),
    },
    use("group"),
    use("comparison"),
    use("comma"),
    use("value"),
    use("field"),
  ],
};

const group: Rule = {
  begin: String.raw`(\()(?:\s*(?!${word("where", "not")})(${field}))?`,
  end: groupEnd,
  beginCaptures: groups("punctuation.section.group.begin", "variable.other.property.field"),
  endCaptures: { 0: { name: "punctuation.section.group.end.mapping" } },
  patterns: [use("predicate")],
};

/** The figure that another one is divided by. */
const divisor: Rule = {
  match: String.raw`(\/)(?!\/)(?:\s*(${name}))?`,
  captures: groups("keyword.operator.arithmetic", "variable.other.enummember.aggregate"),
};

/** The groups of records for each of which something is expected. */
const forEach: Rule = {
  match: String.raw`${keyword("for")}\s+${keyword("each")}(?:\s+(${field}))?`,
  captures: groups("keyword.control.phrase", "keyword.control.phrase", "variable.other.property.field"),
};

/** Which of a feed's files, suites or runs count. */
const newest: Rule = { match: String.raw`${keyword("newest")}\s+${keyword("file", "suite", "run")}`, captures: groups("keyword.control.phrase", "keyword.control.phrase") };

/** A match in another feed. */
const match: readonly Rule[] = [
  {
    match: String.raw`(?:${keyword("no")}\s+)?${keyword("match")}\s+${keyword("in")}\s+(${name})`,
    captures: groups("keyword.control.phrase", "keyword.control.phrase", "keyword.control.phrase", "variable.other.reference.feed"),
  },
  {
    match: String.raw`${keyword("on")}\s+(${field})\s*(=)(?:\s*(${field}))?`,
    captures: groups("keyword.control.phrase", "variable.other.property.field", "keyword.operator.comparison", "variable.other.property.field"),
  },
  { match: String.raw`${keyword("at")}\s+${keyword("most")}`, captures: groups("keyword.control.phrase", "keyword.control.phrase") },
  { match: keyword("before", "after"), name: "keyword.control.phrase.mapping" },
];

const rules: readonly Item[] = [
  { words: ["from"], first: "variable.other.reference.feed", rules: [newest, use("predicate")] },
  { words: ["expect"], first: "variable.other.enummember.aggregate", unless: String.raw`(?:no\s+)?match\s+in\b`, rules: [...match, divisor, forEach, use("predicate")] },
  { words: ["within", "fresh"], rules: [use("value")] },
  { words: ["every"], rules: [{ match: keyword("tolerate"), name: "keyword.control.phrase.mapping" }, use("value")] },
  {
    words: ["threshold"],
    rules: [{ match: keyword("set"), name: "keyword.control.phrase.mapping" }, use("approval"), use("date")],
  },
  {
    words: ["document"],
    rules: [
      use("approval"),
      { match: keyword("of", "sha256", "review"), name: "keyword.control.phrase.mapping" },
      use("value"),
    ],
  },
];

const evidence: Rule = {
  begin: String.raw`${keyword("evidence")}(?:\s+(${name}))?`,
  end: String.raw`(?<=\})|(?=\}|${declarationStart})`,
  beginCaptures: groups("keyword.control.item", "entity.name.type.evidence"),
  patterns: [use("comment"), use("string"), block(...items(rules))],
};

export const evidenceRules: Repository = { predicate, group, evidence };
