// Building pages by node, never by markup: nothing that was typed or sent can become an element.

export type Child = Node | string;

type Settings = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** An element; a setting whose value is a function listens to the event of its name, false leaves an attribute out. */
export function el<K extends keyof HTMLElementTagNameMap>(name: K, settings: Settings = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(settings)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value !== false) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children);
  return element;
}

/** The element of a page that this script was written for. */
export function need<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error("The page lacks #" + id);
  }
  return found as T;
}

/** Offers bytes as a file. The address is of this page's memory and ends with it. */
export function download(name: string, content: BlobPart, type = "application/octet-stream"): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = el("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

export function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? Math.ceil(bytes / 1024) + " KB" : (bytes / 1024 / 1024).toFixed(1) + " MB";
}
