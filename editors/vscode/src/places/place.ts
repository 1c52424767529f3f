import type { Location, Position } from "vscode-languageclient";

/** A place of the protocol, from whoever sent it: a lens, a link in a report, a row of the tree. */
export function isLocation(value: unknown): value is Location {
  const location = value as Partial<Location> | null | undefined;
  return typeof location?.uri === "string" && isPosition(location.range?.start) && isPosition(location.range?.end);
}

function isPosition(value: unknown): value is Position {
  const position = value as Partial<Position> | null | undefined;
  return Number.isInteger(position?.line) && Number.isInteger(position?.character);
}
