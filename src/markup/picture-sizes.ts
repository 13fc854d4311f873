/** How wide a picture of a body is shown: the text column, or the whole of a phone. */
export const PICTURE_SIZES = '(min-width: 60rem) 38rem, 100vw';
