// The one door to Rust: Tauri's IPC in the window, loopback HTTP under `ensemblier-cli serve`. Nothing else of the page
// knows which of the two answers.
import { invoke, isTauri } from '@tauri-apps/api/core';
import type { ChooseArg, Chosen, Commands, Fault } from './generated';

export * from './generated';

/** Asks for one command of the table; a refusal is thrown as a `Fault`. */
export async function call<K extends keyof Commands>(name: K, args: Commands[K]['args']): Promise<Commands[K]['ret']> {
  try {
    if (isTauri()) return await invoke<Commands[K]['ret']>('call', { name, args });
    return (await http(name, args)) as Commands[K]['ret'];
  } catch (cause) {
    throw toFault(cause);
  }
}

/** Asks the person for a path; null when they gave up. */
export async function choose(args: ChooseArg): Promise<string | null> {
  try {
    const chosen = isTauri() ? await invoke<Chosen>('choose', { args }) : ((await http('choose', args)) as Chosen);
    return chosen.path;
  } catch (cause) {
    throw toFault(cause);
  }
}

/** Says that the first screen is there, `ms` after the page began to load. */
export async function ready(ms: number): Promise<void> {
  if (isTauri()) await invoke('ready', { ms });
}

/** Shows a joined file in the system's application; without a window, the copy that it would show is made all the same. */
export async function openAttachment(id: string): Promise<void> {
  try {
    if (isTauri()) await invoke('open_attachment', { id });
    else await http('attachment_open', { id });
  } catch (cause) {
    throw toFault(cause);
  }
}

/** Shows the folder of what a request wrote; without a window, it is found all the same. */
export async function openWritten(request: number): Promise<void> {
  try {
    if (isTauri()) await invoke('open_written', { request });
    else await http('written_folder', { request });
  } catch (cause) {
    throw toFault(cause);
  }
}

/** Answers a window that is being closed: it goes, or the person stays. */
export async function leave(go: boolean): Promise<void> {
  if (isTauri()) await invoke('leave', { go });
  else if (go) window.close();
}

/** What was thrown, as a fault that the catalogue has words for. */
export function toFault(cause: unknown): Fault {
  if (isFault(cause)) return cause;
  return { code: 'unreachable', params: { detail: String(cause) }, field: null };
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' && 'params' in value;
}

async function http(name: string, args: unknown): Promise<unknown> {
  const reply = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  const body: unknown = await reply.json();
  if (!reply.ok) throw body;
  return body;
}
