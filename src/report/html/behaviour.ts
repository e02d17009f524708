/** What the page does by itself: tabs, the choice of a package, saving data, copying pictures. It runs in the reader's browser, from a file, so it uses nothing outside itself. */
export function behaviour(): void {
  const all = <E extends HTMLElement>(selector: string, within: ParentNode = document): E[] =>
    Array.from(within.querySelectorAll<E>(selector));
  const data = JSON.parse(document.getElementById("data")?.textContent ?? "{}");

  const pick = (
    buttons: HTMLElement[],
    chosen: HTMLElement,
    state: string,
    show: (button: HTMLElement, on: boolean) => void,
  ) => {
    for (const button of buttons) {
      const on = button === chosen;
      button.setAttribute(state, String(on));
      button.tabIndex = on ? 0 : -1;
      show(button, on);
    }
  };
  const choosable = (buttons: HTMLElement[], state: string, show: (button: HTMLElement, on: boolean) => void) => {
    for (const [place, button] of buttons.entries()) {
      button.addEventListener("click", () => pick(buttons, button, state, show));
      button.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        const to =
          event.key === "Home" ? 0 : event.key === "End" ? buttons.length - 1 : step ? place + step : undefined;
        if (to === undefined) return;
        event.preventDefault();
        const next = buttons[(to + buttons.length) % buttons.length];
        next.focus();
        pick(buttons, next, state, show);
      });
    }
  };
  choosable(all('[role="tab"]'), "aria-selected", (tab, on) => {
    const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
    if (panel) panel.hidden = !on;
    if (on) window.scrollTo(0, 0);
  });
  choosable(all('[role="radio"]'), "aria-checked", (choice, on) => {
    for (const cards of all(".cards")) if (cards.dataset.package === choice.dataset.package) cards.hidden = !on;
  });

  const save = (blob: Blob, name: string) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const pixels = (svg: SVGSVGElement): Promise<Blob> =>
    new Promise((resolve, reject) => {
      const { width, height } = svg.viewBox.baseVal;
      const copy = svg.cloneNode(true) as SVGSVGElement;
      copy.setAttribute("width", String(width));
      copy.setAttribute("height", String(height));
      const image = new Image();
      image.onerror = () => reject(new Error("svg"));
      image.onload = () => {
        const canvas = document.createElement("canvas");
        canvas.width = 2 * width;
        canvas.height = 2 * height;
        canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("png"))));
      };
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    });

  for (const figure of all("figure[data-id]")) {
    const id = figure.dataset.id ?? "";
    const said = figure.querySelector("output");
    const say = (text: string) => {
      if (said) said.textContent = text;
    };
    figure.querySelector('[data-do="copy"]')?.addEventListener("click", async () => {
      const svg = figure.querySelector<SVGSVGElement>("svg.chart");
      if (!svg) return;
      const png = await pixels(svg);
      try {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
        say(data.words.copied);
      } catch {
        // Older browsers and some settings forbid the clipboard to files.
        save(png, `${id}.png`);
        say(data.words.saved);
      }
    });
    figure.querySelector('[data-do="save"]')?.addEventListener("click", () => {
      // Excel reads UTF-8 only behind a byte-order mark.
      save(new Blob([`\ufeff${data.csv[id]}`], { type: "text/csv;charset=utf-8" }), `${id}.csv`);
    });
    const about = figure.querySelector<HTMLElement>(".about");
    const opener = figure.querySelector('[data-do="about"]');
    opener?.addEventListener("click", () => {
      if (about) about.hidden = !about.hidden;
      opener.setAttribute("aria-expanded", String(!about?.hidden));
    });
  }

  window.addEventListener("beforeprint", () => {
    for (const details of all<HTMLDetailsElement>("details")) details.open = true;
  });
}
