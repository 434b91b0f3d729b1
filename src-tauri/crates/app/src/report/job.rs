//! Long requests: begun, watched by polling, stopped. They run on a thread of their own and hold no lock.

use crate::wire::{Fault, JobState, JobView};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use words::Words;

/// The long requests of a window.
#[derive(Default)]
pub struct Jobs {
    jobs: Mutex<(u32, BTreeMap<u32, Job>)>,
}

/// One long request, as its thread sees it.
#[derive(Clone)]
pub struct Job {
    stop: Arc<AtomicBool>,
    at: Arc<Mutex<Stand>>,
}

struct Stand {
    state: JobState,
    stage: &'static str,
    done: usize,
    total: usize,
    end: Option<End>,
    files: Vec<PathBuf>,
    said: Vec<String>,
    fault: Option<Fault>,
}

/// What a request left.
#[derive(Clone)]
pub struct End {
    /// The file; nothing for a report that is only looked at.
    pub path: Option<PathBuf>,
    /// The bytes of a report that is looked at.
    pub kept: Option<Arc<[u8]>>,
    /// Its pages.
    pub pages: usize,
    /// Its bytes.
    pub bytes: u64,
}

impl Jobs {
    /// Begins a request and gives its number. A window that closes ends its process, and the temporary file with it.
    pub fn begin(&self, run: impl FnOnce(&Job) -> Result<End, Fault> + Send + 'static) -> u32 {
        let stand =
            Stand { state: JobState::Running, stage: "reading", done: 0, total: 0, end: None, files: Vec::new(), said: Vec::new(), fault: None };
        let job = Job { stop: Arc::default(), at: Arc::new(Mutex::new(stand)) };
        let mut jobs = lock(&self.jobs);
        jobs.0 += 1;
        let request = jobs.0;
        jobs.1.insert(request, job.clone());
        drop(jobs);
        std::thread::spawn(move || {
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(&job)));
            let outcome = outcome.unwrap_or_else(|_| Err(Fault::new("internal").with("detail", "panic")));
            let mut at = lock(&job.at);
            match outcome {
                Ok(end) => {
                    at.state = JobState::Done;
                    at.end = Some(end);
                }
                Err(fault) if fault.code == "cancelled" => at.state = JobState::Cancelled,
                Err(fault) => {
                    at.state = JobState::Failed;
                    at.fault = Some(fault);
                }
            }
        });
        request
    }

    /// How far a request is.
    pub fn view(&self, request: u32, words: &Words) -> Result<JobView, Fault> {
        let jobs = lock(&self.jobs);
        let job = jobs.1.get(&request).ok_or_else(|| Fault::new("no_request"))?;
        let at = lock(&job.at);
        let whole = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(JobView {
            state: at.state,
            stage: at.stage.to_owned(),
            done: whole(at.done),
            total: whole(at.total),
            path: at.end.as_ref().and_then(|end| end.path.as_ref()).map(|path| path.display().to_string()),
            pages: at.end.as_ref().map(|end| whole(end.pages)),
            size: at.end.as_ref().map(|end| words.size(end.bytes)),
            files: at.files.iter().map(|path| path.display().to_string()).collect(),
            said: at.said.clone(),
            fault: at.fault.clone(),
        })
    }

    /// The bytes of a report that is looked at.
    pub fn kept(&self, request: u32) -> Result<Arc<[u8]>, Fault> {
        let jobs = lock(&self.jobs);
        let at = jobs.1.get(&request).map(|job| lock(&job.at));
        at.and_then(|at| at.end.as_ref()?.kept.clone()).ok_or_else(|| Fault::new("no_request"))
    }

    /// The folder of what a request wrote: what it wrote when that is one, else where that lies.
    pub fn folder(&self, request: u32) -> Result<PathBuf, Fault> {
        let jobs = lock(&self.jobs);
        let at = jobs.1.get(&request).map(|job| lock(&job.at));
        let path = at.and_then(|at| at.end.as_ref()?.path.clone()).ok_or_else(|| Fault::new("no_request"))?;
        if path.is_dir() {
            return Ok(path);
        }
        Ok(path.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), PathBuf::from))
    }

    /// Forgets the bytes of the reports that were looked at: only one is at a time.
    pub fn let_go(&self) {
        for job in lock(&self.jobs).1.values() {
            if let Some(end) = &mut lock(&job.at).end {
                end.kept = None;
            }
        }
    }

    /// Asks a request to stop. It stops at its next step and leaves no file.
    pub fn cancel(&self, request: u32, words: &Words) -> Result<JobView, Fault> {
        if let Some(job) = lock(&self.jobs).1.get(&request) {
            job.stop.store(true, Ordering::Relaxed);
        }
        self.view(request, words)
    }
}

impl Job {
    /// Says how far the request is. Answers whether it should go on.
    pub fn tell(&self, stage: &'static str, done: usize, total: usize) -> bool {
        let mut at = lock(&self.at);
        (at.stage, at.done, at.total) = (stage, done, total);
        !self.stop.load(Ordering::Relaxed)
    }

    /// Says that one file of several is there.
    pub fn wrote(&self, path: PathBuf) {
        lock(&self.at).files.push(path);
    }

    /// Says something of what was written, in a sentence.
    pub fn says(&self, sentence: String) {
        lock(&self.at).said.push(sentence);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
