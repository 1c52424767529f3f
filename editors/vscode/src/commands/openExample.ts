import { commands, FileType, Uri, window, workspace } from "vscode";

const folderName = "loan-scoring";

/** Copies the example that comes with the extension to a folder of the user's, and opens it there. */
export async function openExample(extensionUri: Uri): Promise<void> {
  const source = Uri.joinPath(extensionUri, "example");
  const chosen = await window.showOpenDialog({
    title: `Where shall the folder ${folderName} be put?`,
    openLabel: "Put It Here",
    canSelectFiles: false,
    canSelectFolders: true,
  });
  const [parent] = chosen ?? [];
  if (parent === undefined) {
    return;
  }
  const target = Uri.joinPath(parent, folderName);
  if (!(await exists(target))) {
    await workspace.fs.copy(source, target, { overwrite: false });
  }
  await commands.executeCommand("vscode.openFolder", target, { forceNewWindow: false });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type === FileType.Directory,
    () => false,
  );
}
