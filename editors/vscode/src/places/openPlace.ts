import { Range, Uri, ViewColumn, window } from "vscode";
import { isLocation } from "./place.ts";

/** Shows a place of the protocol; anything else is passed over, for links in documents may carry anything. */
export async function openPlace(place: unknown): Promise<void> {
  if (!isLocation(place)) {
    return;
  }
  const { start, end } = place.range;
  const uri = Uri.parse(place.uri);
  await window.showTextDocument(uri, {
    selection: new Range(start.line, start.character, end.line, end.character),
    viewColumn: columnFor(uri),
    preview: true,
  });
}

/** Where the file is in sight already, else among the sources, so that no page is covered by what it links. */
function columnFor(uri: Uri): ViewColumn {
  const editors = window.visibleTextEditors.filter((editor) => editor.viewColumn !== undefined);
  const same = editors.find((editor) => editor.document.uri.toString() === uri.toString());
  return (same ?? editors[0])?.viewColumn ?? ViewColumn.Active;
}
