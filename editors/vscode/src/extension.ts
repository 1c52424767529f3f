import { type ExtensionContext, window, workspace } from "vscode";
import { Session } from "./client/session.ts";
import { Explainer } from "./commands/explain.ts";
import { registerCommands } from "./commands/register.ts";
import { CoverageView } from "./coverage/coverageView.ts";
import { provideCatalogs } from "./documents/catalogDocuments.ts";
import { ExplanationDocuments } from "./documents/explanationDocuments.ts";
import { ExplanationPanel } from "./documents/explanationPanel.ts";
import { ReportPanel } from "./report/reportPanel.ts";
import { StatusBar } from "./status/statusBar.ts";

/** Puts the parts together and starts the server. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Mapping", { log: true });
  const session = new Session(context, log);
  const coverage = new CoverageView(session);
  const report = new ReportPanel(session, context.extensionUri);
  const explanations = new ExplanationDocuments();
  const page = new ExplanationPanel(context.extensionUri, explanations);
  const explainer = new Explainer(session, coverage, page);
  context.subscriptions.push(
    log,
    session,
    coverage,
    report,
    explanations,
    page,
    new StatusBar(session),
    provideCatalogs(session),
    ...registerCommands(context, { session, coverage, report, explainer }),
    followSettings(session),
  );
  await session.start();
}

/** What the server can't change while it runs starts it anew. The rest it is told by the client. */
function followSettings(session: Session) {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("mapping.server.path") || change.affectsConfiguration("mapping.evidence.enabled")) {
      void session.restart();
    } else if (change.affectsConfiguration("mapping.asOf")) {
      void session.followSettings();
    }
  });
}
