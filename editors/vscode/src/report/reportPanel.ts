import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Session } from "../client/session.ts";
import { report } from "../protocol/requests.ts";
import { reportPage } from "./reportPage.ts";

/** The coverage report in a panel. It follows the verdicts while it is open. */
export class ReportPanel implements Disposable {
  private readonly session: Session;
  private readonly icons: Uri;
  private readonly subscription: Disposable;
  private panel: WebviewPanel | undefined;

  constructor(session: Session, extensionUri: Uri) {
    this.session = session;
    this.icons = Uri.joinPath(extensionUri, "icons");
    this.subscription = session.onVerdict(() => {
      if (this.panel?.visible === true) {
        void this.fill(this.panel);
      }
    });
  }

  async show(): Promise<void> {
    if (this.panel === undefined) {
      this.panel = this.create();
    } else {
      this.panel.reveal();
    }
    await this.fill(this.panel);
  }

  dispose(): void {
    this.panel?.dispose();
    this.subscription.dispose();
  }

  private create(): WebviewPanel {
    const options = { enableScripts: false, enableCommandUris: ["mapping.openPlace"], localResourceRoots: [], enableFindWidget: true };
    const panel = window.createWebviewPanel("mapping.report", "Coverage Report", ViewColumn.Active, options);
    panel.iconPath = { light: Uri.joinPath(this.icons, "file-light.svg"), dark: Uri.joinPath(this.icons, "file-dark.svg") };
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    panel.onDidChangeViewState(() => {
      if (panel.visible) {
        void this.fill(panel);
      }
    });
    return panel;
  }

  private async fill(panel: WebviewPanel): Promise<void> {
    const answer = await this.session.ask(report, {});
    if (panel !== this.panel) {
      return;
    }
    panel.webview.html = reportPage(
      answer.kind === "answered" ? answer.value.html : "<p>No server is running that can write the report.</p>",
    );
  }
}
