/** A path as SARIF names a file: percent-encoded, relative to the root of the sources where it can be. */
export function sarifUri(path: string): { uri: string; uriBaseId?: string } {
  const uri = path.split('/').map(encoded).join('/');
  const drive = /^[A-Za-z]:\//.exec(path)?.[0];
  if (drive) return { uri: `file:///${drive}${uri.slice(encoded(drive.slice(0, 2)).length + 1)}` };
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
