import { groups, use, type Repository, type Rule } from "./rule.ts";
import { citation, date, field, keyword, name, quantity } from "./words.ts";

/** What stands between quotes: a string ends on its line and knows no escapes. */
const string: Rule = {
  name: "string.quoted.double.mapping",
  begin: '"',
  end: '"|$',
  beginCaptures: { 0: { name: "punctuation.definition.string.begin.mapping" } },
  endCaptures: { 0: { name: "punctuation.definition.string.end.mapping" } },
};

const quotedCitation: Rule = { match: '"[^"\\n]*"?', name: "entity.name.function.citation.mapping" };

const comment: Rule = {
  match: "(//).*$",
  name: "comment.line.double-slash.mapping",
  captures: groups("punctuation.definition.comment"),
};

/** `because "…"`, also where the text stands on the next line. */
const reason: Rule = {
  begin: keyword("because"),
  end: String.raw`(?<=")|(?=[^\s"/])`,
  beginCaptures: groups("keyword.control.phrase"),
  patterns: [use("comment"), use("prose"), use("string")],
};

/** `approved by cro on 2026-10-12`. */
const approval: Rule = {
  patterns: [
    { match: keyword("approved"), captures: groups("keyword.control.phrase") },
    {
      match: String.raw`${keyword("by")}(?:\s+(${name}))?`,
      captures: groups("keyword.control.phrase", "variable.other.reference.owner"),
    },
    { match: String.raw`${keyword("on")}(?=\s+\d)`, captures: groups("keyword.control.phrase") },
  ],
};

/** `Article 12..14, Annex A` and `Article 15(5) on evasion, confidentiality`. Any other name in such a list is an element. */
const references: Rule = {
  patterns: [
    use("comment"),
    { match: date, name: "constant.numeric.date.mapping" },
    { match: citation, name: "entity.name.function.citation.mapping" },
    quotedCitation,
    { match: String.raw`\.\.`, name: "keyword.operator.range.mapping" },
    {
      match: String.raw`${keyword("on")}(?:\s+(${name}))?`,
      captures: groups("keyword.control.phrase", "variable.other.enummember.element"),
    },
    {
      match: String.raw`(,)\s*(${name})`,
      captures: groups("punctuation.separator", "variable.other.enummember.element"),
    },
    use("comma"),
    { match: name, name: "variable.other.enummember.element.mapping" },
  ],
};

/** Values of predicates and expectations. */
const value: Rule = {
  patterns: [
    use("date"),
    { match: quantity, captures: groups("constant.numeric", "keyword.other.unit", "variable.other.enummember.unit") },
    { match: keyword("true", "false"), name: "constant.language.boolean.mapping" },
    use("string"),
  ],
};

export const basics: Repository = {
  comment,
  string,
  reason,
  approval,
  references,
  value,
  date: { match: date, name: "constant.numeric.date.mapping" },
  comma: { match: ",", name: "punctuation.separator.mapping" },
  comparison: { match: "!=|<=|>=|=|<|>", name: "keyword.operator.comparison.mapping" },
  field: { match: field, name: "variable.other.property.field.mapping" },
};
