// Sends a small file in one piece.

import { put } from './put.js';
import { ask, send } from './transfer.js';

/** @param {import('./transfer.js').Transfer} transfer */
export async function sendWhole(transfer) {
  const { file, number, portal } = transfer;
  const sign = async () => (await ask(transfer, () => portal.sign(number))).requests[0];
  await send(transfer, 1, file, sign, put);
}
