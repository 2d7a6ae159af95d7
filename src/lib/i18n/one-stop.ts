/** A name that ends with a full stop ("Sp. z o.o.") at the end of a sentence: one is enough. Three of them are an ellipsis. */
export const oneStop = (text: string): string => text.replace(/(?<!\.)\.\.(?!\.)/g, '.');
