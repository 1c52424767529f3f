import type { Location } from "vscode-languageclient";
import type { Gate } from "../protocol/gates.ts";

export interface GateChoice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly location: Location | null;
}

/** Each gate and, below it, what blocks it. */
export function gateChoices(gates: readonly Gate[]): readonly GateChoice[] {
  return gates.flatMap((gate) => [gateChoice(gate), ...gate.blockers.map((blocker) => blockerChoice(blocker, gate))]);
}

function gateChoice(gate: Gate): GateChoice {
  return {
    label: `${gate.holds ? "$(pass)" : "$(circle-slash)"} ${gate.name}`,
    description: gate.system ?? "",
    detail: gate.text,
    location: gate.location,
  };
}

function blockerChoice(blocker: string, gate: Gate): GateChoice {
  return { label: `      $(chevron-right) ${blocker}`, location: gate.location };
}
