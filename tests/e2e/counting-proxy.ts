import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  /** For the browser's command line: everything goes by the proxy, also to this machine. */
  switches: string[];
  /** Where anybody wanted to go. */
  asked: string[];
  close(): void;
}

/** A proxy that lets nothing through and notes what was asked for. What a test answers by a route never comes here. */
export async function countingProxy(): Promise<CountingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [`--proxy-server=http://localhost:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
