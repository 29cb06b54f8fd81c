// Loaded by ajv-cli with -c, so that it reads and accepts the same files as kiemdiem: dates without
// quotes stay text (its reader of YAML would make objects of them).
const { dirname } = require('node:path');

module.exports = (ajv) => {
  ajv.addFormat('ngay', true);
  const from = dirname(require.resolve('ajv-cli/package.json'));
  const yaml = require(require.resolve('js-yaml', { paths: [from] }));
  const { safeLoad, CORE_SCHEMA } = yaml;
  yaml.safeLoad = (text) => safeLoad(text, { schema: CORE_SCHEMA });
};
