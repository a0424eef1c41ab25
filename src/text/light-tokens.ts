import MarkdownIt, { type MarkdownIt as Parser, type Token } from "markdown-it";

type Nesting = -1 | 0 | 1;

/** A token like the library's, whose own defines each of its fields one by one; bodies are made of millions. */
class LightToken {
  readonly type: string;
  readonly tag: string;
  readonly attrs: Token["attrs"] = null;
  readonly map: Token["map"] = null;
  readonly nesting: Nesting;
  readonly level = 0;
  readonly children: Token["children"] = null;
  readonly content: string = "";
  readonly markup: string = "";
  readonly info: string = "";
  readonly meta: Token["meta"] = null;
  readonly block = false;
  readonly hidden = false;
  constructor(type: string, tag: string, nesting: Nesting) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}
Object.setPrototypeOf(LightToken.prototype, new MarkdownIt.StateCore("", new MarkdownIt(), {}).Token.prototype);

const make = (type: string, tag: string, nesting: Nesting): Token => new LightToken(type, tag, nesting) as Token;

/** Makes tokens of blocks; does what its parent does. */
class BlockState extends MarkdownIt.StateBlock {
  override push(type: string, tag: string, nesting: Nesting): Token {
    const token = make(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
}

/** Makes tokens of running text, which most of a line is; does what its parent does. */
class InlineState extends MarkdownIt.StateInline {
  override pushPending(): Token {
    const token = make("text", "", 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = "";
    return token;
  }
}

/** Lets a parser make light tokens. */
export function lightTokens(markdown: Parser): void {
  markdown.block.State = BlockState;
  markdown.inline.State = InlineState;
}
