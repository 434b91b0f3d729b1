// A report that is looked at: a draft, made as its file would be, or the bytes that a seal keeps.
import { call, type Fault, toFault } from '../../backend';
import { Pdf } from '../../kit/pdf/open';
import { session } from '../file/session.svelte';
import { ReportJob } from './job.svelte';

interface Source {
  title: string;
  /** What its file would be called. */
  name: string;
  draft: string | null;
  seal: string | null;
}

class Preview {
  source = $state.raw<Source | null>(null);
  pdf = $state.raw<Pdf | null>(null);
  fault = $state.raw<Fault | null>(null);
  readonly job = new ReportJob();
  #made = $state(0);

  /** Whether the plan has changed since the draft was made. */
  get stale(): boolean {
    return this.pdf !== null && this.source?.draft != null && session.revision !== this.#made;
  }

  async open(source: Source): Promise<void> {
    this.source = source;
    await this.make();
  }

  /** Makes it, or makes it again. */
  async make(): Promise<void> {
    const source = this.source;
    if (!source) return;
    this.fault = null;
    await this.#letGo();
    try {
      const base64 = source.seal ? (await call('sealed_bytes', { id: source.seal })).base64 : await this.#draft(source.draft ?? '');
      if (base64 === null || this.source !== source) return;
      const pdf = await Pdf.open(base64);
      if (this.source === source) this.pdf = pdf;
      else await pdf.close();
    } catch (cause) {
      this.fault = toFault(cause);
    }
  }

  /** Writes the very bytes that are looked at. */
  async keep(path: string): Promise<void> {
    if (this.source?.seal) await call('sealed_save', { id: this.source.seal, path });
    else await call('report_keep', { request: this.job.request, path });
  }

  close(): void {
    this.source = null;
    if (this.job.running) void this.job.cancel();
    void this.#letGo();
  }

  async #draft(id: string): Promise<string | null> {
    this.#made = session.revision;
    await this.job.run(() => call('report_show', { id }));
    if (this.job.view?.state !== 'done') return null;
    return (await call('report_shown', { request: this.job.request })).base64;
  }

  async #letGo(): Promise<void> {
    const old = this.pdf;
    this.pdf = null;
    await old?.close();
  }
}

export const preview = new Preview();
