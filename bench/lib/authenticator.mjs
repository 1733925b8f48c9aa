// An authenticator in software, for measurements: makes passkeys (ES256, no attestation) and
// signs with them, through the same requests that a page's script sends.

import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { ask } from "./load.mjs";

const own = { "sec-fetch-site": "same-origin" };
const form = { ...own, "content-type": "application/x-www-form-urlencoded" };
const sha256 = (data) => createHash("sha256").update(data).digest();
const text = (data) => Buffer.from(data).toString("base64url");

/** The cookie that an answer sets; throws when it lets nobody in. */
export function cookieOf(answer, what) {
  const cookie = answer.headers["set-cookie"]?.[0].split(";")[0];
  if (!cookie) throw new Error(`${what} answers ${answer.status}`);
  return cookie;
}

/** What a page's script is asked: `ceremony` and `options`. */
async function asked(url, headers, from) {
  const [address, link] = url.split("#");
  const body = link && new URLSearchParams({ link }).toString();
  const sent = { ...(link ? form : own), ...headers };
  const answer = await ask(address, { method: "POST", headers: sent, body, from });
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`);
  return JSON.parse(answer.body);
}

/** Sends the answer; what stands behind a `#` goes along as the secret of a link. */
const send = (url, ceremony, credential, headers, from) => {
  const [address, link] = url.split("#");
  const fields = { ceremony, credential: JSON.stringify(credential), ...(link && { link }) };
  return ask(address, {
    method: "POST",
    from,
    headers: { ...form, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
};

/** One credential of somebody at `origin`, used at the loopback address `from`. */
export class Passkey {
  constructor(origin, from) {
    this.origin = origin;
    this.from = from;
    this.party = new URL(origin).hostname;
    this.keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
    this.id = randomBytes(20);
    this.counter = 0;
  }

  client(options, type) {
    const said = { type, challenge: options.publicKey.challenge, origin: this.origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(said));
  }

  // Authenticator data (WebAuthn, 6.1): present and verified; the key where one is made.
  data(made) {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const head = Buffer.concat([sha256(this.party), Buffer.of(made ? 0x45 : 0x05), counter]);
    if (!made) return head;
    const { x, y } = this.keys.publicKey.export({ format: "jwk" });
    // COSE (RFC 9053, 7.1): EC2, ES256, P-256, x, y.
    const key = Buffer.concat([
      Buffer.from("a5010203262001215820", "hex"), Buffer.from(x, "base64url"),
      Buffer.from("225820", "hex"), Buffer.from(y, "base64url"),
    ]);
    return Buffer.concat([head, Buffer.alloc(16), Buffer.of(0, this.id.length), this.id, key]);
  }

  /** Makes the credential that the page at `path`, or behind a link, asks for; gives the answer. */
  async make(path, headers = {}) {
    const [page, secret] = path.split("#");
    const step = (name) => `${this.origin}${page}${name}${secret ? `#${secret}` : ""}`;
    const { ceremony, options } = await asked(step("/begin"), headers, this.from);
    this.user = options.publicKey.user.id;
    const data = this.data(true);
    const length = Buffer.of(data.length >> 8, data.length & 255);
    const attestation = Buffer.concat([
      Buffer.from("\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59", "latin1"), length, data,
    ]);
    const response = {
      clientDataJSON: text(this.client(options, "webauthn.create")),
      attestationObject: text(attestation),
    };
    const id = text(this.id);
    const credential = { id, rawId: id, type: "public-key", response };
    return send(step(secret ? "/use" : ""), ceremony, credential, headers, this.from);
  }

  /** Signs in; gives the answer. */
  async signIn(headers = {}) {
    const { ceremony, options } = await asked(`${this.origin}/en/sign-in/begin`, headers, this.from);
    this.counter += 1;
    const [client, data] = [this.client(options, "webauthn.get"), this.data(false)];
    const response = {
      clientDataJSON: text(client),
      authenticatorData: text(data),
      signature: text(sign("sha256", Buffer.concat([data, sha256(client)]), this.keys.privateKey)),
      userHandle: this.user,
    };
    const id = text(this.id);
    const credential = { id, rawId: id, type: "public-key", response };
    return send(`${this.origin}/en/sign-in`, ceremony, credential, headers, this.from);
  }
}
