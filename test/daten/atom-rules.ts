import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";

const grammar = XmlDocument.fromString(readFileSync(path.join(import.meta.dirname, "atom.rng"), "utf8"));
const validator = RelaxNGValidator.fromDoc(grammar);
const names = { a: "http://www.w3.org/2005/Atom" };

/** A feed as a parser that is not ours reads it. */
export interface ReadFeed {
  readonly updated: string;
  readonly self: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly updated: string;
    readonly content: string;
  }[];
}

/** Reads an Atom feed; fails when it breaks the grammar of RFC 4287 or the rules a grammar cannot say. */
export function readAtom(text: string, file: string): ReadFeed {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    const value = (at: string, within = document.root): string => within.get(at, names)?.content ?? "";
    const feed = {
      updated: value("a:updated"),
      self: value("a:link[@rel='self']/@href"),
      entries: document.root.find("a:entry", names).map((entry) => {
        const of = (at: string): string => value(at, entry as typeof document.root);
        return {
          id: of("a:id"),
          title: of("a:title"),
          url: of("a:link[@rel='alternate']/@href"),
          updated: of("a:updated"),
          content: of("a:content"),
        };
      }),
    };
    const moments = feed.entries.map(({ updated }) => Date.parse(updated));
    assert.equal(Date.parse(feed.updated), Math.max(...moments), file);
    assert.deepEqual(
      moments,
      moments.toSorted((a, b) => b - a),
      `${file}: newest first`,
    );
    assert.equal(new Set(feed.entries.map(({ id }) => id)).size, feed.entries.length, `${file}: ids are unique`);
    return feed;
  } finally {
    document.dispose();
  }
}
