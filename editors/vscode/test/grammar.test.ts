import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { grammar } from "../grammar/grammar.ts";
import { draw, sourceOf } from "./support/picture.ts";
import { tokenize } from "./support/tokens.ts";

const pictures = new URL("grammar/", import.meta.url);
const repository = new URL("../../../", import.meta.url);

for (const file of (await readdir(pictures)).sort()) {
  test(`scopes of ${file}`, async () => {
    const url = new URL(file, pictures);
    const expected = await readFile(url, "utf8");
    const actual = draw(await tokenize(sourceOf(expected)));
    if (process.env["MAPPING_UPDATE"] === "1") {
      await writeFile(url, actual);
    } else {
      assert.equal(actual, expected);
    }
  });
}

test("the grammar that editors read is the one that is written here", async () => {
  const shipped = await readFile(new URL("../syntaxes/mapping.tmLanguage.json", import.meta.url), "utf8");
  assert.deepEqual(JSON.parse(shipped), grammar, "run `npm run grammar`");
});

test("every keyword is coloured as one", async () => {
  const coloured = new Set<string>();
  for (const file of await readdir(pictures)) {
    const rows = await tokenize(sourceOf(await readFile(new URL(file, pictures), "utf8")));
    for (const { text, scope } of rows.flat()) {
      if (/^(keyword|constant\.language|variable\.other\.enummember\.(status|requirement))(\.|$)/.test(scope)) {
        coloured.add(text);
      }
    }
  }
  assert.deepEqual((await keywords()).filter((word) => !coloured.has(word)), []);
});

test("the example has no word that the grammar passes over", async () => {
  const folder = new URL("examples/loan-scoring/", repository);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".mapping"));
  assert.ok(files.length > 10);
  for (const file of files) {
    const rows = await tokenize(await readFile(new URL(file, folder), "utf8"));
    const bare = rows.flat().filter(({ text, scope }) => scope === "" && text.trim() !== "");
    assert.deepEqual(bare, [], file);
  }
});

/** The members of the compiler's enumeration, spelled as in the language. */
async function keywords(): Promise<readonly string[]> {
  const source = await readFile(new URL("src/Mapping.Compiler/Syntax/Keyword.cs", repository), "utf8");
  const members = [...source.matchAll(/^ {4}([A-Z]\w*),$/gm)].map(([, member]) => member ?? "");
  assert.ok(members.length > 70);
  return members.filter((member) => member !== "None").map((member) => member.replace("NoneRelation", "None").toLowerCase());
}
