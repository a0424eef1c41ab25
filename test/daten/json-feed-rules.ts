import assert from "node:assert/strict";

/** A JSON Feed, as far as the tests look at it. */
export interface ReadJsonFeed {
  readonly feed_url: string;
  readonly items: readonly { readonly id: string; readonly url: string; readonly title: string }[];
}

/** Reads a JSON Feed; fails when it breaks a rule of version 1.1. */
export function readJsonFeed(text: string, file: string): ReadJsonFeed {
  const feed = JSON.parse(text) as ReadJsonFeed & Record<string, unknown>;
  assert.equal(feed["version"], "https://jsonfeed.org/version/1.1", file);
  assert.ok(typeof feed["title"] === "string" && feed["title"] !== "", file);
  for (const name of ["home_page_url", "feed_url"]) assert.match(String(feed[name]), /^https?:\/\//, file);
  assert.ok(Array.isArray(feed["authors"]), `${file}: authors, not author`);
  assert.equal(feed["language"], "de");
  assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length, `${file}: ids are unique`);
  for (const item of feed.items as readonly (ReadJsonFeed["items"][number] & Record<string, unknown>)[]) {
    const known = [
      "id",
      "url",
      "title",
      "summary",
      "content_html",
      "date_published",
      "date_modified",
      "authors",
      "tags",
    ];
    assert.deepEqual(
      Object.keys(item).filter((name) => !known.includes(name)),
      [],
      file,
    );
    assert.ok(item.id !== "" && String(item["content_html"]) !== "", file);
    assert.match(item.url, /^https?:\/\//, file);
    for (const name of ["date_published", "date_modified"])
      assert.match(String(item[name]), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/, file);
    assert.ok(
      (item["tags"] as unknown[]).every((tag) => typeof tag === "string" && tag !== ""),
      file,
    );
  }
  return feed;
}
