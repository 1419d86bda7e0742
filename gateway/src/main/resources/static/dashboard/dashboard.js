// What comes from a filing is text, never markup: every word goes in by textContent.

import { ask, read, session } from "./api.js";
import { follow } from "./live.js";

const LIVE_MAX = 100;
const REFRESH_MS = 500;
const $ = (id) => document.getElementById(id);
let chosen = null;
let stream = null;
let refresh = null;

function element(tag, text, children = []) {
  const made = document.createElement(tag);
  if (text !== undefined && text !== null) made.textContent = text;
  made.append(...children);
  return made;
}

function say(text) {
  $("message").textContent = text ?? "";
}

/** Runs what a person asked for; a problem is said, an ended session asks for the password. */
async function attempt(work) {
  say();
  try {
    await work();
  } catch (problem) {
    say(problem.message);
    if (problem.status === 401) showSignIn();
  }
}

function showSignIn() {
  stream?.abort();
  session.token = null;
  chosen = null;
  $("desk").hidden = true;
  $("sign-out").hidden = true;
  $("who").textContent = "";
  $("sign-in").hidden = false;
}

async function showDesk() {
  const who = await read("/api/v1/sessions/current");
  $("who").textContent = `${who.name} (${who.roles.join(", ")})`;
  $("sign-in").hidden = true;
  $("sign-out").hidden = false;
  $("desk").hidden = false;
  await listDisputes();
  stream = new AbortController();
  follow("/api/v1/events", {
    signal: stream.signal,
    onState: (state) => { $("live-state").textContent = state; },
    onEvent: showLive,
  });
}

async function listDisputes() {
  const { disputes } = await read("/api/v1/disputes");
  $("disputes").replaceChildren(...disputes.map((dispute) => {
    const button = element("button", dispute.title);
    button.type = "button";
    button.setAttribute("aria-current", String(dispute.disputeId === chosen?.disputeId));
    button.addEventListener("click", () => attempt(() => choose(dispute)));
    return element("li", null, [button]);
  }));
}

async function choose(dispute) {
  chosen = dispute;
  $("title").textContent = dispute.title;
  $("chosen").hidden = false;
  await Promise.all([listDisputes(), showDeadlines(), showTimeline()]);
}

const path = (rest) => `/api/v1/disputes/${encodeURIComponent(chosen.disputeId)}/${rest}`;

async function showDeadlines() {
  const { deadlines } = await read(path("deadlines"));
  $("deadlines").replaceChildren(...deadlines.map((deadline) => {
    const { due, derivation } = deadline;
    const state = element("span", deadline.state);
    state.className = "state";
    const head = element("summary", `${due.date} ${due.time ?? ""} (${due.zone}): ${deadline.title} `, [state]);
    const steps = element("ol", null, derivation.steps.map((step) =>
      element("li", `${step.what}${step.date ? `: ${step.date}` : ""} (${step.authority})`)));
    const doubts = (derivation.unsettled ?? []).map((doubt) => {
      const line = element("p", `Unsettled: ${doubt}`);
      line.className = "unsettled";
      return line;
    });
    return element("li", null, [element("details", null, [head, steps, ...doubts])]);
  }));
}

async function showTimeline() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData($("as-of"))) if (value) asked.set(name, value);
  const { entries } = await read(path(`timeline?${asked}`));
  $("timeline").replaceChildren(...entries.map((entry) => {
    const fact = element("details", null, [
      element("summary", entry.type),
      element("pre", JSON.stringify(entry.fact, null, 2)),
    ]);
    const source = entry.source ? `${entry.source.kind} ${entry.source.reference ?? ""}` : "";
    return element("tr", null, [
      element("td", entry.sequence),
      element("td", entry.effectiveAt ?? entry.effectiveOn),
      element("td", entry.recordedAt),
      element("td", null, [fact]),
      element("td", entry.actor.name),
      element("td", source),
    ]);
  }));
}

function showLive({ data }) {
  let event;
  try {
    event = JSON.parse(data);
  } catch {
    return;
  }
  const name = event.type.replace("org.docketry.", "");
  const line = element("li", `${event.time} ${name} #${event.sequence ?? ""}`);
  $("live").prepend(line);
  while ($("live").children.length > LIVE_MAX) $("live").lastChild.remove();
  if (name.startsWith("dispute.dispute-") || event.subject === chosen?.disputeId) refreshSoon();
}

/** Events come in flocks; one look after them is enough. */
function refreshSoon() {
  refresh ??= setTimeout(() => {
    refresh = null;
    attempt(() => Promise.all([listDisputes(), ...(chosen ? [showDeadlines(), showTimeline()] : [])]));
  }, REFRESH_MS);
}

$("sign-in").addEventListener("submit", (submit) => {
  submit.preventDefault();
  const form = submit.target;
  attempt(async () => {
    const { account, password } = Object.fromEntries(new FormData(form));
    const answer = await ask("/api/v1/sessions", { method: "POST", body: { account, password } });
    session.token = (await answer.json()).token;
    form.reset();
    await showDesk();
  });
});

$("sign-out").addEventListener("click", () => attempt(async () => {
  await ask("/api/v1/sessions/current", { method: "DELETE" });
  showSignIn();
}));

$("as-of").addEventListener("submit", (submit) => {
  submit.preventDefault();
  attempt(showTimeline);
});

session.token ? attempt(showDesk) : showSignIn();
