import { type Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from "vscode";
import type { Session } from "../client/session.ts";
import type { Verdict } from "../protocol/gates.ts";
import { gateStatus } from "./gateStatus.ts";

/** The gates' state at the foot of the window. A click shows the gates. */
export class StatusBar implements Disposable {
  private readonly item = window.createStatusBarItem("mapping.gates", StatusBarAlignment.Left, 50);
  private readonly session: Session;
  private readonly subscriptions: readonly Disposable[];
  private verdict: Verdict | undefined;

  constructor(session: Session) {
    this.session = session;
    this.item.name = "Mapping Gates";
    this.item.show();
    this.subscriptions = [
      this.item,
      session.onDidChangeState(() => this.draw()),
      session.onVerdict((verdict) => {
        this.verdict = verdict;
        this.draw();
      }),
    ];
    this.draw();
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private draw(): void {
    const { state, asOf } = this.session;
    if (state.kind === "stopped") {
      this.verdict = undefined;
    }
    const status = gateStatus(state, this.verdict, asOf);
    this.item.text = status.text;
    this.item.tooltip = status.lines.reduce((text, line) => text.appendText(`${line}\n\n`), new MarkdownString());
    this.item.backgroundColor = status.alarm ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    this.item.command = state.kind === "stopped" ? "mapping.showLog" : "mapping.showGates";
  }
}
