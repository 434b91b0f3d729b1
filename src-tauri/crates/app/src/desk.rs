//! The desk: an open plan, the words of its reader, and who writes. [`App`] is the desk of a window, which may be
//! empty, with its long requests beside it.

use crate::action::Queries;
use crate::clock;
use crate::expense::Books;
use crate::fault;
use crate::import::Opened;
use crate::laptop::Laptop;
use crate::register::Register;
use crate::report::Jobs;
use crate::rest::Rest;
use crate::wire::{Changed, Fault, PlanImported, RowRef};
use domain::records::Axis;
use domain::{Id, Noun};
use exchange::action_plan::Mapping;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{By, OpenWith, Workspace};
use words::Words;

/// An open plan.
pub struct Desk {
    /// The file.
    pub workspace: Workspace,
    /// The words of its reader.
    pub words: Words,
    /// Who writes.
    pub author: String,
    /// The lists that are being looked at.
    pub queries: Queries,
    /// The actions in memory, once a list has asked for them.
    register: Option<Register>,
    /// The axes of plans, as lists name them, until one changes.
    axes: HashMap<Id, Arc<[Axis]>>,
    /// The ledger in memory and the grids that are being looked at.
    pub books: Books,
    /// The workbook that is being looked at.
    pub(crate) workbook: Option<Opened>,
    /// What was said of the columns of workbooks on this laptop, the newest first.
    pub(crate) mappings: Vec<Mapping>,
    /// What the last import brought in, until the window asks for it.
    pub(crate) imported: Option<PlanImported>,
    /// What was seen of the file when people last paused.
    pub(crate) rest: Rest,
}

impl Desk {
    /// Opens a plan.
    pub fn open(path: &Path, laptop: &Laptop) -> Result<Self, Fault> {
        let mut workspace = Workspace::open(path, with(laptop))?;
        workspace.sweep_bytes()?;
        Ok(Self::around(workspace, laptop))
    }

    /// Makes a new, empty file and opens it.
    pub fn create(path: &Path, laptop: &Laptop) -> Result<Self, Fault> {
        Ok(Self::around(Workspace::create(path, with(laptop))?, laptop))
    }

    fn around(workspace: Workspace, laptop: &Laptop) -> Self {
        let words = Words::french();
        let author = laptop.author.clone().unwrap_or_else(|| words.text("author-unknown"));
        Self {
            workspace,
            words,
            author,
            queries: Queries::default(),
            register: None,
            axes: HashMap::new(),
            books: Books::default(),
            workbook: None,
            mappings: laptop.mappings(),
            imported: None,
            rest: Rest::default(),
        }
    }

