#!/usr/bin/env node
const compiled = new URL('../dist/cli/main.js', import.meta.url);
try {
  const { main } = await import(compiled.href);
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    'Bản cài đặt thiếu tệp nên không chạy được. Cài lại chương trình; trong thư mục mã nguồn thì chạy: npm ci\n',
  );
  process.exitCode = 2;
}
