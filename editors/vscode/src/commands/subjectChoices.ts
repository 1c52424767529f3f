import { lookOf } from "../coverage/outcomes.ts";
import type { Coverage } from "../protocol/coverage.ts";

export interface SubjectChoice {
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  readonly atCursor?: boolean;
}

/** What can be explained: first what is at the cursor, then each obligation once, in the order of its framework. */
export function subjectChoices(coverage: Coverage, atCursor: string | undefined): readonly SubjectChoice[] {
  const choices = new Map<string, SubjectChoice>();
  for (const obligation of obligationsOf(coverage)) {
    const label = obligation.element === null ? obligation.citation : `${obligation.citation} on ${obligation.element}`;
    const icon = `$(${lookOf(obligation.outcome).icon})`;
    choices.set(label, choices.get(label) ?? { label, description: obligation.title, detail: `${icon} ${obligation.outcome}` });
  }
  const first = atCursor === undefined ? [] : [{ label: atCursor, description: "at the cursor", atCursor: true }];
  return [...first, ...choices.values()];
}

function obligationsOf(coverage: Coverage) {
  return coverage.systems
    .flatMap((system) => system.frameworks)
    .flatMap((framework) => framework.articles)
    .flatMap((article) => article.obligations);
}
