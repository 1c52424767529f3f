import type { Token } from "./tokens.ts";

const marks = /^\s*\^+ \S/;

/** The text of a picture without its marks. */
export function sourceOf(picture: string): string {
  return picture.split("\n").filter((line) => !marks.test(line)).join("\n");
}

/** Each line of the source with its scopes below it: `^^^^ scope` under what has the scope. */
export function draw(rows: readonly (readonly Token[])[]): string {
  return rows.flatMap((row) => [row.map((token) => token.text).join(""), ...markRow(row)]).join("\n");
}

function markRow(row: readonly Token[]): readonly string[] {
  return spans(row)
    .filter(({ text, scope }) => text.trim() !== "" && scope !== "")
    .map(({ start, text, scope }) => `${" ".repeat(start)}${"^".repeat(text.length)} ${scope}`);
}

interface Span extends Token {
  readonly start: number;
}

/** Neighbours of one scope in one span; a string's quotes belong to it. */
function spans(row: readonly Token[]): readonly Span[] {
  const result: Span[] = [];
  let start = 0;
  for (const token of row) {
    const scope = token.scope.replace(/(?<=.) punctuation\.definition\.\S+/, "");
    const last = result.at(-1);
    if (last?.scope === scope && scope !== "") {
      result[result.length - 1] = { ...last, text: last.text + token.text };
    } else {
      result.push({ start, scope, text: token.text });
    }
    start += token.text.length;
  }
  return result;
}
