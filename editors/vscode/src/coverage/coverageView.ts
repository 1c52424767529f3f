import {
  commands,
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
  type TreeView,
  window,
} from "vscode";
import type { Session } from "../client/session.ts";
import type { Coverage } from "../protocol/coverage.ts";
import { coverageTree } from "../protocol/requests.ts";
import { type CoverageNode, coverageNodes } from "./nodes.ts";

const emptyCoverage: Coverage = { systems: [] };

/** The side bar: framework, article, obligation, controls, and how each stands. */
export class CoverageView implements TreeDataProvider<CoverageNode>, Disposable {
  private readonly treeChanged = new EventEmitter<void>();
  private readonly view: TreeView<CoverageNode>;
  private readonly session: Session;
  private readonly subscriptions: readonly Disposable[];
  private coverage = emptyCoverage;
  private onlyOpen = false;
  private asked = 0;

  readonly onDidChangeTreeData = this.treeChanged.event;

  /** The view looks once for the event of the tree, so it comes after the fields are there. */
  constructor(session: Session) {
    this.session = session;
    this.view = window.createTreeView("mapping.coverage", { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      this.treeChanged,
      session.onVerdict(() => void this.refresh()),
      session.onDidChangeState(() => void this.refresh()),
    ];
  }

  /** Every obligation known now, for whoever offers them. */
  get known(): Coverage {
    return this.coverage;
  }

  /** Asks for the coverage of the newest verdict. An answer that a newer question has overtaken is dropped. */
  async refresh(): Promise<void> {
    const number = ++this.asked;
    const answer = await this.session.ask(coverageTree, {}).catch(() => undefined);
    if (number !== this.asked) {
      return;
    }
    this.coverage = answer?.kind === "answered" ? answer.value : emptyCoverage;
    this.view.description = this.session.asOf === null ? "" : `as of ${this.session.asOf}`;
    await this.announce(answer?.kind === "unknown");
    this.treeChanged.fire();
  }

  async show(onlyOpen: boolean): Promise<void> {
    this.onlyOpen = onlyOpen;
    await commands.executeCommand("setContext", "mapping.coverage.onlyOpen", onlyOpen);
    this.treeChanged.fire();
  }

  getChildren(node?: CoverageNode): readonly CoverageNode[] & CoverageNode[] {
    return [...(node?.children ?? coverageNodes(this.coverage, this.onlyOpen))];
  }

  getTreeItem(node: CoverageNode): TreeItem {
    const item = new TreeItem(node.label, collapsible(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = new MarkdownString().appendText(node.tooltip === "" ? node.description : node.tooltip);
    item.iconPath = new ThemeIcon(node.look.icon, new ThemeColor(node.look.color));
    item.accessibilityInformation = { label: `${node.label}, ${node.description}, ${node.look.text}` };
    if (node.subject !== undefined) {
      item.contextValue = "explainable";
    }
    if (node.location !== null) {
      item.command = { command: "mapping.openPlace", title: "Open", arguments: [node.location] };
    }
    return item;
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  /** What the empty view says: see viewsWelcome in package.json. */
  private async announce(unknown: boolean): Promise<void> {
    const { kind } = this.session.state;
    await commands.executeCommand("setContext", "mapping.running", kind === "running");
    await commands.executeCommand("setContext", "mapping.state", kind === "running" && unknown ? "older" : kind);
  }
}

function collapsible(node: CoverageNode): TreeItemCollapsibleState {
  if (node.children.length === 0) {
    return TreeItemCollapsibleState.None;
  }
  return node.unfolded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
