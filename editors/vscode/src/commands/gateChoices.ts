import type { Location } from "vscode-languageclient";
import { lookOf } from "../coverage/outcomes.ts";
import type { Coverage, CoveredObligation } from "../protocol/coverage.ts";
import type { Gate } from "../protocol/gates.ts";

export interface GateChoice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly location: Location | null;
}

/** Each gate and, below it, what blocks it, as the coverage says it stands. */
export function gateChoices(gates: readonly Gate[], coverage: Coverage): readonly GateChoice[] {
  const obligations = obligationsByName(coverage);
  return gates.flatMap((gate) => [
    gateChoice(gate),
    ...gate.blockers.map((blocker) => blockerChoice(blocker, gate, obligations.get(`${gate.system} ${blocker}`))),
  ]);
}

function gateChoice(gate: Gate): GateChoice {
  return {
    label: `${gate.holds ? "$(pass)" : "$(circle-slash)"} ${gate.name}`,
    description: gate.system ?? "",
    detail: gate.text,
    location: gate.location,
  };
}

/** It leads to where something can be done about it, else to the gate. */
function blockerChoice(blocker: string, gate: Gate, obligation: CoveredObligation | undefined): GateChoice {
  if (obligation === undefined) {
    return { label: `      $(chevron-right) ${blocker}`, location: gate.location };
  }
  return {
    label: `      $(${lookOf(obligation.outcome).icon}) ${blocker}`,
    description: `${obligation.outcome} · ${obligation.title}`,
    location: obligation.location ?? gate.location,
  };
}

/** By the names that gates give them: `loan-scoring eu-ai-act Article 15(5) on evasion`. */
function obligationsByName(coverage: Coverage): ReadonlyMap<string, CoveredObligation> {
  return new Map(
    coverage.systems.flatMap((system) =>
      system.frameworks.flatMap((framework) =>
        framework.articles.flatMap((article) =>
          article.obligations.map((one) => [`${system.name} ${framework.id} ${one.citation}${one.element === null ? "" : ` on ${one.element}`}`, one] as const),
        ),
      ),
    ),
  );
}
