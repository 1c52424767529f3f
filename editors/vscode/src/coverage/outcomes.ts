import type { Counts } from "../protocol/coverage.ts";

/** How an outcome is drawn: an icon of the editor, and one of its colours. */
export interface OutcomeLook {
  readonly icon: string;
  readonly color: string;
  readonly text: string;
}

const green = "testing.iconPassed";
const red = "testing.iconFailed";
const yellow = "list.warningForeground";
const blue = "charts.blue";
const grey = "disabledForeground";

/**
 * Worst first: the order in which a group takes the look of its members. Order, colours and the two sets below are those of the language
 * server (`OutcomeFacts.cs`); a test of the repository compares them.
 */
const looks: Readonly<Record<string, OutcomeLook>> = {
  "not-covered": { icon: "circle-slash", color: red, text: "The catalog does not cover such a system, so it is not judged." },
  unmapped: { icon: "circle-large-outline", color: red, text: "No control satisfies it." },
  failing: { icon: "error", color: red, text: "Its evidence fails." },
  unreadable: { icon: "circle-slash", color: red, text: "Its evidence can't be read." },
  planned: { icon: "calendar", color: yellow, text: "A control is planned." },
  partial: { icon: "color-mode", color: yellow, text: "Controls satisfy a part of it." },
  missing: { icon: "question", color: yellow, text: "Its evidence is missing." },
  stale: { icon: "history", color: yellow, text: "Its evidence is too old." },
  unverified: { icon: "unverified", color: yellow, text: "A control satisfies it, and no evidence shows that it works." },
  "telemetry-only": { icon: "broadcast", color: yellow, text: "Only telemetry stands behind it, no audit evidence." },
  waived: { icon: "law", color: blue, text: "Waived until a date." },
  evidenced: { icon: "pass-filled", color: green, text: "A control satisfies it, and its evidence passes." },
  excluded: { icon: "exclude", color: grey, text: "Excluded, with a reason." },
  "not-applicable": { icon: "dash", color: grey, text: "It does not bind this system." },
};

const settled = new Set(["evidenced", "waived", "excluded", "not-applicable"]);
const uncounted = new Set(["excluded", "not-applicable"]);

/** An outcome that this client does not know is shown as a plain dot, by its name. */
export function lookOf(outcome: string): OutcomeLook {
  return looks[outcome] ?? { icon: "circle-small", color: grey, text: outcome };
}

/** Whether something is left to do. */
export function isOpen(outcome: string): boolean {
  return !settled.has(outcome);
}

/** The worst outcome that is counted, or undefined where nothing is. */
export function worstOf(counts: Counts): string | undefined {
  const present = Object.keys(counts).filter((outcome) => (counts[outcome] ?? 0) > 0 && outcome in looks);
  return Object.keys(looks).find((outcome) => present.includes(outcome));
}

/** `5 of 7 evidenced, 1 failing, 1 unmapped`: what is excluded or not applicable is in neither number. */
export function summarize(counts: Counts): string {
  if (totalOf(counts) === 0) {
    return "nothing to satisfy";
  }
  const open = Object.keys(looks).filter((outcome) => isOpen(outcome) && (counts[outcome] ?? 0) > 0);
  return [`${counts["evidenced"] ?? 0} of ${totalOf(counts)} evidenced`, ...open.map((outcome) => `${counts[outcome]} ${outcome}`)].join(", ");
}

/** `5 of 7`, for a side bar that has no room for more. */
export function inShort(counts: Counts): string {
  const total = totalOf(counts);
  return total === 0 ? "nothing to satisfy" : `${counts["evidenced"] ?? 0} of ${total}`;
}

function totalOf(counts: Counts): number {
  return Object.entries(counts)
    .filter(([outcome]) => !uncounted.has(outcome) && outcome in looks)
    .reduce((sum, [, count]) => sum + count, 0);
}

/** A control's operating state, drawn like the outcome that it leads to. */
export function operatingLook(operating: string): OutcomeLook {
  return operating === "passing" ? { ...lookOf("evidenced"), text: "Its evidence passes." } : lookOf(operating);
}
