import type { AstroIntegration } from 'astro';
import { coloursCss } from './colours.ts';

const NAME = 'virtual:both-sides/colours.css';
const RESOLVED = '/@both-sides/colours.css';

/** Serves the colour tokens of the model as the style sheet `virtual:both-sides/colours.css`. */
export const colours = (): AstroIntegration => ({
  name: 'both-sides:colours',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'both-sides:colours',
              resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
              load: (id: string) => (id === RESOLVED ? coloursCss() : undefined),
            },
          ],
        },
      });
    },
  },
});
