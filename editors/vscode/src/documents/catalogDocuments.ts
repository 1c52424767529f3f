import { type Disposable, workspace } from "vscode";
import type { Session } from "../client/session.ts";
import { catalogText } from "../protocol/requests.ts";

export const catalogScheme = "mapping-catalog";

/** The catalogs that come with the server, as read-only documents: going to a citation's definition ends here. */
export function provideCatalogs(session: Session): Disposable {
  return workspace.registerTextDocumentContentProvider(catalogScheme, {
    async provideTextDocumentContent(uri) {
      const answer = await session.ask(catalogText, { uri: uri.toString() });
      return answer.kind === "answered" ? answer.value.text : "This server does not show its catalogs.\n";
    },
  });
}
