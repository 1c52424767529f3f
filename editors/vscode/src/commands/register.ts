import { commands, type Disposable, type ExtensionContext } from "vscode";
import type { Session } from "../client/session.ts";
import type { CoverageView } from "../coverage/coverageView.ts";
import type { CoverageNode } from "../coverage/nodes.ts";
import { openPlace } from "../places/openPlace.ts";
import type { ReportPanel } from "../report/reportPanel.ts";
import { check } from "./check.ts";
import { chooseAsOf } from "./chooseAsOf.ts";
import type { Explainer } from "./explain.ts";
import { newControl } from "./newControl.ts";
import { openExample } from "./openExample.ts";
import { showGates } from "./showGates.ts";

export interface Parts {
  readonly session: Session;
  readonly coverage: CoverageView;
  readonly report: ReportPanel;
  readonly explainer: Explainer;
}

/** Every command of package.json, under its name. */
export function registerCommands(context: ExtensionContext, { session, coverage, report, explainer }: Parts): readonly Disposable[] {
  const handlers: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    "mapping.check": () => check(session),
    "mapping.openReport": () => report.show(),
    "mapping.explain": (subject) => explainer.explain(subject),
    "mapping.explainAtCursor": () => explainer.explainAtCursor(),
    "mapping.explainItem": (node) => explainer.explain((node as CoverageNode | undefined)?.subject),
    "mapping.chooseAsOf": () => chooseAsOf(session),
    "mapping.showGates": () => showGates(session, coverage.known),
    "mapping.restartServer": () => session.restart(),
    "mapping.showLog": () => session.log.show(),
    "mapping.newControl": () => newControl(),
    "mapping.openExample": () => openExample(context.extensionUri),
    "mapping.openWalkthrough": () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`, false),
    "mapping.openPlace": (place) => openPlace(place),
    "mapping.coverage.refresh": () => coverage.refresh(),
    "mapping.coverage.showOpen": () => coverage.show(true),
    "mapping.coverage.showAll": () => coverage.show(false),
  };
  return Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler));
}
