import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Draws extension.png from extension.svg with a headless Chromium, named by CHROMIUM or found on the PATH. */
const profile = await mkdtemp(path.join(tmpdir(), "mapping-icons-"));
execFileSync(process.env["CHROMIUM"] ?? "chromium", [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--default-background-color=00000000",
  `--user-data-dir=${profile}`,
  "--window-size=256,256",
  `--screenshot=${path.resolve("icons/extension.png")}`,
  `file://${path.resolve("icons/extension.svg")}`,
]);
await rm(profile, { recursive: true });
