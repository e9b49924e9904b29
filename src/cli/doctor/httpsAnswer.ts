// Asks one https address, also when its certificate is not trusted: that is one of the things to be told.

import { get } from 'node:https';
import type { PeerCertificate, TLSSocket } from 'node:tls';
import type { Answer } from './Answer';

const PATIENCE_MS = 10_000;

/** Never rejects: an address that does not answer is an answer too. */
export function httpsAnswer(address: string): Promise<Answer> {
  return new Promise((resolve) => {
    const fail = (error: Error & { code?: string }): void =>
      resolve({ ok: false, detail: error.code ?? error.message });
    const request = get(address, { rejectUnauthorized: false, timeout: PATIENCE_MS }, (response) => {
      const socket = response.socket as TLSSocket;
      const validUntil = lastDay(socket.getPeerCertificate());
      const isTrusted = socket.authorized;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ ok: true, status: response.statusCode ?? 0, text, isTrusted, validUntil });
      });
    });
    request.on('timeout', () => request.destroy(new Error('ETIMEDOUT')));
    request.on('error', fail);
  });
}

function lastDay({ valid_to: until }: Partial<PeerCertificate>): string | null {
  const day = until === undefined ? NaN : Date.parse(until);
  return Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, 10);
}
