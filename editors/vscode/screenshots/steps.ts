import type { Workbench } from "./workbench.ts";

/** Something a person would look for. It throws where it is not to be seen. */
export interface Step {
  readonly name: string;
  readonly see: (bench: Workbench) => Promise<void>;
  /** Tidies up, after the picture was taken and also where nothing was seen. */
  readonly after?: (bench: Workbench) => Promise<void>;
}

const security = "controls/security.mapping";
const risk = "controls/risk.mapping";
const squiggle = ".monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info) >> visible=true";

/** A step of the walkthrough with the picture beside it. */
async function walkthrough(bench: Workbench, title: string): Promise<void> {
  await bench.page.locator(`.getting-started-step:has-text("${title}")`).first().click();
  await bench.sees(`.getting-started-step.expanded:has-text("${title}")`);
  await bench.sees(".getting-started-media iframe.webview.ready");
}

const revert = (bench: Workbench) => bench.revert();
const escape = (bench: Workbench) => bench.escape();

/** The gates are judged, and the tree shows what came of it. */
async function running(bench: Workbench): Promise<void> {
  await bench.sees(".statusbar-item[aria-label*='release']");
  await bench.sees(".pane-body .monaco-list-row[aria-label^='eu-ai-act,']");
}

/** Gives the control another name, in the box that is open, and looks for it in another file. */
async function renameTo(bench: Workbench, name: string): Promise<void> {
  await bench.page.keyboard.press("Control+A");
  await bench.page.keyboard.type(name);
  await bench.page.keyboard.press("Enter");
  await bench.sees(`.view-line:has-text('control ${name}')`);
  await bench.open("vendors.mapping");
  await bench.sees(`.view-line:has-text('provides ${name}')`);
}

const withoutServer: readonly Step[] = [
  { name: "highlighting", see: (bench) => bench.open(security) },
  { name: "highlighting-vendors", see: (bench) => bench.open("vendors.mapping") },
  { name: "highlighting-system", see: (bench) => bench.open("main.mapping") },
  {
    name: "snippets",
    see: async (bench) => {
      await bench.open("gates.mapping");
      await bench.page.keyboard.press("Control+End");
      await bench.page.keyboard.type("\ncontr");
      await bench.page.keyboard.press("Control+Space");
      await bench.sees(".suggest-widget.visible .monaco-list-row[aria-label*='control']");
      await bench.counts(".suggest-widget.visible .monaco-list-row[aria-label^='control']", 1);
    },
    after: revert,
  },
  {
    name: "walkthrough",
    see: async (bench) => {
      await bench.command("View: Toggle Primary Side Bar Visibility");
      await bench.command("Mapping: Get Started");
      await bench.sees(".gettingStartedContainer .step-list-container");
      await bench.sees(".getting-started-media >> visible=true");
    },
  },
  { name: "walkthrough-control", see: (bench) => walkthrough(bench, "Write a control") },
  { name: "walkthrough-obligation", see: (bench) => walkthrough(bench, "Map an obligation") },
  {
    name: "walkthrough-coverage",
    see: (bench) => walkthrough(bench, "Look at the coverage"),
    after: async (bench) => {
      await bench.command("View: Close Editor");
      await bench.command("View: Toggle Primary Side Bar Visibility");
    },
  },
];

const whileWriting: readonly Step[] = [
  {
    name: "squiggles",
    see: async (bench) => {
      await bench.open(security);
      await bench.page.keyboard.press("Control+End");
      await bench.sees(squiggle);
    },
  },
  { name: "lens", see: (bench) => bench.sees(".monaco-editor .codelens-decoration:has-text('evidence passing') >> visible=true") },
  {
    name: "gate-lens",
    see: async (bench) => {
      await bench.open("gates.mapping");
      await bench.sees(".monaco-editor .codelens-decoration:has-text('does not hold')");
    },
    after: (bench) => bench.open(security),
  },
  { name: "inlay-hints", see: (bench) => bench.sees(".monaco-editor .view-line:has-text('passing') >> visible=true") },
  {
    name: "problems",
    see: async (bench) => {
      await bench.command("Problems: Focus on Problems View");
      await bench.sees(".markers-panel .monaco-list-row");
    },
    after: (bench) => bench.command("View: Hide Panel"),
  },
  {
    name: "hover",
    see: async (bench) => {
      await bench.cursorAfter(security, "satisfies aia Article 15(5)");
      await bench.page.keyboard.press("ArrowLeft");
      await bench.command("Show or Focus Hover");
      await bench.sees(".monaco-hover:not(.hidden) .hover-contents");
    },
    after: escape,
  },
  {
    name: "completion",
    see: async (bench) => {
      await bench.cursorAfter(security, "on unauthorised-alteration");
      await bench.page.keyboard.press("Control+Enter");
      await bench.page.keyboard.type("satisfies aia poison");
      await bench.page.keyboard.press("Control+Space");
      await bench.sees(".suggest-widget.visible .monaco-list-row[aria-label*='poison']");
      await bench.details();
      await bench.sees(".suggest-details-container:has-text('Data poisoning')");
    },
    after: revert,
  },
  {
    name: "quick-fix",
    see: async (bench) => {
      await bench.cursorAfter(security, "on unauthorised-alteration");
      await bench.page.keyboard.type("s");
      await bench.sees(".monaco-editor .squiggly-error");
      await bench.escape();
      await bench.page.keyboard.press("ArrowLeft");
      await bench.page.keyboard.press("Control+.");
      await bench.sees(".action-widget .monaco-list-row");
    },
  },
  {
    name: "quick-fix-done",
    see: async (bench) => {
      await bench.page.keyboard.press("Enter");
      await bench.misses(".monaco-editor .squiggly-error");
    },
    after: revert,
  },
  {
    name: "definition",
    see: async (bench) => {
      await bench.cursorAfter(security, "satisfies aia Article 15(5)");
      await bench.page.keyboard.press("ArrowLeft");
      await bench.page.keyboard.press("F12");
      await bench.sees(".tab.active[data-resource-name='2026-07-27.md']");
      await bench.sees(".view-line:has-text('Article 15(5) — Cybersecurity') span span:not(.mtk1)");
    },
    after: (bench) => bench.command("View: Close Editor"),
  },
  {
    name: "rename",
    see: async (bench) => {
      await bench.cursorAfter(security, "control input-scr");
      await bench.page.keyboard.press("F2");
      await bench.sees(".monaco-editor .rename-box input:focus");
    },
  },
  {
    name: "rename-done",
    see: (bench) => renameTo(bench, "input-filter"),
    after: async (bench) => {
      await bench.cursorAfter(security, "control input-scr");
      await bench.page.keyboard.press("F2");
      await bench.sees(".monaco-editor .rename-box input:focus");
      await renameTo(bench, "input-screening");
    },
  },
];

