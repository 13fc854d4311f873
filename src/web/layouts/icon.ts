import drawing from './icon.svg?raw';

/** The sign of the site as an address that holds it: a file of its own would be one more request on every first visit. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(drawing.trim())}`;