    /// Runs a change through the one door and answers what it touched.
    pub fn change<T>(&mut self, op: store::Op, work: impl FnOnce(&store::Tx<'_>) -> Result<T, Fault>) -> Result<(T, Changed), Fault> {
        let by = By { author: &self.author, at: clock::now_ms() };
        let (answer, changed) = self.workspace.transact(op, by, work)?;
        Ok((answer, self.changed(&changed)?))
    }

    /// The actions in memory.
    pub fn register(&mut self) -> Result<&mut Register, Fault> {
        if self.register.is_none() {
            self.register = Some(Register::read(&self.workspace)?);
            // The plan's money is looked at beside its actions: what invoices come to is read with them.
            self.books.spending(&self.workspace)?;
        }
        self.register.as_mut().ok_or_else(fault::nothing_open)
    }

    /// The label of a live row; that of an action is in memory, once a list has asked for it.
    pub fn label(&self, noun: Noun, id: Id) -> String {
        let line = self.register.as_ref().filter(|_| noun == Noun::Action).and_then(|register| register.find(id));
        line.map_or_else(|| crate::label::of(self, noun, id), crate::label::of_line)
    }

    /// Whether a live row is there; of an action memory knows, once a list has asked for it.
    pub fn is_live(&self, noun: Noun, id: Id) -> Result<bool, Fault> {
        match self.register.as_ref().filter(|_| noun == Noun::Action) {
            Some(register) => Ok(register.find(id).is_some()),
            None => Ok(self.workspace.is_live(noun, id)?),
        }
    }

    /// The axes of a plan, in no order that means anything: each page of a list names some.
    pub fn axes(&mut self, plan: Id) -> Result<Arc<[Axis]>, Fault> {
        if let Some(axes) = self.axes.get(&plan) {
            return Ok(Arc::clone(axes));
        }
        let axes: Arc<[Axis]> = self.workspace.load_naming::<Axis>("plan", plan)?.into();
        self.axes.insert(plan, Arc::clone(&axes));
        Ok(axes)
    }

    /// Works with the actions in memory and with the desk beside them.
    pub fn with_register<T>(&mut self, work: impl FnOnce(&Self, &mut Register) -> Result<T, Fault>) -> Result<T, Fault> {
        self.register()?;
        let mut register = self.register.take().unwrap_or_default();
        let answer = work(self, &mut register);
        self.register = Some(register);
        answer
    }

    /// What a change touched, for the wire, with the steps after it.
    pub fn changed(&mut self, changed: &store::Changed) -> Result<Changed, Fault> {
        if let Some(register) = &mut self.register
            && !register.follow(&self.workspace, changed).unwrap_or(false)
        {
            // The change is in the file, whatever became of its reading: the next list reads everything again.
            self.register = None;
            self.queries.forget();
        }
        if changed.rows.iter().any(|(noun, _)| *noun == Noun::Axis) {
            self.axes.clear();
        }
        self.books.follow(&self.workspace, changed);
        let rows = changed.rows.iter().map(|(noun, id)| RowRef { noun: noun.table().to_owned(), id: *id }).collect();
        let (undo, redo) = crate::steps::both(self)?;
        Ok(Changed { rows, undo, redo })
    }
}

/// The noun of a name on the wire.
pub fn noun(name: &str) -> Result<Noun, Fault> {
    Noun::from_table(name).ok_or_else(|| Fault::new("no_noun").with("noun", name))
}

fn with(laptop: &Laptop) -> OpenWith {
    OpenWith { laptop: laptop.tag.clone(), fresh: clock::fresh_id(), anywhere: std::env::var_os("ENSEMBLIER_ANYWHERE").is_some() }
}

/// What a window holds: a desk or none, this laptop, and the long requests.
pub struct App {
    desk: Held<Option<Desk>>,
    laptop: Held<Laptop>,
    /// The long requests. They take what they need from the desk and leave it: the desk stays free while they run.
    pub jobs: Jobs,
}

/// What a long request comes back to while the window works on.
pub struct Held<T>(Arc<Mutex<T>>);

impl<T> Held<T> {
    fn of(what: T) -> Self {
        Self(Arc::new(Mutex::new(what)))
    }

    fn again(&self) -> Self {
        Self(Arc::clone(&self.0))
    }

    /// What is held. Who panicked with it has committed nothing: it is as good as before.
    pub fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held<Option<Desk>> {
    /// Runs a use case on the open plan.
    pub fn with<T>(&self, work: impl FnOnce(&mut Desk) -> Result<T, Fault>) -> Result<T, Fault> {
        match self.lock().as_mut() {
            Some(desk) => work(desk),
            None => Err(fault::nothing_open()),
        }
    }
}

impl App {
    /// A window's hold, with nothing open.
    pub fn new(laptop: Laptop) -> Self {
        Self { desk: Held::of(None), laptop: Held::of(laptop), jobs: Jobs::default() }
    }

    /// The desk, open or not. A use case that panicked has committed nothing: the desk is as good as before it.
    pub fn place(&self) -> MutexGuard<'_, Option<Desk>> {
        self.desk.lock()
    }

    /// This laptop's settings.
    pub fn laptop(&self) -> MutexGuard<'_, Laptop> {
        self.laptop.lock()
    }

    /// Runs a use case on the open plan.
    pub fn with<T>(&self, work: impl FnOnce(&mut Desk) -> Result<T, Fault>) -> Result<T, Fault> {
        self.desk.with(work)
    }

    /// The desk, for a request that takes long.
    pub fn hold(&self) -> Held<Option<Desk>> {
        self.desk.again()
    }

    /// This laptop's settings, for a request that takes long.
    pub fn laptop_held(&self) -> Held<Laptop> {
        self.laptop.again()
    }
}
