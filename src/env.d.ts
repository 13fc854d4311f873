/// <reference types="astro/client" />

declare module 'virtual:both-sides/colours.css';

/** Content security policy of built pages; empty while writing. */
declare const __CONTENT_SECURITY_POLICY__: string;
