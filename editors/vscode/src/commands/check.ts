import { ProcessExecution, Task, TaskPanelKind, TaskRevealKind, TaskScope, tasks, window, workspace } from "vscode";
import type { Session } from "../client/session.ts";

/** Runs `mapping check` in a terminal: the same program, and so the same verdict, as in CI. */
export async function check(session: Session): Promise<void> {
  const folder = window.activeTextEditor === undefined
    ? workspace.workspaceFolders?.[0]
    : workspace.getWorkspaceFolder(window.activeTextEditor.document.uri) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined || session.command === undefined) {
    void window.showInformationMessage(
      folder === undefined ? "Open a folder with .mapping files first." : "There is no Mapping server to check with.",
    );
    return;
  }

  await workspace.saveAll(false);
  const date = session.asOf === null ? [] : ["--as-of", session.asOf];
  const execution = new ProcessExecution(session.command, ["check", folder.uri.fsPath, ...date], { cwd: folder.uri.fsPath });
  const task = new Task({ type: "mapping-check" }, folder ?? TaskScope.Workspace, "check", "Mapping", execution, []);
  task.presentationOptions = { reveal: TaskRevealKind.Always, panel: TaskPanelKind.Dedicated, clear: true, echo: false };
  await tasks.executeTask(task);
}
