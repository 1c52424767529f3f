// Opens pages of `mapping report` in headless Chromium as people meet them (desk, tablet and phone, light and dark, on paper) and fails on any
// console message, any request beside the page itself, any page that scrolls sideways, any text that runs out of its cell over another
// one, and any finding of axe-core.
//
//   npm run check -- [--pictures DIR] PAGE.html…
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const screens = { desk: { width: 1280, height: 900 }, tablet: { width: 800, height: 1100 }, phone: { width: 390, height: 844 } };
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { pictures, pages } = read(process.argv.slice(2));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let checks = 0;
const failures = [];

for (const page of pages) {
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ["light", "dark"]) {
      await check(page, screen, viewport, colorScheme);
    }
  }
  await print(page);
}
await browser.close();
failures.forEach((failure) => console.error(failure));
console.log(`${checks - failures.length} checks passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && checks > 0 ? 0 : 1;

function read(words) {
  const at = words.indexOf("--pictures");
  return at < 0 ? { pages: words } : { pictures: words[at + 1], pages: words.toSpliced(at, 2) };
}

function expectNone(what, found) {
  checks++;
  if (found.length > 0) {
    failures.push(`${what}: ${found.slice(0, 5).join("; ")}${found.length > 5 ? ` and ${found.length - 5} more` : ""}`);
  }
}

async function open(file, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noise = [];
  const address = pathToFileURL(resolve(file)).href;
  page.on("console", (message) => noise.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("request", (request) => request.url() === address || noise.push(`request: ${request.url()}`));
  await page.goto(address);
  return { context, page, noise };
}

async function check(file, screen, viewport, colorScheme) {
  const name = `${basename(file)}, ${screen}, ${colorScheme}`;
  const { context, page, noise } = await open(file, { viewport, colorScheme });
  if (pictures) {
    await picture(page, file, screen, colorScheme);
  }
  expectNone(`${name}, wider than the screen`, await overflowing(page));
  expectNone(`${name}, out of its cell`, await outOfCells(page));
  await page.evaluate(() => document.querySelectorAll("details").forEach((details, index) => (details.open = index < 400)));
  expectNone(`${name}, unfolded, wider than the screen`, await overflowing(page));
  expectNone(`${name}, unfolded, out of its cell`, await outOfCells(page));
  expectNone(`${name}, axe`, await violations(page));
  expectNone(`${name}, noise`, noise);
  await context.close();
}

function overflowing(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) {
      return [];
    }
    const wide = [...document.querySelectorAll("main *, header *, nav *, footer *")].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    return [`${root.scrollWidth} of ${root.clientWidth}`, ...wide.slice(0, 4).map((element) => `${element.localName}.${element.getAttribute("class")} ${element.textContent.slice(0, 40)}`)];
  });
}

/** Cells whose text is drawn beyond their own edges, where that of another cell may stand. */
function outOfCells(page) {
  return page.evaluate(() => {
    const found = [];
    for (const cell of document.querySelectorAll("td, th")) {
      const edge = cell.getBoundingClientRect();
      if (edge.width === 0 || !cell.checkVisibility()) {
        continue;
      }
      const words = document.createRange();
      words.selectNodeContents(cell);
      const beyond = [...words.getClientRects()].find((box) => box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 2));
      if (beyond) {
        found.push(`${cell.closest("table").className} ${cell.dataset.column ?? cell.localName} "${cell.textContent.trim().slice(0, 60)}" by ${Math.round(beyond.right - edge.right)}`);
      }
    }
    return found;
  });
}

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return result.violations.map((violation) => `${violation.id} (${violation.nodes.length}): ${violation.nodes[0].html.slice(0, 120)}`);
}

async function picture(page, file, screen, colorScheme) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${basename(file, ".html")}-${screen}-${colorScheme}.png`), fullPage: true });
}

async function print(file) {
  const { context, page, noise } = await open(file, { colorScheme: "dark" });
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expectNone(`${basename(file)}, on paper`, paper.subarray(0, 5).toString() === "%PDF-" ? noise : ["no document"]);
  if (pictures) {
    await mkdir(pictures, { recursive: true });
    await writeFile(join(pictures, `${basename(file, ".html")}.pdf`), paper);
  }
  await context.close();
}
