/** What somebody wrote where a date is asked for. */
export type AsOfInput =
  | { readonly kind: "today" }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "problem"; readonly message: string };

const day = 24 * 60 * 60 * 1000;

/** `2026-11-23`, or `today`. */
export function parseAsOf(text: string): AsOfInput {
  const written = text.trim().toLowerCase();
  if (written === "" || written === "today") {
    return { kind: "today" };
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    return { kind: "problem", message: "Write a date as year, month and day, such as 2026-11-23, or today." };
  }
  return utc(written) === undefined
    ? { kind: "problem", message: `There is no ${written} in the calendar.` }
    : { kind: "date", date: written };
}

/** The date in words, and how far it is from today: `Monday, 23 November 2026, in 12 days`. */
export function describeAsOf(date: string, today: string): string {
  const then = utc(date) ?? 0;
  const days = Math.round((then - (utc(today) ?? 0)) / day);
  return `${inWords(then)}, ${distance(days)}`;
}

/** Put together here, because the editor's own tables of dates change their commas from release to release. */
function inWords(time: number): string {
  const format = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const parts = format.formatToParts(time).filter(({ type }) => type !== "literal");
  return parts.map(({ type, value }) => (type === "weekday" ? `${value},` : value)).join(" ");
}

function distance(days: number): string {
  if (days === 0) {
    return "today";
  }
  const amount = `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`;
  return days > 0 ? `in ${amount}` : `${amount} ago`;
}

/** Midnight of a date, or undefined where the calendar has no such date. */
function utc(date: string): number | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : time;
}
