import type { AstroIntegration } from 'astro';

export const contentFaults = (): AstroIntegration => ({ name: 'both-sides:content-faults', hooks: {} });
