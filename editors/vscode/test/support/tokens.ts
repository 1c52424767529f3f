import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";

const require = createRequire(import.meta.url);
const grammarFile = new URL("../../syntaxes/mapping.tmLanguage.json", import.meta.url);

export interface Token {
  readonly text: string;
  /** The innermost scopes of the token, the grammar's own left out: `""` where it has none. */
  readonly scope: string;
}

const loaded = load();

/** The tokens of a text, a row for each line. */
export async function tokenize(source: string): Promise<readonly (readonly Token[])[]> {
  const grammar = await loaded;
  let state = textmate.INITIAL;
  return source.split("\n").map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scope: token.scopes.slice(1).map(short).join(" "),
    }));
  });
}

function short(scope: string): string {
  return scope.replace(/\.mapping(?= |$)/g, "");
}

async function load(): Promise<IGrammar> {
  const wasm = await readFile(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve(oniguruma),
    loadGrammar: async () => textmate.parseRawGrammar(await readFile(grammarFile, "utf8"), "mapping.json"),
  });
  const grammar = await registry.loadGrammar("source.mapping");
  if (grammar === null) {
    throw new Error("The grammar does not load.");
  }
  return grammar;
}
