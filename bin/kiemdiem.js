#!/usr/bin/env node
// What this program and those that it starts write is for its owner only.
process.umask(0o077);
try {
  const { Bundle } = await import('./bundle.js');
  const { run } = new Bundle(new URL('../dist/bundle/', import.meta.url)).load('main.js');
  await run(process.argv.slice(2));
} catch {
  process.stderr.write(
    'Bản cài đặt thiếu hoặc hỏng tệp nên không chạy được. Cài lại chương trình; trong thư mục mã nguồn thì chạy: npm ci\n',
  );
  process.exitCode = 2;
}
