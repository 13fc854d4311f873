import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folderAbove } from '#library/report/folder-above.ts';
import { countErrors } from '#library/report/telling.ts';
import { summary, terminalReport } from '#library/report/terminal.ts';
import type { Issue } from '#model/issue.ts';
import { lastFaults, onFaults } from './fault-channel.ts';
import { HELLO, REPORT } from './fault-events.ts';
import { faultMessage } from './fault-message.ts';
import { faultPage } from './fault-page.ts';

/**
 * While writing, tells the findings of each reading in the terminal and in the browser. As long as there has been no
 * good state, every page is the report; later the last good state is served under it.
 */
export const contentFaults = (): AstroIntegration => ({
  name: 'both-sides:content-faults',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command !== 'dev') return;
      const overlay = fileURLToPath(new URL('./overlay.ts', import.meta.url));
      injectScript('page', `import ${JSON.stringify(overlay)};`);
    },
    'astro:server:setup': ({ server }) => {
      const { hot } = server.environments.client;
      const stop = onFaults((faults) => {
        const { issues, languages, lang } = faults;
        const colour = process.stdout.isTTY === true;
        const above = folderAbove(process.env['BOTH_SIDES_CONTENT'] ?? 'content');
        const options = { languages, lang, above, colour };
        // Errors stand last, next to the place where people look.
        const [warnings, errors] = (['warning', 'error'] as const).map((wanted) =>
          issues.filter(({ severity }) => severity === wanted),
        ) as [Issue[], Issue[]];
        process.stdout.write(
          issues.length > 0
            ? `\n${terminalReport([...warnings, ...errors], options)}`
            : `${summary(issues, options)}\n`,
        );
        hot.send(REPORT, faultMessage(faults));
      });
      server.httpServer?.once('close', stop);
      hot.on(HELLO, (_data: unknown, client) => {
        const faults = lastFaults();
        if (faults) client.send(REPORT, faultMessage(faults));
      });
      server.middlewares.use((request, response, next) => {
        const faults = lastFaults();
        const wantsPage = request.headers.accept?.includes('text/html') ?? false;
        if (!faults || faults.good || !wantsPage || countErrors(faults.issues) === 0) return next();
        response.statusCode = 503;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(faultPage(faults, request.headers['accept-language']));
      });
    },
  },
});
