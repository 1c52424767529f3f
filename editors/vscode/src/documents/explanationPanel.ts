import { commands, type Disposable, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Explanation } from "../protocol/documents.ts";
import type { ExplanationDocuments } from "./explanationDocuments.ts";
import { explanationPage, keepFileLinks } from "./explanationPage.ts";

/** Explanations as a page beside the sources, whose links open the places behind them. */
export class ExplanationPanel implements Disposable {
  private readonly icons: Uri;
  private readonly documents: ExplanationDocuments;
  private panel: WebviewPanel | undefined;

  constructor(extensionUri: Uri, documents: ExplanationDocuments) {
    this.icons = Uri.joinPath(extensionUri, "icons");
    this.documents = documents;
  }

  /** Without the editor's Markdown extension there is nothing to render with, and the text is shown. */
  async show(explanation: Explanation): Promise<void> {
    const html = await render(explanation.markdown);
    if (html === undefined) {
      await this.documents.show(explanation);
      return;
    }
    this.panel ??= this.create();
    this.panel.title = explanation.title;
    this.panel.webview.html = explanationPage(html);
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private create(): WebviewPanel {
    const options = { enableScripts: false, enableCommandUris: ["mapping.openPlace"], localResourceRoots: [], enableFindWidget: true };
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel("mapping.explanation", "Explanation", column, options);
    panel.iconPath = { light: Uri.joinPath(this.icons, "file-light.svg"), dark: Uri.joinPath(this.icons, "file-dark.svg") };
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    return panel;
  }
}

async function render(markdown: string): Promise<string | undefined> {
  try {
    return await commands.executeCommand<string>("markdown.api.render", keepFileLinks(markdown));
  } catch {
    return undefined;
  }
}
