import { NotificationType, RequestType } from "vscode-languageclient";
import type { Coverage } from "./coverage.ts";
import type { AsOf, CatalogText, ExplainParams, Explanation, Report } from "./documents.ts";
import type { Gates, Verdict } from "./gates.ts";

/** What the server offers beyond the protocol of language servers: editors/PROTOCOL.md. */
type None = Readonly<Record<string, never>>;

export const coverageTree = new RequestType<None, Coverage, void>("mapping/coverageTree");
export const gates = new RequestType<None, Gates, void>("mapping/gates");
export const explain = new RequestType<ExplainParams, Explanation | null, void>("mapping/explain");
export const report = new RequestType<None, Report, void>("mapping/report");
export const setAsOf = new RequestType<AsOf, AsOf, void>("mapping/setAsOf");
export const catalogText = new RequestType<{ readonly uri: string }, CatalogText, void>("mapping/catalogText");

export const verdictChanged = new NotificationType<Verdict>("mapping/verdictChanged");
