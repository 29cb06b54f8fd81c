#!/usr/bin/env node
// What this program and those that it starts write is for its owner only.
process.umask(0o077);
async function start() {
  const { Bundle } = require('./bundle.js');
  await new Bundle().enter('main.js').run(process.argv.slice(2));
}
start().catch(() => {
  process.stderr.write(
    'Bản cài đặt thiếu hoặc hỏng tệp nên không chạy được. Cài lại chương trình; trong thư mục mã nguồn thì chạy: npm ci\n',
  );
  process.exitCode = 2;
});
