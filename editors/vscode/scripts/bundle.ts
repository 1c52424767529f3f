import { readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";

await rm("out", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["src/extension.ts"],
  outfile: "out/extension.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
  minify: true,
  metafile: true,
  logLevel: "warning",
});
await writeFile("out/third-party-licences.txt", await licences(Object.keys(metafile.inputs)));

/** The licence of each package in the bundle: most ask to be passed on. */
async function licences(inputs: readonly string[]): Promise<string> {
  const packages = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const texts = await Promise.all([...packages].sort().map(licence));
  return texts.join("\n\n");
}

async function licence(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, "utf8")) as { name: string; version: string };
  for (const file of ["LICENSE", "License.txt", "LICENSE.md", "license"]) {
    const text = await readFile(`${folder}/${file}`, "utf8").catch(() => undefined);
    if (text !== undefined) {
      return `${name} ${version}\n\n${text.trim()}\n`;
    }
  }
  throw new Error(`${folder} comes without a licence.`);
}
