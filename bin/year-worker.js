// The second thread of a large check.
const { Bundle } = require('./bundle.js');

new Bundle().enter('year-worker.js');
