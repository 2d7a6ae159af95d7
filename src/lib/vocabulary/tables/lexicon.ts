/** Everyday words for things made, sold and done that no group names, by the division or group they belong to. */
export default ``;
