import { chromium } from "playwright-core";
import { type Step, steps } from "./steps.ts";
import { Workbench } from "./workbench.ts";

/** Takes a screenshot for each step, tells what was not seen, and fails where that was required. */
const [url = ""] = process.argv.slice(2);
const only = process.env["STEPS"]?.split(",");
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const bench = new Workbench(await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 }));

bench.page.setDefaultTimeout(10_000);

const outside = new Set<string>();
bench.page.on("request", (request) => {
  const { hostname, protocol } = new URL(request.url());
  if (protocol.startsWith("http") && !["127.0.0.1", "localhost"].includes(hostname)) {
    outside.add(hostname);
  }
});

/** What a step leaves is drawn a moment after it is there. */
const settle = 400;

async function see(step: Step): Promise<string | undefined> {
  try {
    await step.see(bench);
    return undefined;
  } catch (error) {
    return String(error).split("\n")[0];
  } finally {
    await bench.page.waitForTimeout(settle);
  }
}

let seen = 0;
let missing = 0;
await bench.ready(url);
for (const step of steps.filter(({ name }) => only?.includes(name) ?? true)) {
  const problem = await see(step);
  await bench.picture(problem === undefined ? step.name : `${step.name}-not-seen`);
  if (problem === undefined) {
    seen += 1;
    console.log(`seen      ${step.name}`);
  } else {
    const required = step.required === true || process.env["MAPPING_STRICT"] === "1";
    missing += required ? 1 : 0;
    console.log(`${required ? "MISSING  " : "not seen "} ${step.name}: ${problem}`);
    await bench.escape();
  }
  await step.after?.(bench).catch(() => bench.escape());
}
console.log(`hosts asked outside this machine: ${[...outside].join(", ") || "none"}`);
console.log(`${seen} passed, ${missing} failed`);
await browser.close();
process.exitCode = missing > 0 ? 1 : 0;
