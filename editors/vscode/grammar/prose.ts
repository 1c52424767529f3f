import { groups, use, type Repository, type Rule } from "./rule.ts";
import { declarationStart } from "./blocks.ts";

/**
 * Markdown between `"""`. Every rule but the fence ends on its line, and the fence ends with the text at the latest: a slip in
 * prose never colours the code after it. The Markdown grammar of the editor can't promise that, so it is not embedded.
 */
const prose: Rule = {
  begin: '"""',
  end: `"""|(?=${declarationStart})`,
  contentName: "meta.embedded.prose.mapping",
  beginCaptures: { 0: { name: "string.quoted.triple.mapping punctuation.definition.string.begin.mapping" } },
  endCaptures: { 0: { name: "string.quoted.triple.mapping punctuation.definition.string.end.mapping" } },
  patterns: [use("fence"), use("markdown-line"), use("markdown-inline")],
};

const fence: Rule = {
  begin: String.raw`^\s*(${"```"}|~~~).*$`,
  end: String.raw`^\s*(\1)\s*$|(?=""")`,
  name: "markup.raw.block.mapping",
};

const line: Rule = {
  patterns: [
    {
      match: String.raw`^\s*(#{1,6})\s+((?:(?!""").)*)`,
      captures: groups("markup.heading punctuation.definition.heading", "markup.heading"),
    },
    { match: String.raw`^\s*([-*+]|\d+[.)])(?=\s)`, captures: groups("markup.list punctuation.definition.list.begin") },
    { match: String.raw`^\s*(>)(?=\s)`, captures: groups("markup.quote punctuation.definition.quote.begin") },
  ],
};

const inline: Rule = {
  patterns: [
    { match: "`[^`\\n]+`", name: "markup.inline.raw.string.mapping" },
    { match: String.raw`\*\*(?=\S)[^*\n]+(?<=\S)\*\*`, name: "markup.bold.mapping" },
    { match: String.raw`(?<![\w*])\*(?=\S)[^*\n]+(?<=\S)\*(?!\w)|(?<!\w)_(?=\S)[^_\n]+(?<=\S)_(?!\w)`, name: "markup.italic.mapping" },
    {
      match: String.raw`\[([^\]\n]+)\]\(([^)\s]+)\)`,
      captures: groups("string.other.link.title", "markup.underline.link"),
    },
    { match: String.raw`https?://[^\s)>"]+`, name: "markup.underline.link.mapping" },
  ],
};

export const markdown: Repository = { prose, fence, "markdown-line": line, "markdown-inline": inline };
