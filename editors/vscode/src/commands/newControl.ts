import { SnippetString, window, workspace } from "vscode";

const control = `control \${1:name} "\${2:Title}" {
  """
  \${3:What is done, and how one would notice that it is not.}
  """
  owner \${4:owner}
  domain \${5|assurance,security|}
  pillar \${6|prove-and-comply,test-and-detect,protect-and-enforce|}
  status operating since \${7:\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE}
  satisfies \${8:aia} \${9:Article 9(1)}\$0
}
`;

/** A new file with a control to fill in. */
export async function newControl(): Promise<void> {
  const document = await workspace.openTextDocument({ language: "mapping" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(control));
}
