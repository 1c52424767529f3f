import { panelPage } from "../report/reportPage.ts";

/** A host that never is, in place of `file:`: the editor's Markdown renderer drops links to files. */
const stand = "https://file.invalid/";

const style = `<style>
  body { max-width: 52rem; padding: 0.5rem 1.5rem; line-height: 1.6; }
  h1, h2, h3 { line-height: 1.25; font-weight: 600; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid var(--vscode-widget-border, #8884); padding: 0.25rem 0.6rem; text-align: left; }
  pre { padding: 0.6rem 0.8rem; overflow-x: auto; background: var(--vscode-textCodeBlock-background); }
</style>`;

/** Markdown whose links to files outlive its rendering. */
export function keepFileLinks(markdown: string): string {
  return markdown.replaceAll("](file:///", `](${stand}`);
}

/** What was rendered, as a page of a panel. */
export function explanationPage(rendered: string): string {
  return panelPage(style + rendered.replaceAll(`href="${stand}`, 'href="file:///'));
}
