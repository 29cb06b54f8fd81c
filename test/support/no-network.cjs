// Loaded before the program: every way to another machine throws, and is noted in the file ATTEMPTS.
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const refuse = (name) =>
  function refused() {
    appendFileSync(process.env.ATTEMPTS, `${name}\n`);
    throw new Error(`network: ${name}`);
  };

const WAYS = {
  net: ['connect', 'createConnection', 'createServer', 'Server'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket', 'Socket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse', 'lookupService'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse', 'lookupService'],
};
for (const [name, functions] of Object.entries(WAYS)) {
  const module = require(`node:${name}`);
  for (const one of functions) module[one] = refuse(`${name}.${one}`);
}
// Pipes to the terminal are sockets as well, so only what goes out is refused.
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
for (const one of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Object.defineProperty(globalThis, one, { value: refuse(one), configurable: true });
syncBuiltinESMExports();
