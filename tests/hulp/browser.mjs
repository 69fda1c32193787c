// Opens pages in headless Chromium and lets axe-core judge them, on screens of two widths.
// Usage: node browser.mjs <node_modules> <chromium> <page>… ; prints {page: [finding, …]} as JSON.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, chromium, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${modules}/`));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8");
const WIDTHS = [1280, 320];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
const found = {};
for (const path of pages) {
  found[path] = [];
  const page = await browser.newPage();
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) found[path].push(`fetches ${request.url()}`);
  });
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(path).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
      (tags) => globalThis.axe.run({ runOnly: { type: "tag", values: tags } }),
      TAGS,
    );
    for (const { id, nodes } of violations)
      for (const node of nodes) found[path].push(`${width}: ${id}: ${node.html.slice(0, 160)}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found[path].push(`${width}: the page is ${wide} wide`);
  }
  await page.close();
}
await browser.close();
console.log(JSON.stringify(found));
