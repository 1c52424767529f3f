import { commands, type Disposable, EventEmitter, Uri, window, workspace } from "vscode";
import type { Explanation } from "../protocol/documents.ts";

export const explanationScheme = "mapping-explain";

/** Explanations, each a read-only document that is shown as a page. */
export class ExplanationDocuments implements Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly registration = workspace.registerTextDocumentContentProvider(explanationScheme, {
    onDidChange: this.changed.event,
    provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? "",
  });

  async show(explanation: Explanation): Promise<void> {
    const uri = Uri.from({ scheme: explanationScheme, path: `/${explanation.title.replaceAll("/", " ")}.md` });
    this.texts.set(uri.toString(), explanation.markdown);
    this.changed.fire(uri);
    await showPage(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}

/** The page comes from the editor's Markdown extension; where that is switched off, the text is shown. */
async function showPage(uri: Uri): Promise<void> {
  const known = await commands.getCommands(true);
  if (known.includes("markdown.showPreviewToSide")) {
    await commands.executeCommand("markdown.showPreviewToSide", uri);
  } else {
    await window.showTextDocument(uri, { preview: true });
  }
}
