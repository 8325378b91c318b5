const { deserialize, serialize } = require('node:v8');

// The documents of tests (jsdom) lack what every browser has: dagre copies plain lists with it.
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
