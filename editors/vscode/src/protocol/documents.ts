import type { TextDocumentPositionParams } from "vscode-languageclient";

/** What to explain: a citation, a code or a name, or what stands at a place in a file. */
export type ExplainParams = { readonly subject: string } | TextDocumentPositionParams;

export interface Explanation {
  readonly title: string;
  readonly markdown: string;
}

export interface Report {
  readonly html: string;
}

export interface CatalogText {
  readonly text: string;
  readonly languageId: "markdown";
}

/** The date that is judged at, or null for today. */
export interface AsOf {
  readonly asOf: string | null;
}