const whereYouStand: readonly Step[] = [
  { name: "status-bar", see: (bench) => bench.sees(".statusbar-item[aria-label*='release']") },
  {
    name: "coverage-tree",
    see: async (bench) => {
      await bench.open(risk);
      await bench.command("Mapping: Focus on Coverage View");
      await bench.unfold("Article 9");
      await bench.click(".pane-body .monaco-list-row[aria-label^='Article 9(9)']");
      await bench.sees(".monaco-breadcrumbs:has-text('Article 9(9)')");
    },
  },
  {
    name: "gates",
    see: async (bench) => {
      await bench.command("Mapping: Show Gates");
      await bench.sees(".quick-input-list .monaco-list-row[aria-label*='release']");
      await bench.sees(".quick-input-list .monaco-list-row:has-text('eu-ai-act Article 10(4)'):has-text('unmapped')");
    },
    after: escape,
  },
  {
    name: "as-of",
    see: async (bench) => {
      await bench.command("Mapping: Choose As-of Date");
      await bench.sees(".quick-input-widget:has-text('Judge as of which date?')");
      await bench.page.keyboard.press("Control+A");
      await bench.page.keyboard.type("2026-12-24");
      await bench.sees(".quick-input-widget:has-text('24 December 2026')");
    },
    after: escape,
  },
  {
    name: "as-of-chosen",
    see: async (bench) => {
      await bench.asOf("2026-12-24");
      await bench.sees(".statusbar-item:has-text('as of 2026-12-24')");
    },
  },
  {
    name: "coverage-follows",
    see: async (bench) => {
      await bench.command("Mapping: Focus on Coverage View");
      await bench.unfold("Article 9");
      await bench.sees(".pane-body .monaco-list-row[aria-label^='Article 9(8) on timing'][aria-label*='Its evidence is too old.']");
    },
    after: async (bench) => {
      await bench.asOf("2026-11-23");
      await bench.sees(".pane-body .monaco-list-row[aria-label^='Article 9(8) on timing'][aria-label*='its evidence passes.']");
    },
  },
  {
    name: "explanation",
    see: async (bench) => {
      await bench.cursorAfter(security, "satisfies aia Article 15(5)");
      await bench.page.keyboard.press("ArrowLeft");
      await bench.command("Mapping: Explain This");
      await bench.webview("Resist unauthorised alteration");
    },
    after: (bench) => bench.command("View: Close Editors in Other Groups"),
  },
  {
    name: "report",
    see: async (bench) => {
      await bench.command("Mapping: Open Coverage Report");
      await bench.sees(".tab.active[aria-label*='Coverage Report']");
      await bench.webview("judged at the end of 2026-11-23");
    },
    after: (bench) => bench.command("View: Close Editor"),
  },
  {
    name: "check",
    see: async (bench) => {
      await bench.command("Mapping: Check Workspace");
      await bench.sees(".terminal .xterm-rows:has-text('1 gate does not hold: release for loan-scoring')");
    },
    after: (bench) => bench.command("View: Hide Panel"),
  },
];

const whenItFails: readonly Step[] = [
  {
    name: "no-server",
    see: async (bench) => {
      await bench.command("Mapping: Focus on Coverage View");
      await bench.setting("mapping.server.path", "/nowhere/mapping");
      await bench.sees(".pane-body .welcome-view-content:has-text('The server is not running.')");
      await bench.sees(".statusbar-item.warning-kind:has-text('Mapping')");
    },
    after: (bench) => bench.setting("mapping.server.path"),
  },
  { name: "server-again", see: running },
  {
    name: "crash",
    see: async (bench) => {
      await bench.crash();
      await running(bench);
    },
  },
  {
    name: "crashes",
    see: async (bench) => {
      for (let times = 0; times < 3; times += 1) {
        await bench.crash();
        await running(bench);
      }
      await bench.crashForGood();
      await bench.sees(".statusbar-item.warning-kind:has-text('Mapping')");
      await bench.sees(".pane-body .welcome-view-content:has-text('The server is not running.')");
    },
    after: (bench) => bench.command("Notifications: Clear All Notifications"),
  },
  {
    name: "restart",
    see: async (bench) => {
      await bench.command("Mapping: Restart Server");
      await running(bench);
    },
  },
];

export const steps: readonly Step[] = [...withoutServer, ...whileWriting, ...whereYouStand, ...whenItFails];
