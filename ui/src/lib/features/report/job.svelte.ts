// Reports that are being made, and the one that is being written. It goes on while the person looks at something else.
import { call, toFault, type Fault, type JobStarted, type JobView, type ReportArg } from '../../backend';

const PAUSE = 100;

export class ReportJob {
  view = $state.raw<JobView | null>(null);
  fault = $state.raw<Fault | null>(null);
  cancelling = $state(false);
  #request = 0;

  get running(): boolean {
    return this.view?.state === 'running';
  }

  /** The number of the request. */
  get request(): number {
    return this.#request;
  }

  start(args: ReportArg): Promise<void> {
    return this.run(() => call('report_start', args));
  }

  /** Begins a request and follows it to its end. */
  async run(begin: () => Promise<JobStarted>): Promise<void> {
    this.fault = null;
    this.view = null;
    this.cancelling = false;
    try {
      this.#request = (await begin()).request;
      this.view = await call('report_status', { request: this.#request });
      while (this.view.state === 'running') {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        this.view = await call('report_status', { request: this.#request });
      }
      this.fault = this.view.fault;
    } catch (cause) {
      this.view = null;
      this.fault = toFault(cause);
    }
  }

  async cancel(): Promise<void> {
    this.cancelling = true;
    try {
      await call('report_cancel', { request: this.#request });
    } catch (cause) {
      this.fault = toFault(cause);
    }
  }

  /** Gives the report up, and waits until nothing of it is left. */
  async stop(): Promise<void> {
    await this.cancel();
    while (this.running) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

export const job = new ReportJob();
