import type { AstroIntegration } from 'astro';

/** Content security policy of every built page: nothing from other hosts, no inline code. */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'";

/** Gives layouts the policy as `__CONTENT_SECURITY_POLICY__`; it is empty while writing, because Vite injects styles. */
export const contentSecurity = (): AstroIntegration => ({
  name: 'both-sides:content-security',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      const policy = command === 'build' ? POLICY : '';
      updateConfig({ vite: { define: { __CONTENT_SECURITY_POLICY__: JSON.stringify(policy) } } });
    },
  },
});
