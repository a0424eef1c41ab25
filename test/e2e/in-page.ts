/** What tests ask of a page from inside it; each is sent to the browser, so it must not use anything around it. */

/** Text that is cut off: boxes that hide more than they show. */
export function clipped(): string[] {
  const hidden = (value: string): boolean => value === "hidden" || value === "clip";
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((one) => {
      const style = getComputedStyle(one);
      // Boxes of one pixel hold words for screen readers alone.
      if (
        one.clientWidth <= 1 ||
        one.closest(".vh, svg") ||
        !one.checkVisibility() ||
        (one.textContent ?? "").trim() === ""
      )
        return false;
      return (
        (hidden(style.overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hidden(style.overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    })
    .map(
      (one) =>
        `${one.tagName.toLowerCase()}.${one.className} is cut off: ${(one.textContent ?? "").trim().slice(0, 40)}`,
    );
}

/** What makes the page scroll sideways. */
export function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest(".vh, .rolle"),
  );
  const last = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
  const names = last
    .slice(0, 3)
    .map((one) => `${one.tagName.toLowerCase()} ${(one.textContent ?? "").trim().slice(0, 30)}`);
  return [`${scrollWidth} wide in ${clientWidth}: ${names.join(" | ")}`];
}

/** What moves although the reader asked for less motion. */
export function moving(): string[] {
  const long = (times: string): boolean => times.split(",").some((time) => Number.parseFloat(time) > 0.001);
  return [...document.querySelectorAll("*")]
    .filter((one) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one);
      return (
        (animationName !== "none" && long(animationDuration)) || long(transitionDuration) || scrollBehavior === "smooth"
      );
    })
    .map((one) => `${one.tagName.toLowerCase()}.${one.className} moves`);
}

/** Gives every control the focus in the order of the page, and says where it cannot be seen. */
export function unseenFocus(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
  ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled"));
  const name = (one: Element): string =>
    `${one.tagName.toLowerCase()}.${one.className} ${(one.textContent ?? "").trim().slice(0, 30)}`;
  return controls.flatMap((one) => {
    if (one.tabIndex > 0) return [`${name(one)} jumps the queue`];
    // Only a script takes the focus there, to have its words read out.
    if (one.tabIndex < 0) return [];
    one.focus();
    if (document.activeElement !== one) return [`${name(one)} takes no focus`];
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return [`${name(one)} shows no focus`];
    const box = [...one.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) return [`${name(one)} has no box`];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    if (!top) return [`${name(one)} is outside the window at ${Math.round(x)}, ${Math.round(y)}`];
    return one.contains(top) || top.contains(one) ? [] : [`${name(one)} is under ${name(top)}`];
  });
}

/** Sets the distances of WCAG 1.4.12; a sheet of its own, since our policy allows no style in the page. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
  );
  document.adoptedStyleSheets = [sheet];
}

/** Sets the size of the text of the whole page, in per cent. */
export function sizeText(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
}
