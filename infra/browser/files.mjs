// Files as applicants have them, made anew for each walk: good ones of several lengths, and bad ones.

import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const MEGABYTE = 1_000_000;

/** A folder of files, until it is removed. */
export class Files {
  #folder = mkdtempSync(join(tmpdir(), 'walk-'));

  /** A file of no bytes. */
  empty() {
    return this.#write('empty.pdf', '');
  }

  /** @param {string} name @param {string} [comment] */
  pdf(name, comment = 'a page') {
    return this.#write(name, pdf(`%${comment}\n`, Buffer.alloc(0)));
  }

  /** A PDF with so many megabytes of something. @param {string} name @param {number} megabytes */
  longPdf(name, megabytes) {
    return this.#write(name, pdf('', randomBytes(megabytes * MEGABYTE)));
  }

  /** A PDF that a browser would take for a page with a script. @param {string} name */
  polyglot(name) {
    return this.pdf(name, '<!doctype html><script>alert(1)</script>');
  }

  /** The text by which malware scanners are tried. It is put together here, so that none finds this file. @param {string} name */
  eicar(name) {
    return this.#write(name, ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
  }

  /** A picture of one dot. @param {string} name */
  png(name) {
    const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
      const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
    };
    return this.#write(name, Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', Buffer.concat([uint32(1), uint32(1), Buffer.from([8, 0, 0, 0, 0])])),
      chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
      chunk('IEND', Buffer.alloc(0)),
    ]));
  }

  /** A film of so many megabytes of noise. @param {string} name @param {number} megabytes */
  film(name, megabytes) {
    const path = join(this.#folder, name);
    const file = openSync(path, 'w');
    writeSync(file, box('ftyp', Buffer.from('isom\0\0\x02\0isommp42', 'latin1')));
    const kind = box('hdlr', Buffer.from('\0\0\0\0\0\0\0\0vide\0', 'latin1'));
    writeSync(file, box('moov', box('trak', box('mdia', kind))));
    writeSync(file, Buffer.concat([uint32(8 + megabytes * MEGABYTE), Buffer.from('mdat', 'latin1')]));
    for (let written = 0; written < megabytes; written++) writeSync(file, randomBytes(MEGABYTE));
    closeSync(file);
    return path;
  }


  remove() {
    rmSync(this.#folder, { recursive: true });
  }

  /** @param {string} name @param {string | Buffer} content */
  #write(name, content) {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }
}

/** A PDF of one empty page, with something in a stream. @param {string} comment @param {Buffer} stream */
function pdf(comment, stream) {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>',
  ];
  const parts = [Buffer.from(`%PDF-1.4\n${comment}`, 'latin1')];
  const places = [];
  for (const [index, object] of objects.entries()) {
    places.push(length(parts));
    parts.push(Buffer.from(`${index + 1} 0 obj${object} endobj\n`, 'latin1'));
  }
  places.push(length(parts));
  parts.push(Buffer.from(`4 0 obj<</Length ${stream.length}>>stream\n`, 'latin1'), stream, Buffer.from('\nendstream endobj\n', 'latin1'));
  const table = length(parts);
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 5\n0000000000 65535 f \n${lines}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`, 'latin1'));
  return Buffer.concat(parts);
}

/** @param {Buffer[]} parts */
function length(parts) {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** @param {string} type @param {Buffer} body */
function box(type, body) {
  return Buffer.concat([uint32(8 + body.length), Buffer.from(type, 'latin1'), body]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
