import { execFileSync } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Puts the server into the extension. A built one is taken where MAPPING_SERVER names it, else it is published here.
 */
const name = process.platform === "win32" ? "mapping.exe" : "mapping";
const target = path.join("server", name);

await mkdir("server", { recursive: true });
const built = process.env["MAPPING_SERVER"];
if (built === undefined) {
  const folder = await mkdtemp(path.join(tmpdir(), "mapping-server-"));
  execFileSync("dotnet", ["publish", "src/Mapping.Cli", "-c", "Release", "-o", folder, "--nologo"], {
    cwd: path.resolve("../.."),
    stdio: ["ignore", "inherit", "inherit"],
  });
  await copyFile(path.join(folder, name), target);
  await rm(folder, { recursive: true });
} else {
  await copyFile(built, target);
}
await chmod(target, 0o755);
