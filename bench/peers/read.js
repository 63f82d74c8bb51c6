// Reads documents with a peer and prints, as one line of JSON, how many tokens it found, how much processor time and memory it took.
// usage: node read.js wink|compromise DOCUMENTS.jsonl RUNS
'use strict';
const fs = require('fs');

const [peer, file, runs] = process.argv.slice(2);
const texts = fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.length > 0).map((line) => JSON.parse(line).text);

// Each returns a function from a text to its number of tokens; tags and names have then been found.
const readers = {
  wink() {
    const winkNLP = require('wink-nlp');
    const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
    const its = nlp.its;
    return (text) => {
      const doc = nlp.readDoc(text);
      doc.entities().out(its.type);
      return doc.tokens().out(its.pos).length;
    };
  },
  compromise() {
    const nlp = require('compromise');
    return (text) => {
      const doc = nlp(text);
      doc.topics().out('array');
      return doc.termList().length;
    };
  },
};

// Processor time, so that other work on the machine does not count.
const loading = process.cpuUsage();
const read = readers[peer]();
read('One sentence is read first.');
const loaded = process.cpuUsage(loading);
const ready = (loaded.user + loaded.system) / 1e3;

let best = Infinity;
let tokens = 0;
for (let run = 0; run < Number(runs); run++) {
  const start = process.cpuUsage();
  tokens = 0;
  for (const text of texts) tokens += read(text);
  const used = process.cpuUsage(start);
  best = Math.min(best, (used.user + used.system) / 1e6);
}
console.log(JSON.stringify({ tokens, found: 0, seconds: best, readyMilliseconds: ready, peakBytes: process.resourceUsage().maxRSS * 1024 }));
