/**
 * The server's page can be used before its scripts run, and what was chosen then is known to the element alone: Svelte
 * takes what was typed into an <input> over when it wakes the page, but sets a <select> or <details> back to its state.
 */

/** Reads the server's element before Svelte touches it, from a component's script; null where there is none. */
export const elementBefore = (id: string): HTMLElement | null =>
	typeof document === 'undefined' ? null : document.getElementById(id);

/** What was chosen in it by hand, or by the browser that gives a form back; undefined: what the server had chosen. */
export function chosenBefore(element: HTMLElement | null): string | undefined {
	if (!element || !(element instanceof HTMLSelectElement)) return undefined;
	const options = [...element.options];
	const served = Math.max(
		0,
		options.findIndex(({ defaultSelected }) => defaultSelected)
	);
	return element.selectedIndex === served ? undefined : element.value;
}

/** Whether the <details> of the server's page is open. */
export const openBefore = (element: HTMLElement | null): boolean => element?.hasAttribute('open') ?? false;
