import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { test } from "node:test";
import { listFiles } from "@vscode/vsce";

const root = new URL("../", import.meta.url);
const text = (file: string) => readFile(new URL(file, root), "utf8");
const manifest = JSON.parse(await text("package.json"));

test("every command is registered, and every registered command is declared", async () => {
  const registered = [...(await text("src/commands/register.ts")).matchAll(/^ {4}"(mapping\.[\w.]+)":/gm)].map(([, name]) => name);
  const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  assert.deepEqual(registered.sort(), declared.sort());
});

test("every setting is in the README", async () => {
  const readme = await text("README.md");
  for (const name of Object.keys(manifest.contributes.configuration.properties)) {
    assert.ok(readme.includes(`\`${name}\``), name);
  }
});

test("every file that the manifest names exists", async () => {
  const files = [...JSON.stringify(manifest.contributes).matchAll(/"((?:\.\/)?(?:icons|syntaxes|snippets|walkthrough)\/[^"]+)"/g)];
  assert.ok(files.length > 8);
  for (const [, file = ""] of files) {
    assert.ok((await stat(new URL(file, root))).isFile(), file);
  }
});

test("commands in links and menus are commands of this extension or of the editor", () => {
  const declared = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
  const used = [...JSON.stringify(manifest).matchAll(/command:(mapping\.[\w.]+)/g)].map(([, name = ""]) => name);
  const unknown = used.filter((name) => !declared.has(name) && name !== "mapping.coverage.focus");
  assert.deepEqual(unknown, []);
});

test("the words that select one word of the language", async () => {
  const { wordPattern } = JSON.parse(await text("language-configuration.json"));
  const words = (line: string) => line.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`));
  assert.deepEqual(words("satisfies aia Article 15(5) on data-poisoning, A.6.2.4 4..10"), [
    "satisfies", "aia", "Article", "15(5)", "on", "data-poisoning", "A.6.2.4", "4", "10",
  ]);
  assert.deepEqual(words("expect max(success_rate) <= 2% set 2026-01-15"), ["expect", "max", "success_rate", "2", "set", "2026-01-15"]);
});

test("every snippet is a whole of the language: its braces close", async () => {
  const snippets: Record<string, { body: string[] }> = JSON.parse(await text("snippets/mapping.json"));
  for (const [name, { body }] of Object.entries(snippets)) {
    const plain = body.join("\n").replace(/\$\{\d+[:|][^}]*\}/g, "x");
    assert.equal(plain.split("{").length, plain.split("}").length, name);
  }
});

test("the package holds what runs, and nothing of how it is built", async () => {
  const files = await listFiles({ cwd: new URL(".", root).pathname, packagedDependencies: [] });
  const folders = new Set(files.map((file) => file.split("/")[0] ?? ""));
  const expected = ["CHANGELOG.md", "LICENSE", "README.md", "icons", "language-configuration.json", "package.json", "snippets", "syntaxes", "walkthrough"];
  const built = ["example", "out", "server"];
  assert.deepEqual([...folders].filter((folder) => !built.includes(folder)).sort(), expected);
  assert.ok(files.includes("icons/extension.png"));
});
