// Server-sent events by fetch: EventSource cannot send a token in a header.

import { ask } from "./api.js";

const RETRY_MS = 2000;

/** Calls onEvent for each event and goes on behind the last one after every break, until the signal. */
export async function follow(path, { signal, onEvent, onState }) {
  let last = null;
  while (!signal.aborted) {
    try {
      const headers = last ? { "Last-Event-ID": last } : {};
      const response = await ask(path, { signal, accept: "text/event-stream", headers });
      onState("connected");
      for await (const event of events(response.body)) {
        last = event.id ?? last;
        if (event.data) onEvent(event);
      }
    } catch (problem) {
      if (signal.aborted) return;
      if (problem.status === 401) return onState("signed out");
    }
    onState("reconnecting");
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function* events(body) {
  let rest = "";
  const decoder = new TextDecoder();
  for (const reader = body.getReader(); ;) {
    const { value, done } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    const frames = rest.split(/\r?\n\r?\n/);
    rest = frames.pop();
    for (const frame of frames) yield parse(frame);
  }
}

export function parse(frame) {
  const event = { data: "" };
  for (const line of frame.split(/\r?\n/)) {
    const [, field, value] = /^([^:]*)(?::\u0020?(.*))?$/.exec(line) ?? [];
    if (field === "data") event.data += (event.data ? "\n" : "") + (value ?? "");
    else if (field === "id" || field === "event") event[field] = value ?? "";
  }
  return event;
}
