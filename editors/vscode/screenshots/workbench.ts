import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Page } from "playwright-core";

const quickInput = ".quick-input-widget:not([style*='display: none']) input";

/** How long to wait for what must come. A wait ends when it is there, so this is only for machines that are slow. */
export const patience = Number(process.env["PATIENCE"] ?? 20) * 1000;

/** Milliseconds within which a server that has started answers, with much to spare. */
const settling = 2000;

/** A text without colours is all of one kind. */
const coloured = ".view-line span span.mtk1 ~ span:not(.mtk1), .view-line span span:not(.mtk1) ~ span";

const example = new URL("../../../examples/loan-scoring/", import.meta.url);

/** What a person does in the workbench. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async ready(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.waitForSelector(".monaco-workbench", { timeout: 90_000 });
    await this.page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 90_000 });
  }

  /** Opens a file and waits until its first line is drawn in colour, which is a moment after its text. */
  async open(path: string): Promise<void> {
    await this.page.keyboard.press("Control+P");
    await this.page.waitForSelector(quickInput);
    await this.page.keyboard.type(path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    await this.page.waitForSelector(`.quick-input-list .monaco-list-row.focused[aria-label*="${name}"]`);
    await this.page.keyboard.press("Enter");
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
    await this.sees(coloured);
  }

  /** Runs a command by its whole title: the first row is the one used last, which may only begin like it. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.page.waitForSelector(quickInput);
    await this.page.keyboard.type(title);
    const row = (label: string) => `.quick-input-list .monaco-list-row[aria-label${label}]`;
    await this.click([row(`="${title}"`), row(`^="${title},"`), row(`^="${title}…"`)].join(", "));
  }

  /** Opens a file of the example and puts the cursor after a text in it. */
  async cursorAfter(path: string, text: string): Promise<void> {
    await this.open(path);
    const before = (await readFile(new URL(path, example), "utf8")).split(text, 1)[0] + text;
    const lines = before.split("\n");
    await this.page.keyboard.press("Control+G");
    await this.page.waitForSelector(quickInput);
    await this.page.keyboard.type(`${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`);
    await this.page.keyboard.press("Enter");
    await this.page.waitForSelector(".monaco-editor.focused");
  }

  async asOf(date: string): Promise<void> {
    await this.command("Mapping: Choose As-of Date");
    await this.sees(".quick-input-widget:has-text('Judge as of which date?')");
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(date);
    await this.page.keyboard.press("Enter");
    await this.sees(`.statusbar-item:has-text('as of ${date}')`);
  }

  async sees(selector: string, timeout = patience): Promise<void> {
    await this.page.waitForSelector(selector, { timeout, state: "visible" });
  }

  /** Waits for a text in the page that a panel shows. */
  async webview(text: string): Promise<void> {
    const page = this.page.frameLocator("iframe.webview.ready").last().frameLocator("#active-frame");
    await page.getByText(text).first().waitFor({ timeout: patience });
  }

  /** Unfolds a row of the coverage tree where it is folded. */
  async unfold(label: string): Promise<void> {
    const row = `.pane-body .monaco-list-row[aria-label^='${label},']`;
    await this.sees(row);
    if ((await this.page.locator(row).first().getAttribute("aria-expanded")) === "false") {
      await this.click(row);
    }
  }

  /** Clicks, and takes the pointer away, which would show what it points at. */
  async click(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
    await this.page.mouse.move(0, 0);
  }

  /** Shows the page of the item that completion offers first. The workbench remembers whether somebody wants them. */
  async details(): Promise<void> {
    if (!(await this.page.locator(".suggest-details-container").isVisible())) {
      await this.page.keyboard.press("Control+Space");
    }
  }

  /** The process of the server that the workbench runs; none where it runs none. */
  async server(): Promise<number | undefined> {
    const command = `${process.env["EXTENSIONS"]}/.*/server/mapping lsp`;
    const { stdout } = await promisify(execFile)("pgrep", ["-f", command]).catch(() => ({ stdout: "" }));
    const [first = ""] = stdout.trim().split("\n");
    return first === "" ? undefined : Number(first);
  }

  /** Ends the server as a crash would, and waits until another runs in its place. */
  async crash(): Promise<void> {
    const crashed = await this.crashForGood();
    await this.until(async () => ![undefined, crashed].includes(await this.server()));
    // One that is ended before it has answered has not crashed but failed to start, and nobody starts it again.
    await this.page.waitForTimeout(settling);
  }

  /** Ends the server as a crash would. */
  async crashForGood(): Promise<number> {
    await this.until(async () => (await this.server()) !== undefined);
    const crashed = (await this.server()) ?? 0;
    process.kill(crashed, "SIGKILL");
    return crashed;
  }

  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path: `out/${path}.png` });
  }

  /** Waits until something is there no longer. */
  async misses(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { timeout: patience, state: "detached" });
  }

  private async until(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > end) {
        throw new Error("The server did not come.");
      }
      await this.page.waitForTimeout(100);
    }
  }

  async counts(selector: string, expected: number): Promise<void> {
    const count = await this.page.locator(selector).count();
    if (count !== expected) {
      throw new Error(`There are ${count} of ${selector}, not ${expected}.`);
    }
  }

  /** Sets a setting of this machine, the only one that has a value; without one, none has. */
  async setting(name: string, value?: string): Promise<void> {
    await writeFile(process.env["MACHINE_SETTINGS"] ?? "", JSON.stringify({ [name]: value }));
  }

  /** Leaves lists and boxes, whatever is open. */
  async escape(): Promise<void> {
    for (let times = 0; times < 3; times += 1) {
      await this.page.keyboard.press("Escape");
    }
  }

  /** Takes back what was typed into the file that is open. */
  async revert(): Promise<void> {
    await this.escape();
    await this.command("File: Revert File");
    await this.page.waitForSelector(".tab.active:not(.dirty)");
  }
}
