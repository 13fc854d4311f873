import { defineConfig } from 'vitest/config';

/** The deeper checks of `.ci/run`: they need qpdf, poppler-utils, epubcheck and Chromium from the system and a finished `dist/`. */
export default defineConfig({
  test: { include: ['scripts/deep/*.deep.ts'], testTimeout: 900_000, hookTimeout: 900_000, fileParallelism: false },
});
