/** No script, no network, nothing but the page's own style and pictures. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** The editor's own style of code in panels is for its own colours, and a report has its own. */
const plainCode = "<style>code { color: inherit; background: none; padding: 0; }</style>";

/** The report as the panel shows it: in the editor's light or dark, under a strict policy, and with links to files that open in the editor. */
export function reportPage(html: string, isDark: boolean): string {
  return panelPage(inTheme(html, isDark).replace("</head>", `${plainCode}</head>`));
}

/** A page that asks for the dark follows the desktop; in the editor it is to follow the editor. Only its style is touched. */
function inTheme(html: string, isDark: boolean): string {
  const style = /<style[^>]*>[^<]*<\/style>/i;
  const always = isDark ? "(min-width: 0)" : "(max-width: 0)";
  return html.replace(style, (css) =>
    css.replaceAll("(prefers-color-scheme: dark)", always).replaceAll("color-scheme: light dark", `color-scheme: ${isDark ? "dark" : "light"}`),
  );
}

/** A page of a panel: under a strict policy, and with links to files that open in the editor. */
export function panelPage(html: string): string {
  return underPolicy(html.replace(/\bhref="(file:[^"]*)"/g, (_, link: string) => `href="${placeLink(decodeEntities(link))}"`));
}

/** The policy stands before anything of the report, for a policy binds only what comes after it. */
function underPolicy(html: string): string {
  const head = /<head(?=[\s>])[^>]*>/i.exec(html);
  if (head !== null && /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*$/i.test(html.slice(0, head.index))) {
    const end = head.index + head[0].length;
    return html.slice(0, end) + meta + html.slice(end);
  }
  return `<!DOCTYPE html><html lang="en"><head>${meta}</head><body>${html}</body></html>`;
}

/** `file:///x/a.mapping#L12` as a link that runs the command which opens a place. */
function placeLink(link: string): string {
  const [uri = "", fragment = ""] = link.split("#");
  const line = Math.max(Number(/^L(\d+)/.exec(fragment)?.[1] ?? 1) - 1, 0);
  const position = { line, character: 0 };
  const argument = JSON.stringify([{ uri, range: { start: position, end: position } }]);
  return `command:mapping.openPlace?${encodeURIComponent(argument)}`;
}

function decodeEntities(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
}
