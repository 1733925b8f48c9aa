// Passkeys. A form marked so asks the browser's authenticator when it is sent, and then
// goes out with the answer. Loaded by the pages that have such a form.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

const text = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (one) => String.fromCharCode(one)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const named = (all) => all?.map((one) => ({ ...one, id: bytes(one.id) }));

async function made({ publicKey }) {
  const credential = await navigator.credentials.create({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      user: { ...publicKey.user, id: bytes(publicKey.user.id) },
      excludeCredentials: named(publicKey.excludeCredentials),
    },
  });
  const { response } = credential;
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
    },
  };
}

async function signed({ publicKey }) {
  const credential = await navigator.credentials.get({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      allowCredentials: named(publicKey.allowCredentials),
    },
  });
  const { response } = credential;
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle && text(response.userHandle),
    },
  };
}

// What is said when it did not work; the texts stand in the page, in its language.
const REASONS = {
  AbortError: "stopped",
  InvalidStateError: "known",
  NotAllowedError: "stopped",
  NotSupportedError: "stopped",
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const button = form.querySelector("button");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = [...form.querySelectorAll("[data-said]")];
    // A device that cannot make what is asked for answers as if somebody had stopped it.
    const also = form.dataset.passkey === "create" ? { stopped: "weak" } : {};
    const say = (what) =>
      said.forEach((one) => (one.hidden = ![what, also[what]].includes(one.dataset.said)));
    if (!navigator.credentials || !window.PublicKeyCredential) return say("unsupported");
    say("");
    button.disabled = true;
    try {
      const link = form.elements.link?.value;
      const body = link && new URLSearchParams({ link });
      const asked = await fetch(form.dataset.begin, { method: "POST", body });
      if (!asked.ok) return say(asked.status === 429 ? "busy" : "gone");
      const { ceremony, options } = await asked.json();
      const answer = form.dataset.passkey === "create" ? await made(options) : await signed(options);
      form.elements.ceremony.value = ceremony;
      form.elements.credential.value = JSON.stringify(answer);
      form.submit();
    } catch (error) {
      say(REASONS[error.name] ?? "failed");
    } finally {
      button.disabled = false;
    }
  });
}
