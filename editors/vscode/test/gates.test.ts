import assert from "node:assert/strict";
import { test } from "node:test";
import { gateChoices } from "../src/commands/gateChoices.ts";
import type { Gate, Verdict } from "../src/protocol/gates.ts";
import { gateStatus } from "../src/status/gateStatus.ts";

const gate = (name: string, ...blockers: readonly string[]): Gate => ({
  name,
  system: "loan-scoring",
  holds: blockers.length === 0,
  text: `${name} says so.`,
  blockers,
  location: null,
});

const verdict = (errors: number, ...gates: readonly Gate[]): Verdict => ({ asOf: "2026-11-23", errors, gates });

const running = { kind: "running" } as const;

test("the status bar says in a word whether the gates hold", () => {
  const text = (...args: Parameters<typeof verdict>) => gateStatus(running, verdict(...args), null).text;
  assert.equal(text(0, gate("release")), "$(pass) release holds");
  assert.equal(text(0, gate("release"), gate("audit")), "$(pass) 2 gates hold");
  assert.equal(text(0, gate("release", "a", "b"), gate("audit")), "$(circle-slash) release: 2 open");
  assert.equal(text(0, gate("release", "a"), gate("audit", "b")), "$(circle-slash) 2 of 2 gates don't hold");
  assert.equal(text(0), "$(shield) Mapping: no gate");
});

test("a gate that judged nothing has no tick, and nothing open either", () => {
  const idle = { ...gate("idle"), holds: false };
  assert.equal(gateStatus(running, verdict(0, idle), null).text, "$(circle-slash) idle: nothing judged");
  assert.equal(gateStatus(running, verdict(0, idle, gate("release")), null).text, "$(circle-slash) idle: nothing judged");
  assert.equal(gateStatus(running, verdict(0, idle, gate("release", "a")), null).text, "$(circle-slash) 2 of 2 gates don't hold");
  assert.deepEqual(gateChoices([idle], { systems: [] }), [
    { label: "$(circle-slash) idle", description: "loan-scoring", detail: "idle says so.", location: null },
  ]);
});

test("no gate is said to hold while there are errors", () => {
  const status = gateStatus(running, verdict(1, gate("release")), null);
  assert.equal(status.text, "$(error) Mapping: 1 error");
  assert.deepEqual(status.lines, ["Judged as of 2026-11-23.", "While the sources have errors, no gate is said to hold."]);
});

test("a date that is not today is always in sight", () => {
  assert.equal(gateStatus(running, verdict(0, gate("release")), "2026-11-23").text, "$(pass) release holds as of 2026-11-23");
});

test("a server that starts, has said nothing yet, or has ended", () => {
  assert.equal(gateStatus({ kind: "starting" }, undefined, null).text, "$(sync~spin) Mapping");
  assert.equal(gateStatus(running, undefined, null).text, "$(shield) Mapping");
  assert.deepEqual(gateStatus({ kind: "stopped", reason: "It ended." }, verdict(0), null), {
    text: "$(warning) Mapping",
    lines: ["It ended."],
    alarm: true,
  });
});

test("the list of gates has each gate and below it what blocks it, with how it stands and where to act", () => {
  const place = { uri: "file:///a.mapping", range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } } };
  const stale = { citation: "Article 9", element: "timing", title: "When to test", outcome: "stale", location: place, controls: [] };
  const article = { citation: "Article 9", title: "Risk", counts: { stale: 1 }, obligations: [stale] };
  const framework = { id: "eu-ai-act", title: "EU AI Act", state: "", counts: { stale: 1 }, articles: [article] };
  const coverage = { systems: [{ name: "loan-scoring", title: "Loan scoring", frameworks: [framework] }] };
  assert.deepEqual(gateChoices([gate("release", "eu-ai-act Article 9 on timing", "iso-42001 4.1")], coverage), [
    { label: "$(circle-slash) release", description: "loan-scoring", detail: "release says so.", location: null },
    { label: "      $(history) eu-ai-act Article 9 on timing", description: "stale · When to test", location: place },
    { label: "      $(chevron-right) iso-42001 4.1", location: null },
  ]);
});
