import assert from "node:assert/strict";
import { test } from "node:test";
import { type CoverageNode, coverageNodes } from "../src/coverage/nodes.ts";
import { isOpen, lookOf, summarize, worstOf } from "../src/coverage/outcomes.ts";
import { subjectChoices } from "../src/commands/subjectChoices.ts";
import type { Coverage, CoveredSystem } from "../src/protocol/coverage.ts";

const location = { uri: "file:///a.mapping", range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } } };

const system: CoveredSystem = {
  name: "loan-scoring",
  title: "Loan scoring",
  frameworks: [
    {
      id: "eu-ai-act",
      title: "EU AI Act",
      state: "partial",
      counts: { evidenced: 2, unmapped: 1, stale: 0, "not-applicable": 4 },
      articles: [
        {
          citation: "Article 15",
          title: "Accuracy",
          counts: { evidenced: 2 },
          obligations: [
            {
              citation: "Article 15(5)",
              element: "evasion",
              title: "Adversarial examples",
              outcome: "evidenced",
              location,
              controls: [{ name: "input-screening", operating: "passing", location }],
            },
          ],
        },
        {
          citation: "Article 10",
          title: "Data",
          counts: { unmapped: 1 },
          obligations: [
            { citation: "Article 10(4)", element: null, title: "Setting", outcome: "unmapped", location: null, controls: [] },
          ],
        },
      ],
    },
  ],
};

const one: Coverage = { systems: [system] };

/** The tree as a picture: icon, label, description. */
function draw(nodes: readonly CoverageNode[], indent = ""): string {
  return nodes
    .map((node) => `${indent}${node.look.icon} ${node.label} | ${node.description}\n${draw(node.children, `${indent}  `)}`)
    .join("");
}

test("framework, article, obligation, controls", () => {
  assert.equal(
    draw(coverageNodes(one, false)),
    [
      "circle-large-outline eu-ai-act | 2 of 3",
      "  pass-filled Article 15 | 2 of 2 · Accuracy",
      "    pass-filled Article 15(5) on evasion | Adversarial examples",
      "      pass-filled input-screening | passing",
      "  circle-large-outline Article 10 | 0 of 1 · Data",
      "    circle-large-outline Article 10(4) | Setting",
      "",
    ].join("\n"),
  );
});

test("what is open, and nothing else", () => {
  assert.equal(
    draw(coverageNodes(one, true)),
    [
      "circle-large-outline eu-ai-act | 2 of 3",
      "  circle-large-outline Article 10 | 0 of 1 · Data",
      "    circle-large-outline Article 10(4) | Setting",
      "",
    ].join("\n"),
  );
});

test("several systems have a row each, and no system no row", () => {
  const two = coverageNodes({ systems: [system, { ...system, name: "pricing", title: "Pricing" }] }, false);
  assert.deepEqual(two.map(({ label }) => label), ["Loan scoring", "Pricing"]);
  assert.deepEqual(coverageNodes({ systems: [] }, false), []);
});

test("every row has an id of its own", () => {
  const ids = (nodes: readonly CoverageNode[]): readonly string[] => nodes.flatMap((node) => [node.id, ...ids(node.children)]);
  const all = ids(coverageNodes({ systems: [system, { ...system, name: "pricing" }] }, false));
  assert.equal(new Set(all).size, all.length);
});

test("a place is passed on, and what can be explained has its subject", () => {
  const obligation = coverageNodes(one, false)[0]?.children[0]?.children[0];
  assert.equal(obligation?.location, location);
  assert.equal(obligation?.subject, "Article 15(5) on evasion");
  assert.equal(obligation?.children[0]?.subject, undefined);
});

test("the worst outcome decides how a group looks", () => {
  assert.equal(worstOf({ evidenced: 9, stale: 1, unmapped: 1 }), "unmapped");
  assert.equal(worstOf({ evidenced: 9, excluded: 1, failing: 0 }), "evidenced");
  assert.equal(worstOf({}), undefined);
});

test("outcomes that are not counted are in neither number", () => {
  assert.equal(summarize({ "not-applicable": 3, excluded: 1 }), "nothing to satisfy");
  assert.equal(summarize({ evidenced: 1, waived: 1, excluded: 1 }), "1 of 2 evidenced");
});

test("an outcome that a newer server has is shown by its name, and is open", () => {
  assert.deepEqual(lookOf("pondered"), { icon: "circle-small", color: "disabledForeground", text: "pondered" });
  assert.equal(isOpen("pondered"), true);
});

test("each obligation is offered once, after what is at the cursor", () => {
  const choices = subjectChoices({ systems: [system, { ...system, name: "pricing" }] }, "Article 9");
  assert.deepEqual(choices, [
    { label: "Article 9", description: "at the cursor", atCursor: true },
    { label: "Article 15(5) on evasion", description: "Adversarial examples", detail: "$(pass-filled) evidenced" },
    { label: "Article 10(4)", description: "Setting", detail: "$(circle-large-outline) unmapped" },
  ]);
});
