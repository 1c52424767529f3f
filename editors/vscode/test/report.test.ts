import assert from "node:assert/strict";
import { test } from "node:test";
import { isLocation } from "../src/places/place.ts";
import { explanationPage, keepFileLinks } from "../src/documents/explanationPage.ts";
import { panelPage, reportPage } from "../src/report/reportPage.ts";

const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:; form-action \'none\'; base-uri \'none\'">';

test("the policy is the first thing in the head", () => {
  assert.equal(
    panelPage('<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body></body></html>'),
    `<!DOCTYPE html>\n<html lang="en"><head>${policy}<title>T</title></head><body></body></html>`,
  );
});

test("a page without a head, or with something before it, is wrapped", () => {
  const wrapped = (html: string) => `<!DOCTYPE html><html lang="en"><head>${policy}</head><body>${html}</body></html>`;
  for (const html of ["<p>only this</p>", "<header>no head</header>", "<script>1</script><head></head>"]) {
    assert.equal(panelPage(html), wrapped(html));
  }
});

test("links to files open in the editor, other links stay", () => {
  const page = panelPage('<a href="file:///w/a%20b.mapping#L12">a</a> <a href="https://example.org">b</a>');
  const link = /href="command:mapping\.openPlace\?([^"]*)"/.exec(page)?.[1] ?? "";
  assert.deepEqual(JSON.parse(decodeURIComponent(link)), [
    { uri: "file:///w/a%20b.mapping", range: { start: { line: 11, character: 0 }, end: { line: 11, character: 0 } } },
  ]);
  assert.match(page, /href="https:\/\/example\.org"/);
});

test("a report is dark or light as the editor is, whatever the desktop is", () => {
  const css = ":root { color-scheme: light dark; } @media screen and (prefers-color-scheme: dark) { :root { --paper: #000; } }";
  const report = `<!DOCTYPE html><html><head><style>${css}</style></head><body>(prefers-color-scheme: dark)</body></html>`;
  const pictures = [true, false].map((isDark) => /<style>(.*?)<\/style>/.exec(reportPage(report, isDark))?.[1]);
  assert.deepEqual(pictures, [
    ":root { color-scheme: dark; } @media screen and (min-width: 0) { :root { --paper: #000; } }",
    ":root { color-scheme: light; } @media screen and (max-width: 0) { :root { --paper: #000; } }",
  ]);
  assert.match(reportPage(report, true), /<body>\(prefers-color-scheme: dark\)<\/body>/);
});

test("links to files outlive the rendering of an explanation", () => {
  const markdown = keepFileLinks("[a](file:///w/a.mapping#L3) and [b](https://example.org)");
  const rendered = markdown.replace(/\[(.)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');
  const page = explanationPage(rendered);
  assert.match(page, /<a href="command:mapping\.openPlace\?[^"]*a\.mapping[^"]*">a<\/a> and <a href="https:\/\/example\.org">b<\/a>/);
});

test("only a place of the protocol is one", () => {
  const position = { line: 0, character: 0 };
  assert.equal(isLocation({ uri: "file:///a", range: { start: position, end: position } }), true);
  for (const value of [undefined, null, "file:///a", {}, { uri: "file:///a" }, { uri: 1, range: { start: position, end: position } }]) {
    assert.equal(isLocation(value), false);
  }
});
