/// <reference types="astro/client" />

declare module 'virtual:both-sides/colours.css';
