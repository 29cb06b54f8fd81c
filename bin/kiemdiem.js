#!/usr/bin/env node
// What this program and those that it starts write is for its owner only.
process.umask(0o077);
const compiled = new URL('../dist/bundle/main.js', import.meta.url);
try {
  const { run } = await import(compiled.href);
  await run(process.argv.slice(2));
} catch {
  process.stderr.write(
    'Bản cài đặt thiếu hoặc hỏng tệp nên không chạy được. Cài lại chương trình; trong thư mục mã nguồn thì chạy: npm ci\n',
  );
  process.exitCode = 2;
}
