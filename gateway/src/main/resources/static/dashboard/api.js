// Requests to this server and nowhere else, with the session's token.

const KEY = "docketry.session";

export const session = {
  get token() { return sessionStorage.getItem(KEY); },
  set token(value) { value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY); },
};

export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? `The server answered ${status}.`);
    this.status = status;
  }
}

export async function ask(path, { method = "GET", body, signal, accept = "application/json", headers = {} } = {}) {
  const response = await fetch(path, {
    method,
    signal,
    headers: {
      Accept: accept,
      ...(session.token ? { Authorization: `Bearer ${session.token}` } : {}),
      ...(body ? { "Content-Type": "application/json" } : {}),
      ...headers,
    },
    body: body ? JSON.stringify(body) : undefined,
    credentials: "omit",
    redirect: "error",
  });
  if (!response.ok) {
    throw new Problem(response.status, await response.json().catch(() => null));
  }
  return response;
}

export async function read(path) {
  return (await ask(path)).json();
}
