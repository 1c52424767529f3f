import type { SessionState } from "../client/session.ts";
import type { Verdict } from "../protocol/gates.ts";

export interface GateStatus {
  readonly text: string;
  /** Markdown, and made of names that the server sent: escape it. */
  readonly lines: readonly string[];
  readonly alarm: boolean;
}

/** What the status bar says, in as few words as tell what to do. */
export function gateStatus(state: SessionState, verdict: Verdict | undefined, asOf: string | null): GateStatus {
  switch (state.kind) {
    case "starting":
      return { text: "$(sync~spin) Mapping", lines: ["The server is starting."], alarm: false };
    case "stopped":
      return { text: "$(warning) Mapping", lines: [state.reason], alarm: true };
    case "running":
      return running(verdict, asOf);
  }
}

function running(verdict: Verdict | undefined, asOf: string | null): GateStatus {
  if (verdict === undefined) {
    return { text: "$(shield) Mapping", lines: ["The server has given no verdict yet."], alarm: false };
  }
  const dated = asOf === null ? "" : ` as of ${asOf}`;
  return { text: `${verdictText(verdict)}${dated}`, lines: verdictLines(verdict), alarm: false };
}

function verdictText({ errors, gates }: Verdict): string {
  if (errors > 0) {
    return `$(error) Mapping: ${count(errors, "error")}`;
  }
  const failing = gates.filter((gate) => !gate.holds);
  const [first] = failing;
  if (gates.length === 0) {
    return "$(shield) Mapping: no gate";
  }
  if (first === undefined) {
    return gates.length === 1 ? `$(pass) ${gates[0]?.name} holds` : `$(pass) ${gates.length} gates hold`;
  }
  return failing.length === 1
    ? `$(circle-slash) ${first.name}: ${first.blockers.length === 0 ? "nothing judged" : `${first.blockers.length} open`}`
    : `$(circle-slash) ${failing.length} of ${gates.length} gates don't hold`;
}

function verdictLines({ asOf, errors, gates }: Verdict): readonly string[] {
  const judged = `Judged as of ${asOf}.`;
  return errors > 0
    ? [judged, "While the sources have errors, no gate is said to hold."]
    : [judged, ...gates.map((gate) => gate.text)];
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
