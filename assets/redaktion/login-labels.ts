const labels = { email: "E-Mail-Adresse", password: "Passwort" } as const;

/** Says in German what the form of Git Gateway asks for: Decap has these words in English only, and no labels. */
export function labelLogin(root: Element): void {
  const label = (): void => {
    for (const [name, text] of Object.entries(labels)) {
      const input = root.querySelector<HTMLInputElement>(`input[name="${name}"]:not([aria-label])`);
      input?.setAttribute("aria-label", text);
      input?.setAttribute("placeholder", text);
    }
  };
  // The form comes again with every logging out.
  new MutationObserver(label).observe(root, { childList: true, subtree: true });
}
