import { block, declaration, declarationStart, items, nameList, type Item } from "./blocks.ts";
import { groups, use, type Repository, type Rule } from "./rule.ts";
import { date, keyword, name, word } from "./words.ts";

const framework = "entity.name.namespace.framework";
const owner = "variable.other.reference.owner";

const phrase = (...words: readonly string[]): Rule => ({
  match: keyword(...words),
  name: "keyword.control.phrase.mapping",
});

const datedState: Rule = {
  match: String.raw`${keyword("planned", "operating", "retired")}(?:\s+${keyword("by", "since")})?`,
  captures: groups("variable.other.enummember.status", "keyword.control.phrase"),
};

const partly: readonly Rule[] = [phrase("partially"), use("reason")];

/** Why something relieves, and who has approved it. */
const signature: readonly Rule[] = [use("reason"), use("approval"), use("date")];

const systemItems: readonly Item[] = [
  { words: ["actor"], names: "variable.other.enummember.actor" },
  { words: ["class"], rules: signature, names: "variable.other.enummember.class" },
  {
    words: ["facts"],
    rules: [{ match: keyword("not"), name: "keyword.control.logical.mapping" }, ...signature],
    names: "variable.other.enummember.fact",
  },
  { words: ["scope"], first: framework, rules: [use("references")] },
  { words: ["placed"], rules: [phrase("changed"), use("date")] },
  {
    words: ["supplied"],
    rules: [
      {
        match: String.raw`${keyword("by")}(?:\s+(${name}))?`,
        captures: groups("keyword.control.phrase", "variable.other.reference.vendor"),
      },
    ],
  },
];

/** The last word of the item; what stands before it is the field. */
const unitOfField: Rule = {
  match: keyword(
    ...["millisecond", "second", "minute", "hour", "day", "week", "month", "year"].flatMap((unit) => [unit, `${unit}s`]),
    "percent",
    "ratio",
  ),
  name: "variable.other.enummember.unit.mapping",
};

/** `of file` and `from name`; other fields may have such names. */
const timeElsewhere: Rule = {
  match: String.raw`(?<![\w.-])(?:(of)\s+(file)|(from)\s+(name))(?![\w-])`,
  captures: groups("keyword.control.phrase", "keyword.control.phrase", "keyword.control.phrase", "keyword.control.phrase"),
};

const timeFormat: Rule = { match: String.raw`${keyword("as")}(?=\s+")`, captures: groups("keyword.control.phrase") };

const feedItems: readonly Item[] = [
  { words: ["files"], rules: [use("string")] },
  { words: ["format"], first: "variable.other.enummember.format" },
  { words: ["system"], rules: [phrase("any"), use("field")] },
  { words: ["other"], rules: [phrase("systems", "ignored")] },
  { words: ["unit"], rules: [unitOfField, use("field")] },
  { words: [String.raw`time(?=\s+(?:of\s+file|from\s+name)(?![\w-]))`], rules: [timeElsewhere, use("field")] },
  { words: ["time"], first: "variable.other.property.field", rules: [timeFormat, use("string"), use("field")] },
  { words: ["key"], first: "variable.other.property.field", rules: [use("field")] },
  { words: ["zone", "decimal"], rules: [use("string")] },
  { words: ["encoding"], first: "variable.other.enummember.encoding" },
  { words: ["sheet"], rules: [phrase("header"), use("string"), use("value")] },
  { words: ["class"], first: "variable.other.enummember.class" },
  { words: ["retained"], rules: [use("value")] },
];

const groupItems: readonly Item[] = [{ words: ["systems"], names: "variable.other.reference.system" }];

const controlItems: readonly Item[] = [
  { words: ["owner"], first: owner },
  { words: ["domain"], names: "variable.other.enummember.domain" },
  { words: ["pillar"], names: "variable.other.enummember.pillar" },
  { words: ["status"], rules: [datedState, use("date")] },
  { words: ["for"], rules: [phrase("except")], names: "variable.other.reference.system" },
  { words: ["satisfies"], first: framework, rules: [phrase("read"), use("date"), ...partly, use("references")] },
];

const productItems: readonly Item[] = [
  { words: ["domain"], names: "variable.other.enummember.domain" },
  {
    words: ["renewal"],
    first: owner,
    rules: [
      { match: String.raw`(\d+(?:\.\d+)?)\s+([A-Z]\w*)`, captures: groups("constant.numeric", "variable.other.enummember.unit.currency") },
      { match: String.raw`${keyword("per")}(?:\s+(${name}))?`, captures: groups("keyword.control.phrase", "variable.other.enummember.unit") },
      phrase("until"),
      use("date"),
    ],
  },
  { words: ["provides", "requires"], names: "variable.other.reference.control" },
  { words: ["claims"], first: framework, rules: [...partly, use("references")] },
  { words: ["produces"], names: "variable.other.enummember.class" },
  { words: ["attests"], rules: [use("string"), phrase("expires"), use("date")] },
];

const requirement: Item = {
  words: ["require"],
  first: framework,
  rules: [
    { match: keyword("mapped", "evidenced"), name: "variable.other.enummember.requirement.mapping" },
    {
      match: String.raw`${keyword("at")}\s+${keyword("least")}(?:\s+(\d[\d.]*)\s*(%)?)?`,
      captures: groups("keyword.control.phrase", "keyword.control.phrase", "constant.numeric", "keyword.other.unit"),
    },
    phrase("at", "only", "in", "force", "without", "waivers", "approved", "texts"),
    use("references"),
  ],
};

