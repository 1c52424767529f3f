import { workspace } from "vscode";

export interface Settings {
  readonly serverPath: string;
  readonly asOf: string | null;
  readonly readsEvidence: boolean;
  readonly showsLenses: boolean;
}

/** The settings as they are now. */
export function readSettings(): Settings {
  const mapping = workspace.getConfiguration("mapping");
  return {
    serverPath: mapping.get("server.path", ""),
    asOf: mapping.get<string | null>("asOf", null),
    readsEvidence: mapping.get("evidence.enabled", true),
    showsLenses: mapping.get("codeLens.enabled", true),
  };
}
