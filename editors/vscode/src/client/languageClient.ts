import { type CompletionItem, type CompletionList, type LogOutputChannel, SnippetString, type TextDocument, workspace } from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import { withoutOwnForms } from "./ownForms.ts";
import { readSettings } from "./settings.ts";

/** The links in hovers and explanations that may run a command. */
export const linkCommands = ["mapping.explain", "mapping.openPlace", "mapping.showGates", "mapping.openReport"];

/** A client that is not started yet. Its id is also the section of its settings. */
export function createClient(command: string, asOf: string | null, log: LogOutputChannel): LanguageClient {
  const cwd = workspace.workspaceFolders?.[0]?.uri.fsPath;
  const options = cwd === undefined ? {} : { options: { cwd } };
  const server: ServerOptions = { command, args: ["lsp"], ...options };
  return new LanguageClient("mapping", "Mapping", server, clientOptions(asOf, log));
}

function clientOptions(asOf: string | null, log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      { scheme: "file", language: "mapping", pattern: "**/*.mapping" },
      { scheme: "file", language: "markdown", pattern: "**/catalogs/*/*.md" },
    ],
    initializationOptions: { asOf, evidence: readSettings().readsEvidence, insideDocuments: true, explainCommand: "mapping.explain" },
    synchronize: { configurationSection: "mapping" },
    // The status bar says it; a message box would say it again.
    initializationFailedHandler: () => false,
    outputChannel: log,
    traceOutputChannel: log,
    markdown: { isTrusted: { enabledCommands: linkCommands } },
    middleware: {
      provideCompletionItem: async (document, position, context, token, next) =>
        withoutRepetition(document, await next(document, position, context, token)),
      provideCodeLenses: (document, token, next) => (readSettings().showsLenses ? next(document, token) : []),
    },
  };
}

type Completions = CompletionItem[] | CompletionList | null | undefined;

/** Whoever wants no snippets in lists still finds the forms of the server there. */
function withoutRepetition(document: TextDocument, completions: Completions): Completions {
  if (!completions || workspace.getConfiguration("editor", document).get("snippetSuggestions") === "none") {
    return completions;
  }
  const isForm = ({ insertText }: CompletionItem) => insertText instanceof SnippetString;
  if (Array.isArray(completions)) {
    return withoutOwnForms(completions, isForm);
  }
  completions.items = withoutOwnForms(completions.items, isForm);
  return completions;
}