const crosswalkRow: readonly Rule[] = [
  use("prose"),
  use("reason"),
  { match: keyword("equal", "intersects", "none"), name: "keyword.control.relation.mapping" },
  {
    match: String.raw`${keyword("subset", "superset")}(?:\s+${keyword("of")})?`,
    captures: groups("keyword.control.relation", "keyword.control.relation"),
  },
  use("references"),
];

const forSystems: Rule = {
  begin: String.raw`${keyword("for")}(?:\s+(${name}))?`,
  end: String.raw`(?=[{}"]|${word("until", "because", "approved")}|${declarationStart})`,
  beginCaptures: groups("keyword.control.phrase", "variable.other.reference.system"),
  patterns: [use("comment"), phrase("except"), ...nameList("variable.other.reference.system"), use("comma")],
};

/** A declaration without a block ends where the next begins. */
const statementEnd = String.raw`(?=[{}]|${word("use", "owner", "limit", "system", "group", "feed", "control", "waive", "exclude", "crosswalk", "vendor", "gate")})`;

const product: Rule = {
  begin: String.raw`${keyword("product")}(?:\s+(${name}))?`,
  end: String.raw`(?<=\})|(?=\})|(?=${declarationStart})`,
  beginCaptures: groups("keyword.control.declaration", "entity.name.type.product"),
  patterns: [use("comment"), use("string"), block(use("prose"), ...items(productItems))],
};

const useCrosswalk: Rule = {
  match: String.raw`${keyword("use")}\s+${keyword("crosswalk")}(?:\s+(${name}))?(?:\s+${keyword("to")}(?:\s+(${name}))?)?`,
  captures: groups("keyword.control.declaration", "keyword.control.declaration", framework, "keyword.control.phrase", framework),
};

const useFramework: Rule = {
  begin: String.raw`${keyword("use")}(?:\s+(${name}))?`,
  end: statementEnd,
  beginCaptures: groups("keyword.control.declaration", framework),
  patterns: [
    use("comment"),
    { match: String.raw`${keyword("as")}(?:\s+(${name}))?`, captures: groups("keyword.control.phrase", framework) },
    {
      match: String.raw`${keyword("edition")}(?:\s+(?:(${date})|(\d[\w.]*)))?`,
      captures: groups("keyword.control.phrase", "constant.numeric.date", "constant.numeric"),
    },
    {
      match: String.raw`${keyword("reading")}(?:\s+(${name}))?(?:\s+(${name}))?`,
      captures: groups("keyword.control.phrase", "variable.other.enummember.reading", "variable.other.enummember.reading"),
    },
    use("string"),
  ],
};

const ownerDeclaration: Rule = {
  begin: String.raw`${keyword("owner")}(?:\s+(${name}))?`,
  end: statementEnd,
  beginCaptures: groups("keyword.control.declaration", "entity.name.type.owner"),
  patterns: [
    use("comment"),
    use("string"),
    {
      match: String.raw`${keyword("domain")}(?:\s+(${name}))?`,
      captures: groups("keyword.control.phrase", "variable.other.enummember.domain"),
    },
    ...nameList("variable.other.enummember.domain"),
  ],
};

const limit: Rule = {
  begin: String.raw`${keyword("limit")}(?:\s+(${name}))?(?:\s+(-?)(\d[\d.]*)(?:\s*(%)|\s+(?!${word("set")})(${name}|[A-Z]\w*))?)?`,
  end: statementEnd,
  beginCaptures: groups(
    "keyword.control.declaration",
    "entity.name.type.limit",
    "keyword.operator.arithmetic",
    "constant.numeric",
    "keyword.other.unit",
    "variable.other.enummember.unit",
  ),
  patterns: [use("comment"), use("reason"), phrase("set"), use("approval"), use("date")],
};

const decision: Rule = {
  begin: String.raw`${keyword("waive", "exclude")}(?:\s+(${name}))?`,
  end: statementEnd,
  beginCaptures: groups("keyword.control.declaration", framework),
  patterns: [use("comment"), use("reason"), forSystems, phrase("until"), use("approval"), use("references")],
};

/** A waiver of a rule of evidence: the sign after the control tells it from one of obligations. */
const ruleWaiver: Rule = {
  begin: String.raw`${keyword("waive")}\s+(${name})\s*(/)(?:\s*(${name}))?`,
  end: statementEnd,
  beginCaptures: groups(
    "keyword.control.declaration",
    "variable.other.reference.control",
    "punctuation.separator",
    "variable.other.reference.evidence",
  ),
  patterns: [use("comment"), use("reason"), forSystems, phrase("until"), use("approval"), use("date")],
};

const crosswalk: Rule = {
  begin: String.raw`${keyword("crosswalk")}(?:\s+(${name}))?(?:\s+${keyword("to")}(?:\s+(${name}))?)?`,
  end: String.raw`(?<=\})|(?=${declarationStart})`,
  beginCaptures: groups("keyword.control.declaration", framework, "keyword.control.phrase", framework),
  patterns: [use("comment"), block(...crosswalkRow)],
};

const withTitle = [use("string")];

export const declarations: Repository = {
  declarations: {
    patterns: [
      useCrosswalk,
      useFramework,
      ownerDeclaration,
      limit,
      declaration("system", withTitle, block(...items(systemItems))),
      declaration("group", withTitle, block(...items(groupItems))),
      declaration("feed", withTitle, block(...items(feedItems))),
      declaration("control", withTitle, block(use("prose"), use("evidence"), ...items(controlItems, ["evidence"]))),
      ruleWaiver,
      decision,
      crosswalk,
      declaration("vendor", withTitle, block(use("prose"), product)),
      declaration("gate", [forSystems], block(...items([requirement]))),
    ],
  },
};
