import { type Disposable, EventEmitter, Uri, window, workspace } from "vscode";
import type { Explanation } from "../protocol/documents.ts";

export const explanationScheme = "mapping-explain";

/** Explanations, each a read-only document. */
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
    await window.showTextDocument(uri, { preview: true });
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
