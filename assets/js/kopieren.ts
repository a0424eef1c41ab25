// Texts for the press can be selected and downloaded without this; here they get a button.
for (const box of document.querySelectorAll<HTMLElement>(".kopie")) {
  const head = box.closest("section")?.querySelector("header");
  // The clipboard is there on secure addresses only.
  if (!head || !("clipboard" in navigator)) continue;
  const button = document.createElement("button");
  const said = document.createElement("span");
  button.type = "button";
  button.textContent = "Kopieren";
  button.setAttribute("aria-label", `${head.querySelector("h3")?.textContent} kopieren`);
  said.role = "status";
  button.addEventListener("click", async () => {
    const text = [...box.children].map(({ textContent }) => textContent).join("\n\n");
    // Emptied first, so that a second copy is told too.
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = "kopiert";
    } catch {
      said.textContent = "Bitte von Hand markieren";
    }
  });
  head.append(button, said);
}
