import assert from "node:assert/strict";
import { test } from "node:test";
import { describeAsOf, parseAsOf } from "../src/asof/asOfDate.ts";

test("a date, today, and nothing, which is today", () => {
  assert.deepEqual(parseAsOf(" 2028-02-29 "), { kind: "date", date: "2028-02-29" });
  assert.deepEqual(parseAsOf("Today"), { kind: "today" });
  assert.deepEqual(parseAsOf(""), { kind: "today" });
});

test("what is no date is told, with the form that is expected", () => {
  for (const text of ["2026-3-1", "1.3.2026", "tomorrow", "2026-03-01T00:00"]) {
    assert.deepEqual(parseAsOf(text), {
      kind: "problem",
      message: "Write a date as year, month and day, such as 2026-11-23, or today.",
    });
  }
});

test("a date that the calendar lacks is told", () => {
  for (const text of ["2027-02-29", "2026-13-01", "2026-04-31", "2026-00-10"]) {
    assert.deepEqual(parseAsOf(text), { kind: "problem", message: `There is no ${text} in the calendar.` });
  }
});

test("a date in words, and how far it is", () => {
  assert.equal(describeAsOf("2026-11-23", "2026-11-23"), "Monday, 23 November 2026, today");
  assert.equal(describeAsOf("2026-11-24", "2026-11-23"), "Tuesday, 24 November 2026, in 1 day");
  assert.equal(describeAsOf("2026-10-23", "2026-11-23"), "Friday, 23 October 2026, 31 days ago");
});
