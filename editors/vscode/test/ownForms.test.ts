import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutOwnForms } from "../src/client/ownForms.ts";

const form = { insertText: "form" };

test("a form that a snippet offers under the same word is left out, a keyword and other forms stay", () => {
  const items = [
    { label: "control", ...form },
    { label: { label: "gate", description: "Gate" }, ...form },
    { label: "control" },
    { label: "evidence", ...form },
  ];
  assert.deepEqual(withoutOwnForms(items, (item) => "insertText" in item), [items[2], items[3]]);
});
