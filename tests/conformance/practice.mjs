// SPDX-License-Identifier: GPL-3.0-or-later
// Starts `applink-setup practice` for a test and ends it again.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Resolves to the line of JSON it prints, with `stop()`; rejects when the program ends before that. */
export function startPractice(program, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['practice', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it was ready`)));
    lines.once('line', (line) => {
      child.removeAllListeners('exit');
      const stop = () =>
        new Promise((ended) => {
          child.once('exit', ended);
          child.kill('SIGTERM');
        });
      resolve({ ...JSON.parse(line), stop });
    });
  });
}
