import { chromium } from "playwright-core";
import { type Step, steps } from "./steps.ts";
import { patience, Workbench } from "./workbench.ts";

/** Takes a screenshot for each step, in the dark and in the light, and fails where something was not seen. */
const [url = ""] = process.argv.slice(2);
const only = process.env["STEPS"]?.split(",");
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const bench = new Workbench(await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 }));

bench.page.setDefaultTimeout(patience);

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

let passed = 0;
let failed = 0;
await bench.ready(url);
for (const theme of ["dark", "light"] as const) {
  if (theme === "light") {
    await bench.command("Preferences: Toggle between Light/Dark Themes");
    await bench.sees(".monaco-workbench.vs:not(.vs-dark)");
  }
  for (const step of steps.filter(({ name }) => only?.includes(name) ?? true)) {
    await take(step, theme);
  }
}
console.log(`hosts asked outside this machine: ${[...outside].join(", ") || "none"}`);
console.log(`${passed} passed, ${failed} failed`);
await browser.close();
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function take(step: Step, theme: string): Promise<void> {
  const problem = await see(step);
  await bench.picture(`${theme}/${problem === undefined ? step.name : `${step.name}-not-seen`}`);
  if (problem === undefined) {
    passed += 1;
    console.log(`seen     ${theme} ${step.name}`);
  } else {
    failed += 1;
    console.log(`MISSING  ${theme} ${step.name}: ${problem}`);
    await bench.escape();
  }
  await step.after?.(bench).catch(async (error: unknown) => {
    failed += 1;
    console.log(`LEFT     ${theme} ${step.name}: ${String(error).split("\n")[0]}`);
    await bench.escape();
  });
}
