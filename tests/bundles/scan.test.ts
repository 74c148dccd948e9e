import { expect, test } from 'vitest';
import { scan } from './scan.ts';

test.each([
  ['fetch("x")', 'fetch'],
  ['fetch(a.getURL("/x"), { method: "POST" })', 'fetch'],
  ['const read = fetch; read(a.getURL("/x"))', 'fetch'],
  ['const f = globalThis["fetch"]', 'fetch'],
  ['navigator.sendBeacon(a, b)', 'sendBeacon'],
  ['new WebSocket(a)', 'WebSocket'],
  ['new Image()', 'Image'],
  ['eval(a)', 'eval'],
  ['(0, eval)(a)', 'eval'],
  ['window["eval"](a)', 'eval'],
  ['new Function(a)', 'Function'],
  ['const F = Function; new F(a)', 'Function'],
  ['element.innerHTML = a', 'innerHTML'],
  ['element["innerHTML"] = a', 'innerHTML'],
  ['image.src = a', '.src ='],
  ['import(a)', 'import()'],
  ['const a = "https://canary.example/x"', 'https://canary.example/x'],
  ['const a = `wss://canary.example/${b}`', 'wss://canary.example/'],
])('%s is noticed', (script, expected) => {
  expect(scan(script)).toEqual([expected]);
});

test.each([
  ['Function.prototype.call(a)'],
  ['a instanceof Function'],
  ['const devtools = { eval: a }'],
  ['const words = ["fetch", "eval"]'],
  ['fetch(a.runtime.getURL("/reader.bin"))'],
  ['const matches = ["https://mail.google.com/*"]'],
  ['document.createElementNS("http://www.w3.org/2000/svg", "svg")'],
  ['if (frame.src === "") a()'],
])('%s may stay', (script) => {
  expect(scan(script)).toEqual([]);
});
