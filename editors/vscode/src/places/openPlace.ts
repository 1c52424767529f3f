import { Range, Uri, window } from "vscode";
import { isLocation } from "./place.ts";

/** Shows a place of the protocol; anything else is passed over, for links in documents may carry anything. */
export async function openPlace(place: unknown): Promise<void> {
  if (!isLocation(place)) {
    return;
  }
  const { start, end } = place.range;
  await window.showTextDocument(Uri.parse(place.uri), {
    selection: new Range(start.line, start.character, end.line, end.character),
    preview: true,
  });
}
