import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that nobody trusts: the browsers under test are told to take any. */
export function certificate(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(tagged(6, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = tagged(6, Buffer.from('550403', 'hex'));
  const name = sequence(tagged(0x31, sequence(commonName, tagged(12, Buffer.from('test')))));
  const body = sequence(
    tagged(2, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, ecdsaWithSha256, tagged(3, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value in DER: its tag, its length, its content. */
function tagged(tag: number, ...content: readonly Buffer[]): Buffer {
  const { length } = Buffer.concat(content);
  const long = length > 255 ? [0x82, length >> 8, length & 255] : [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), ...content]);
}

const sequence = (...content: readonly Buffer[]): Buffer => tagged(0x30, ...content);
const time = (utc: string): Buffer => tagged(0x17, Buffer.from(utc));
