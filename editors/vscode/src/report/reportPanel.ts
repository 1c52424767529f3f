import { ColorThemeKind, Disposable, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Session } from "../client/session.ts";
import { report } from "../protocol/requests.ts";
import { panelPage, reportPage } from "./reportPage.ts";

/** The coverage report in a panel. It follows the verdicts, and the colours of the editor, while it is open. */
export class ReportPanel implements Disposable {
  private readonly session: Session;
  private readonly icons: Uri;
  private readonly subscription: Disposable;
  private panel: WebviewPanel | undefined;

  constructor(session: Session, extensionUri: Uri) {
    this.session = session;
    this.icons = Uri.joinPath(extensionUri, "icons");
    const follow = () => {
      if (this.panel?.visible === true) {
        void this.fill(this.panel);
      }
    };
    this.subscription = Disposable.from(session.onVerdict(follow), window.onDidChangeActiveColorTheme(follow));
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
    panel.webview.html =
      answer.kind === "answered"
        ? reportPage(answer.value.html, isDark())
        : panelPage("<p>No server is running that can write the report.</p>");
  }
}

function isDark(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.Dark || kind === ColorThemeKind.HighContrast;
}
